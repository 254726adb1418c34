package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.Optional;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * A yearly minimum that is paid for whether taken or not.
 *
 * @param number of its clause
 * @param annual the year's quantity, in dry metric tonnes
 * @param minimum the part of it that must be taken or paid for
 * @param makeUpYears for how many years what was paid and not taken may still be taken; 0 for none
 */
public record TakeOrPay(String number, BigDecimal annual, Percent minimum, int makeUpYears) {

    public TakeOrPay {
        Unpriceable.unless(annual.signum() > 0, number, Fault.NOT_POSITIVE, annual);
        Unpriceable.unless(makeUpYears >= 0, number, Fault.NEGATIVE, makeUpYears);
    }

    /**
     * What is paid for though it was not taken, in dry metric tonnes.
     *
     * @param taken in the year
     * @param excused by force majeure
     */
    public BigDecimal shortfall(BigDecimal taken, BigDecimal excused) {
        Unpriceable.unless(taken.signum() >= 0, number, Fault.NEGATIVE, taken);
        Unpriceable.unless(excused.signum() >= 0, number, Fault.NEGATIVE, excused);
        return Figures.share(annual, minimum).subtract(excused).subtract(taken).max(BigDecimal.ZERO);
    }

    /** The right to take later what was paid for in that year; empty when there is nothing to make up. */
    public Optional<MakeUpRight> makeUp(int year, BigDecimal taken, BigDecimal excused) {
        BigDecimal shortfall = shortfall(taken, excused);
        return shortfall.signum() > 0 && makeUpYears > 0 ? Optional.of(new MakeUpRight(number, year, year + makeUpYears, shortfall)) : Optional.empty();
    }

    /**
     * Tonnes that were paid for and may still be taken.
     *
     * @param number of the clause that gives the right
     * @param year in which they were paid for
     * @param last the last year in which they may be taken
     * @param remaining dry metric tonnes that are left
     */
    public record MakeUpRight(String number, int year, int last, BigDecimal remaining) {

        /** What can still be taken in that year. */
        public BigDecimal available(int inYear) {
            return inYear > year && inYear <= last ? remaining : BigDecimal.ZERO;
        }

        /**
         * What is left after so much was taken.
         *
         * @throws Unpriceable when more is taken than can be
         */
        public MakeUpRight take(int inYear, BigDecimal tonnes) {
            Unpriceable.unless(tonnes.compareTo(available(inYear)) <= 0, number, Fault.OVER_BALANCE, tonnes, available(inYear));
            return new MakeUpRight(number, year, last, remaining.subtract(tonnes));
        }
    }
}
