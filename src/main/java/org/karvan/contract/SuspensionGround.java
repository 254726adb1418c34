package org.karvan.contract;

/** On which ground of the contract its performance rests for a while. */
public enum SuspensionGround {
    FORCE_MAJEURE,
    PROVENANCE_IN_DOUBT,
    SANCTIONS
}
