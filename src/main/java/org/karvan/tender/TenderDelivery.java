package org.karvan.tender;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Incoterm;

/**
 * Where and when the mineral is delivered.
 *
 * @param incoterm who bears cost and risk
 * @param place the UN/LOCODE of the place
 * @param namedPlace the exact place there; null when the code says enough
 * @param from the first month of delivery
 * @param to the last month of delivery
 */
public record TenderDelivery(Incoterm incoterm, String place, String namedPlace, YearMonth from, YearMonth to)
        implements Serializable {

    /** The longest exact place, in characters. */
    static final int LONGEST_PLACE = 200;

    /** The longest time of delivery, in months: twenty years of offtake. */
    private static final int LONGEST_MONTHS = 240;

    void check(Check check, Optional<TradePlace> found, Instant now) {
        check.that(incoterm != null, "incoterm", "invalid.required");
        check.that(found.isPresent(), "place", "invalid.required");
        check.optional(namedPlace, "namedPlace", LONGEST_PLACE);
        check.that(from != null, "from", "tender.delivery.month");
        check.that(to != null, "to", "tender.delivery.month");
        check.done();
        check.that(!incoterm.isBySea() || found.get().isSeaport(), "place", "tender.delivery.bySea", incoterm.name());
        check.that(!from.isBefore(YearMonth.from(now.atZone(ZoneOffset.UTC))), "from", "tender.delivery.past");
        check.that(!to.isBefore(from), "to", "tender.delivery.order");
        check.that(to.isBefore(from.plusMonths(LONGEST_MONTHS)), "to", "tender.delivery.long", LONGEST_MONTHS);
        check.done();
    }
}
