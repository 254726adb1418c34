package org.karvan.market;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.karvan.document.DocumentVault;
import org.karvan.identity.Actor;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** Takes files of quotations in: first looked at, then all of it or nothing. */
@Dependent
class Imports {

    @Inject
    private MarketStore store;

    @Inject
    private DocumentVault vault;

    /** What taking the file in would do now. @throws NotThere when there is no such import */
    ImportPreview preview(Long importId, Instant now) {
        QuotationImport handedIn = store.importById(importId).orElseThrow(() -> new NotThere("import " + importId));
        PriceSeries series = seriesOf(handedIn);
        List<ImportLine> lines = examined(handedIn, series, now);
        return compare(handedIn, series, lines, standing(series, lines));
    }

    /**
     * Takes the file in.
     *
     * @param reason why the figures that stand are wrong; needed when the file corrects any
     * @return what was done
     * @throws NotThere when there is no such import
     * @throws org.karvan.platform.refusal.Invalid when a line is wrong, nothing is new, a reason is missing, or it was taken in before
     */
    ImportPreview take(Long importId, String reason, Actor by, Instant now) {
        QuotationImport handedIn = store.heldImport(importId).orElseThrow(() -> new NotThere("import " + importId));
        PriceSeries series = seriesOf(handedIn);
        store.hold(series);
        List<ImportLine> lines = examined(handedIn, series, now);
        Map<LocalDate, Quotation> standing = standing(series, lines);
        ImportPreview preview = compare(handedIn, series, lines, standing);
        Check check = new Check();
        check.that(!preview.taken(), null, "market.import.taken");
        check.that(preview.taken() || preview.isTakeable(), null, "market.import.nothing");
        if (preview.corrections() > 0) {
            check.text(reason, "reason", Quotation.LONGEST_REASON);
        }
        check.done();
        lines.forEach(line -> write(series, line, standing.get(line.day()), reason, by, now));
        handedIn.take(now);
        return preview;
    }

    private PriceSeries seriesOf(QuotationImport handedIn) {
        return store.byId(handedIn.seriesId()).orElseThrow(() -> new NotThere("series " + handedIn.seriesId()));
    }

    /** The lines of the file, each also against the calendar and the kind of the series. */
    private List<ImportLine> examined(QuotationImport handedIn, PriceSeries series, Instant now) {
        List<ImportLine> lines = QuotationFile.read(vault.content(handedIn.documentId()));
        LocalDate today = LocalDate.ofInstant(now, series.calendar().zone());
        Set<LocalDate> holidays = store.holidays(series.calendar(), FigureCheck.EARLIEST, today);
        return lines.stream().map(line -> examined(line, series, today, holidays)).toList();
    }

    private static ImportLine examined(ImportLine line, PriceSeries series, LocalDate today, Set<LocalDate> holidays) {
        if (!line.isGood()) {
            return line;
        }
        Optional<String> wrong = FigureCheck.wrongDay(series, line.day(), today, holidays)
                .or(() -> FigureCheck.wrongFigure(series, line.figure()));
        return wrong.map(key -> line.bad(key)).orElse(line);
    }

    private ImportPreview compare(QuotationImport handedIn, PriceSeries series, List<ImportLine> lines, Map<LocalDate, Quotation> standing) {
        List<ImportLine> bad = lines.stream().filter(line -> !line.isGood()).toList();
        int unchanged = 0;
        int corrections = 0;
        for (ImportLine line : lines) {
            Quotation known = line.isGood() ? standing.get(line.day()) : null;
            if (known != null && known.states(line.figure())) {
                unchanged++;
            } else if (known != null) {
                corrections++;
            }
        }
        return new ImportPreview(handedIn.id(), series.code(), series.name(), vault.describe(handedIn.documentId()).fileName(), lines.size(),
                lines.size() - bad.size() - unchanged - corrections, unchanged, corrections,
                bad.subList(0, Math.min(bad.size(), ImportPreview.LISTED)), bad.size(), handedIn.isTaken());
    }

    private void write(PriceSeries series, ImportLine line, Quotation known, String reason, Actor by, Instant now) {
        if (known == null) {
            store.add(new Quotation(series, line.day(), line.figure(), by, now));
        } else if (!known.states(line.figure())) {
            store.add(known.corrected(line.figure(), reason.strip(), by, now));
        }
    }

    private Map<LocalDate, Quotation> standing(PriceSeries series, List<ImportLine> lines) {
        List<LocalDate> days = lines.stream().filter(ImportLine::isGood).map(ImportLine::day).sorted().toList();
        if (days.isEmpty()) {
            return Map.of();
        }
        return store.between(series, days.get(0), days.get(days.size() - 1)).stream()
                .collect(Collectors.toMap(Quotation::day, Function.identity()));
    }
}
