package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.value.TextKey;

/**
 * A statement as a page shows it to one reader.
 *
 * @param statement what was reckoned
 * @param lines the amounts, each with its formula in words
 * @param working the figures on the way, to at most six decimals
 */
public record StatementSheet(Statement statement, List<StatementRow> lines, List<StatementRow> working) {

    private static final int SHOWN_DECIMALS = 6;

    /** The statement in the words of that language. */
    public static StatementSheet of(Statement statement, Wording wording) {
        Narration narration = new Narration(wording);
        List<StatementRow> lines = statement.lines().stream().map(line -> new StatementRow(line.clause(),
                (wording.text(TextKey.of(line.kind())) + " " + named(line.subject(), wording)).strip(), narration.of(line), line.amount(),
                statement.currency().getCurrencyCode())).toList();
        List<StatementRow> working = statement.working().stream().map(step -> new StatementRow(step.clause(), named(step.subject(), wording),
                narration.of(step), shown(step.result()), step.unit())).toList();
        return new StatementSheet(statement, lines, working);
    }

    /** An element is called by its name, a lot by its reference. */
    private static String named(String subject, Wording wording) {
        String key = "AssayElement." + subject.substring(subject.lastIndexOf(' ') + 1);
        return wording.has(key) ? subject.substring(0, subject.lastIndexOf(' ') + 1) + wording.text(key) : subject;
    }

    private static BigDecimal shown(BigDecimal figure) {
        return figure.scale() > SHOWN_DECIMALS ? figure.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : figure;
    }

    /** How the index value runs down to the net; nothing to draw where no metal has an index value. */
    public List<Waterfall.Bar> bars() {
        return statement.containedValue().signum() == 0 ? List.of() : Waterfall.of(statement);
    }
}
