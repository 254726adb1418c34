package org.karvan.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * An advance and how deliveries recover it, entry by entry. What is outstanding is always the sum of the entries; a
 * ledger never changes, each entry makes a new one.
 *
 * @param number of the clause of the prepayment
 * @param currency of every amount
 * @param perYear the interest on what is outstanding, by days of 360
 * @param entries in the order of their days
 */
public record PrepaymentLedger(String number, Currency currency, Percent perYear, List<Entry> entries) {

    private static final BigDecimal DAYS_IN_YEAR = BigDecimal.valueOf(360);

    public PrepaymentLedger {
        entries = List.copyOf(entries);
    }

    /** A ledger that begins with what was paid. @throws Unpriceable when that is nothing */
    public static PrepaymentLedger paid(String number, Currency currency, Percent perYear, LocalDate on, BigDecimal principal) {
        Unpriceable.unless(principal.signum() > 0, number, Fault.NOT_POSITIVE, principal);
        return new PrepaymentLedger(number, currency, perYear, List.of(new Entry(EntryKind.PAID, on, principal)));
    }

    /** What the seller still owes: the sum of all entries. */
    public BigDecimal outstanding() {
        return entries.stream().map(Entry::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The interest since the last entry, in whole minor units. @throws Unpriceable for a day before it */
    public BigDecimal interestUpTo(LocalDate day) {
        LocalDate last = entries.get(entries.size() - 1).day();
        Unpriceable.unless(!day.isBefore(last), number, Fault.BEFORE_LAST_ENTRY, day, last);
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(last, day));
        return Figures.divide(Figures.share(outstanding(), perYear).multiply(days), DAYS_IN_YEAR)
                .setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /**
     * Writes down the interest up to that day and what a delivery recovered.
     *
     * @throws Unpriceable when it is negative or more than is outstanding
     */
    public PrepaymentLedger recovered(LocalDate day, BigDecimal amount) {
        BigDecimal interest = interestUpTo(day);
        Unpriceable.unless(amount.signum() >= 0, number, Fault.NEGATIVE, amount);
        BigDecimal owed = outstanding().add(interest);
        Unpriceable.unless(amount.compareTo(owed) <= 0, number, Fault.OVER_BALANCE, amount, owed);
        List<Entry> more = new ArrayList<>(entries);
        if (interest.signum() > 0) {
            more.add(new Entry(EntryKind.INTEREST, day, interest));
        }
        more.add(new Entry(EntryKind.RECOVERED, day, amount.negate()));
        return new PrepaymentLedger(number, currency, perYear, more);
    }

    /** What an entry is. */
    public enum EntryKind {
        PAID,
        INTEREST,
        RECOVERED
    }

    /** One entry: what it adds to what is owed, or takes off. */
    public record Entry(EntryKind kind, LocalDate day, BigDecimal amount) {
    }
}
