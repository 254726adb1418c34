package org.karvan.delivery;

import java.util.List;
import org.karvan.provenance.GateReason;

/**
 * One ore lot of a delivery as its page shows it.
 *
 * @param lot what was found of it on arrival
 * @param reasons why the gate is shut for it today; empty when it is open
 */
public record LotLine(DeliveredLot lot, List<GateReason> reasons) {

    public LotLine {
        reasons = List.copyOf(reasons);
    }
}
