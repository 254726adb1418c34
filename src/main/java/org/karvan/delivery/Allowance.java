package org.karvan.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.karvan.contract.Contract;
import org.karvan.contract.ScheduledQuantity;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;

/**
 * How much more a contract lets be loaded on a day, in dry tonnes: what the schedule plans for that month, or for that
 * year where no month is planned, and what it sells in all, each with the tolerance, less what was nominated before.
 *
 * <p>The tolerance counts whoever's option it is: the buyer agrees to a mass by accepting the nomination.
 *
 * @param clause the number of the section of the contract that bounds it
 * @param period the period that is full first; the whole contract's where it is empty
 * @param room how much more
 */
record Allowance(String clause, String period, BigDecimal room) {

    private static final String GOODS = "2";
    private static final String SCHEDULE = "3";
    private static final int HUNDREDTH = 2;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * What another delivery takes.
     *
     * @param loadOn on which day
     * @param mass how many dry tonnes
     */
    record Taken(LocalDate loadOn, Tonnes mass) {
    }

    /** What bounds the day most; empty when the contract bounds nothing, because its quantity is not known. */
    static Optional<Allowance> on(LocalDate day, Contract contract, List<Taken> taken) {
        BigDecimal most = WHOLE.add(Optional.ofNullable(contract.delivery().tolerance()).map(Percent::value).orElse(BigDecimal.ZERO));
        List<Allowance> bounds = new ArrayList<>();
        List<ScheduledQuantity> schedule = contract.bargain().schedule();
        if (!schedule.isEmpty()) {
            Optional<ScheduledQuantity> planned = plannedFor(schedule, day);
            List<Taken> before = taken.stream().filter(each -> plannedFor(schedule, each.loadOn()).equals(planned)).toList();
            bounds.add(new Allowance(SCHEDULE, planned.map(ScheduledQuantity::period).orElse("%d-%02d".formatted(day.getYear(), day.getMonthValue())),
                    left(planned.map(each -> each.mass().value()).orElse(BigDecimal.ZERO), most, planned.isPresent() ? before : List.of())));
        }
        contract.bargain().totalQuantity().ifPresent(total -> bounds.add(new Allowance(GOODS, "", left(total.value(), most, taken))));
        return bounds.stream().min((one, other) -> one.room().compareTo(other.room()));
    }

    /** The month in which the day lies; the year where the schedule does not plan that month. */
    private static Optional<ScheduledQuantity> plannedFor(List<ScheduledQuantity> schedule, LocalDate day) {
        List<ScheduledQuantity> ofYear = schedule.stream().filter(each -> each.year() == day.getYear()).toList();
        return ofYear.stream().filter(each -> each.month() != null && each.month() == day.getMonthValue()).findFirst()
                .or(() -> ofYear.stream().filter(each -> each.month() == null).findFirst());
    }

    private static BigDecimal left(BigDecimal planned, BigDecimal percent, List<Taken> taken) {
        BigDecimal gone = taken.stream().map(each -> each.mass().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return planned.multiply(percent).movePointLeft(HUNDREDTH).subtract(gone).max(BigDecimal.ZERO);
    }

    /** Whether that mass still goes in. */
    boolean holds(BigDecimal mass) {
        return mass.compareTo(room) <= 0;
    }
}
