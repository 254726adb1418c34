package org.karvan.evaluation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.karvan.evaluation.Tabulation;
import org.karvan.platform.faces.Show;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;

/** A tabulation as a table that leaves the portal: a line and its unit, then one column for each supplier. */
final class TabulationLines {

    private static final String PERCENT = "%";

    /** How wide the line, its unit and each supplier stand on paper. */
    private static final int LINE = 30;
    private static final int UNIT = 13;
    private static final int SUPPLIER = 24;

    private final Tabulation table;
    private final Wording wording;
    private final Show show = new Show();

    /** The lines of that tabulation in the words of its reader. */
    TabulationLines(Tabulation table, Wording wording) {
        this.table = table;
        this.wording = wording;
    }

    /** The head and below it every line: texts, and figures as numbers. */
    List<List<Object>> all() {
        String currency = table.currency().getCurrencyCode();
        String perTonne = currency + "/dmt";
        List<List<Object>> lines = new ArrayList<>();
        lines.add(line(wording.text("tabulation.line"), wording.text("tabulation.unit"),
                bid -> table.isMasked() ? wording.fill("evaluation.masked", bid.bidder()) : bid.bidder()));
        lines.add(line(wording.text("evaluation.bid"), null, Tabulation.Column::bid));
        lines.add(line(wording.text("evaluation.state"), null, bid -> wording.of(bid.state())));
        for (Tabulation.LotRow lot : table.lots()) {
            String name = wording.fill("tabulation.lot", lot.number(), lot.mineral(), lot.form());
            lines.add(of(name + ", " + wording.fill("tabulation.lotSize", show.plain(lot.mass().value()), show.plain(lot.grade().value())),
                    perTonne, lot.prices().stream().map(Tabulation.Price::perTonne)));
            lines.add(of(wording.fill("tabulation.lot.amount", name), currency, lot.prices().stream().map(price -> price.amount() == null ? null : price.amount().amount())));
            lines.add(of(wording.fill("tabulation.lot.above", name), PERCENT, lot.prices().stream().map(Tabulation.Price::above)));
        }
        if (!table.isMasked()) {
            lines.add(line(wording.text("tabulation.total"), currency, bid -> bid.total() == null ? null : bid.total().amount()));
            lines.add(line(wording.text("tabulation.total.perTonne"), perTonne, Tabulation.Column::perTonne));
            lines.add(line(wording.text("tabulation.total.above"), PERCENT, Tabulation.Column::above));
        }
        for (Tabulation.AnswerRow answer : table.answers()) {
            lines.add(of(answer.criterion() + ", " + wording.fill("tabulation.answer", show.plain(answer.weight().value())), null, answer.answers().stream()));
        }
        lines.add(line(wording.text("tabulation.delivery"), null, Tabulation.Column::deliveryNote));
        lines.add(line(wording.text("tabulation.remarks"), null, Tabulation.Column::remarks));
        for (Tabulation.ScoreRow score : table.scores()) {
            lines.add(of(score.criterion() + ", " + wording.fill("tabulation.score", show.plain(score.weight().value())), wording.text("tabulation.ofHundred"),
                    score.points().stream().map(Tabulation.Points::score)));
        }
        if (!table.scores().isEmpty()) {
            lines.add(line(wording.text("evaluation.combined"), wording.text("tabulation.ofHundred"), Tabulation.Column::combined));
            lines.add(line(wording.text("tabulation.rank"), null, Tabulation.Column::rank));
        }
        return lines;
    }

    /** The same on paper, lying on its side; figures as pages write them. */
    byte[] paper() {
        float[] widths = new float[table.bids().size() + 2];
        Arrays.fill(widths, SUPPLIER);
        widths[0] = LINE;
        widths[1] = UNIT;
        List<List<String>> lines = all().stream().map(line -> line.stream().map(this::written).toList()).toList();
        return Paper.wide(wording, wording.fill("tabulation.title", table.tenderReference()), paper -> {
            paper.text(table.title());
            paper.text(wording.fill("tabulation.how", table.currency(), show.plain(table.mass().value())));
            paper.text(wording.text("tabulation.caption"));
            paper.table(widths, lines.get(0), lines.subList(1, lines.size()));
        });
    }

    private String written(Object value) {
        return value instanceof BigDecimal figure ? show.figure(figure) : value == null ? "" : value.toString();
    }

    private List<Object> line(String name, String unit, Function<Tabulation.Column, Object> value) {
        return of(name, unit, table.bids().stream().map(value));
    }

    private static List<Object> of(String name, String unit, Stream<?> values) {
        List<Object> line = new ArrayList<>(Arrays.asList(name, unit));
        values.forEach(line::add);
        return line;
    }
}
