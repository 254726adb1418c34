package org.karvan.provenance;

import java.time.Instant;
import java.util.List;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/**
 * A parcel of ore as a line of a list.
 *
 * @param reference what people call it
 * @param supplierName whose it is
 * @param titleNumber under which title it was dug
 * @param mineral which mineral
 * @param form in which form
 * @param mass wet metric tonnes
 * @param place where it lies
 * @param registeredAt when it was registered
 * @param reasons why the gate is shut for it; empty when it is open
 */
public record OreLotRow(String reference, String supplierName, String titleNumber, Mineral mineral, ProductForm form, Tonnes mass,
        String place, Instant registeredAt, List<GateReason> reasons) {

    public OreLotRow {
        reasons = List.copyOf(reasons);
    }

    /** How the gate stands. */
    public GateState gate() {
        return GateState.of(reasons);
    }
}
