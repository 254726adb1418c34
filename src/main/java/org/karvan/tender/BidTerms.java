package org.karvan.tender;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Currency;
import org.karvan.platform.value.Money;

/** What every bid for a tender must hold to: what its bidder deposits, for how long it binds him, in how many envelopes it comes. */
@Embeddable
public class BidTerms {

    /** What a draft says before its section on terms is filled: nothing. */
    static final BidTerms UNSAID = new BidTerms();

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "security_amount", precision = 24, scale = 8))
    @AttributeOverride(name = "currency", column = @Column(name = "security_currency", length = 3))
    private Money securityAmount;

    @Enumerated(EnumType.STRING)
    @Column(name = "security_form", length = 20)
    private SecurityForm securityForm;

    @Column(name = "validity_days")
    private Integer validityDays;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Enclosure enclosure;

    protected BidTerms() {
    }

    BidTerms(TenderTerms checked, Currency currency) {
        if (checked.securityAmount() != null) {
            securityAmount = Money.of(checked.securityAmount(), currency);
            securityForm = checked.securityForm();
        }
        validityDays = checked.validityDays();
        enclosure = checked.enclosure();
    }

    /** The same terms for another tender: no two tenders share one row's value. */
    BidTerms copy(Currency currency) {
        BidTerms copy = new BidTerms();
        copy.securityAmount = securityAmount == null ? null : Money.of(securityAmount.amount(), currency);
        copy.securityForm = securityForm;
        copy.validityDays = validityDays;
        copy.enclosure = enclosure;
        return copy;
    }

    boolean isComplete() {
        return validityDays != null;
    }

    /** What each bidder deposits; null when nothing is asked. */
    public Money securityAmount() {
        return securityAmount;
    }

    /** In which form; null when nothing is asked. */
    public SecurityForm securityForm() {
        return securityForm;
    }

    /** In how many envelopes it comes; one, while the draft does not say. */
    public Enclosure enclosure() {
        return enclosure == null ? Enclosure.ONE_ENVELOPE : enclosure;
    }

    /** For how many days after the deadline a bid binds its bidder; null while the draft does not say. */
    public Integer validityDays() {
        return validityDays;
    }
}
