package org.karvan.provenance;

import java.util.List;

/** How the gate stands for a parcel of ore: it opens only when nothing at all speaks against it. */
public enum GateState {
    GREEN,
    RED;

    static GateState of(List<GateReason> reasons) {
        return reasons.isEmpty() ? GREEN : RED;
    }
}
