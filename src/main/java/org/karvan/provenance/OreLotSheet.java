package org.karvan.provenance;

import java.util.List;

/**
 * A parcel of ore as its page shows it.
 *
 * @param lot the parcel
 * @param supplierName whose it is
 * @param reasons why the gate is shut for it; empty when it is open
 * @param isOwn whether its reader can add papers to it
 * @param isJudge whether its reader can hold and release it
 */
public record OreLotSheet(OreLot lot, String supplierName, List<GateReason> reasons, boolean isOwn, boolean isJudge) {

    public OreLotSheet {
        reasons = List.copyOf(reasons);
    }

    /** How the gate stands. */
    public GateState gate() {
        return GateState.of(reasons);
    }

    /** Whether compliance holds it. */
    public boolean isHeld() {
        return lot.heldAt() != null;
    }
}
