package org.karvan.delivery;

import java.math.BigDecimal;

/**
 * That a lot passes a limit of the contract above which it may be refused.
 *
 * @param lot the ore lot
 * @param clause the number of the clause, as the contract prints it
 * @param what what was measured, such as {@code AS}; moisture where it is empty
 * @param level what was found
 * @param limit up to what it is taken
 */
public record LimitBreach(String lot, String clause, String what, BigDecimal level, BigDecimal limit) {

    /** The key of the sentence that tells it: lot, clause, what, level, limit. */
    public String key() {
        return what.isEmpty() ? "delivery.breach.moisture" : "delivery.breach.level";
    }
}
