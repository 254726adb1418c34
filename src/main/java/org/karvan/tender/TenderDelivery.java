package org.karvan.tender;

import java.io.Serializable;
import java.time.YearMonth;
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
}
