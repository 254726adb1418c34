package org.karvan.delivery;

import java.math.BigDecimal;
import org.karvan.platform.refusal.Check;

/**
 * What a form hands in of an assay.
 *
 * @param figure in the element's usual unit, 0 up to what chemistry allows
 * @param laboratory the reference of the laboratory that found it; null for the umpire, who is one himself
 * @param certificate the number of its certificate
 */
public record FindingDraft(BigDecimal figure, String laboratory, String certificate) {

    /** Notes at its field what is missing or cannot be, and names the clause. */
    void check(Check check, AssayExchange exchange) {
        check.that(figure != null, "figure", "invalid.required");
        if (figure != null) {
            check.that(figure.signum() >= 0, "figure", "delivery.figure.notNegative");
            check.that(figure.stripTrailingZeros().scale() <= Weights.DECIMALS, "figure", "delivery.figure.decimals", Weights.DECIMALS);
            String highest = exchange.highest().stripTrailingZeros().toPlainString() + " " + exchange.element().usualUnit().symbol();
            boolean isPossible = figure.compareTo(exchange.highest()) <= 0;
            if (exchange.clause() == null) {
                check.that(isPossible, "figure", "delivery.assay.aboveChemistry", exchange.element(), highest);
            } else {
                check.that(isPossible, "figure", "delivery.assay.aboveChemistry.clause", exchange.element(), highest, exchange.clause());
            }
        }
        check.text(certificate, "certificate", Finding.LONGEST_CERTIFICATE);
    }
}
