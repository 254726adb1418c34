package org.karvan.delivery;

import java.util.EnumSet;
import java.util.Set;

/** Where a delivery stands. */
public enum DeliveryState {
    PLANNED,
    NOMINATED,
    AGREED,
    LOADED,
    IN_TRANSIT,
    ARRIVED,
    SAMPLED,
    ACCEPTED,
    REJECTED,
    CANCELLED;

    /** Neither refused nor called off: it takes from the contract's quantities and from its ore lots. */
    static final Set<DeliveryState> COUNTING = EnumSet.range(NOMINATED, ACCEPTED);
}
