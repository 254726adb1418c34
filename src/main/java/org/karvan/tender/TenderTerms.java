package org.karvan.tender;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What a bid must hold to.
 *
 * @param securityAmount the bid security in the tender's currency; null when none is asked
 * @param securityForm in which form
 * @param validityDays for how many days after the deadline a bid binds
 */
public record TenderTerms(BigDecimal securityAmount, SecurityForm securityForm, Integer validityDays) implements Serializable {
}
