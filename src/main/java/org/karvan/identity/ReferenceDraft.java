package org.karvan.identity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.karvan.platform.config.ReferenceCode;

/**
 * A new value of a figure by which the portal decides.
 *
 * @param code which figure
 * @param validFrom the first day on which it shall count, in UTC
 * @param amount how much, in the unit of the code
 * @param source the law, rule or decision from which it comes
 */
public record ReferenceDraft(ReferenceCode code, LocalDate validFrom, BigDecimal amount, String source) {
}
