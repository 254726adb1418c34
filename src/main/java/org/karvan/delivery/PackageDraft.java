package org.karvan.delivery;

import java.math.BigDecimal;
import org.karvan.platform.refusal.Check;

/**
 * What a form hands in of one package, as the slip of the scale says it.
 *
 * @param lot the ore lot in it
 * @param mark what is written on it
 * @param gross tonnes with the package
 * @param tare tonnes of the package
 * @param net tonnes of ore; must be gross less tare
 * @param seal the number of its seal
 */
public record PackageDraft(String lot, String mark, BigDecimal gross, BigDecimal tare, BigDecimal net, String seal) {

    static final int LONGEST_MARK = 60;

    /** Notes at its field what is missing or cannot be. */
    void check(Check check) {
        check.that(lot != null, "lot", "invalid.required");
        check.text(mark, "mark", LONGEST_MARK);
        Weights.check(check, gross, tare);
        Weights.checkOne(check, "net", net);
        if (gross != null && tare != null && net != null) {
            boolean isAbove = net.compareTo(gross) > 0;
            check.that(!isAbove, "net", "delivery.net.overGross");
            check.that(isAbove || gross.subtract(tare).compareTo(net) == 0, "net", "delivery.net.wrong");
        }
        check.text(seal, "seal", LONGEST_MARK);
    }
}
