package org.karvan.pricing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.karvan.pricing.Unpriceable.Fault;

/** The quotational period: over which days an index is averaged. */
public sealed interface PricingPeriod {

    /** The days of which quotations are needed. */
    List<LocalDate> days(String clause, PublishedIndex index, Consignment consignment);

    /** Refuses what contradicts itself, under the number of its clause. */
    default void check(String clause) {
    }

    /**
     * A calendar month, such as M+1 of arrival.
     *
     * @param event what happens in month M
     * @param offset months after M; negative before
     */
    record Month(PricingEvent event, int offset) implements PricingPeriod {

        @Override
        public List<LocalDate> days(String clause, PublishedIndex index, Consignment consignment) {
            YearMonth month = YearMonth.from(consignment.day(clause, event)).plusMonths(offset);
            return index.days(month.atDay(1), month.atEndOfMonth());
        }
    }

    /**
     * So many days of publication in a row.
     *
     * @param event from when they are counted
     * @param offset days after the event at which counting begins; negative before
     * @param count how many quotations
     */
    record Days(PricingEvent event, int offset, int count) implements PricingPeriod {

        /** A year of days: longer is a mistake. */
        private static final int MOST = 366;

        @Override
        public void check(String clause) {
            Unpriceable.unless(count > 0, clause, Fault.NOT_POSITIVE, count);
            Unpriceable.unless(count <= MOST, clause, Fault.OVER_LIMIT, count, MOST);
        }

        @Override
        public List<LocalDate> days(String clause, PublishedIndex index, Consignment consignment) {
            return index.days(consignment.day(clause, event).plusDays(offset), count);
        }
    }

    /** From one agreed date to another, both included. */
    record Dates(LocalDate from, LocalDate upTo) implements PricingPeriod {

        @Override
        public void check(String clause) {
            Unpriceable.unless(!upTo.isBefore(from), clause, Fault.PERIOD_REVERSED, from, upTo);
            Unpriceable.unless(upTo.isBefore(from.plusDays(Days.MOST)), clause, Fault.PERIOD_REVERSED, from, upTo);
        }

        @Override
        public List<LocalDate> days(String clause, PublishedIndex index, Consignment consignment) {
            return index.days(from, upTo);
        }
    }

    /**
     * One of several periods, at somebody's choice. Who does not declare in time has the first.
     *
     * @param holder who chooses
     * @param choices the periods
     * @param event from when the last day of declaring is counted
     * @param declareWithin days after the event, negative before, up to which a declaration is in time
     */
    record Option(OptionHolder holder, List<PricingPeriod> choices, PricingEvent event, int declareWithin) implements PricingPeriod {

        private static final int FEWEST = 2;

        public Option {
            choices = List.copyOf(choices);
        }

        @Override
        public void check(String clause) {
            Unpriceable.unless(choices.size() >= FEWEST, clause, Fault.OPTION_WITHOUT_CHOICE);
            Unpriceable.unless(choices.stream().noneMatch(Option.class::isInstance), clause, Fault.OPTION_WITHIN_OPTION);
            choices.forEach(choice -> choice.check(clause));
        }

        @Override
        public List<LocalDate> days(String clause, PublishedIndex index, Consignment consignment) {
            PricingPeriod chosen = consignment.declaration(clause)
                    .map(declared -> inTime(clause, declared, consignment.day(clause, event).plusDays(declareWithin)))
                    .orElse(choices.get(0));
            return chosen.days(clause, index, consignment);
        }

        private PricingPeriod inTime(String clause, Declaration declared, LocalDate last) {
            Unpriceable.unless(!declared.on().isAfter(last), clause, Fault.DECLARED_LATE, declared.on(), last);
            Unpriceable.unless(declared.choice() >= 1 && declared.choice() <= choices.size(), clause, Fault.DECLARED_UNKNOWN,
                    declared.choice(), choices.size());
            return choices.get(declared.choice() - 1);
        }
    }
}
