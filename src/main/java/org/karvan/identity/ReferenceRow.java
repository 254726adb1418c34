package org.karvan.identity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceUnit;

/**
 * One value of a figure, as the list of all values shows it.
 *
 * @param code which figure
 * @param validFrom the first day on which it counts
 * @param amount how much
 * @param unit in what it is counted
 * @param source from where it comes
 * @param isInForce whether it counts today
 */
public record ReferenceRow(
        ReferenceCode code, LocalDate validFrom, BigDecimal amount, ReferenceUnit unit, String source, boolean isInForce) implements Serializable {
}
