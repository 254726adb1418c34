package org.karvan.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import org.karvan.platform.refusal.Check;

/**
 * What a bid must hold to.
 *
 * @param securityAmount the bid security in the tender's currency; null when none is asked
 * @param securityForm in which form
 * @param validityDays for how many days after the deadline a bid binds
 * @param enclosure in how many envelopes it comes
 */
public record TenderTerms(BigDecimal securityAmount, SecurityForm securityForm, Integer validityDays, Enclosure enclosure)
        implements Serializable {

    /** The longest time a bid may be asked to bind, in days. */
    static final int LONGEST_VALIDITY = 365;

    private static final BigDecimal LARGEST_SECURITY = new BigDecimal("1000000000");
    private static final int CENTS = 2;

    /** Terms of bids that come in one envelope, as is usual. */
    public TenderTerms(BigDecimal securityAmount, SecurityForm securityForm, Integer validityDays) {
        this(securityAmount, securityForm, validityDays, Enclosure.ONE_ENVELOPE);
    }

    void check(Check check) {
        check.that(validityDays != null && validityDays > 0 && validityDays <= LONGEST_VALIDITY, "validityDays",
                "tender.terms.validity", LONGEST_VALIDITY);
        check.that(securityAmount == null || Figures.isWithin(securityAmount, LARGEST_SECURITY, CENTS), "securityAmount",
                "tender.terms.security");
        check.that(securityAmount == null || securityForm != null, "securityForm", "invalid.required");
        check.that(enclosure != null, "enclosure", "invalid.required");
        check.done();
    }
}
