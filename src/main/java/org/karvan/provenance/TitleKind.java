package org.karvan.provenance;

/** What a mine title allows. */
public enum TitleKind {
    EXPLORATION_LICENCE,
    SMALL_SCALE_LEASE,
    MINING_LEASE,
    MINERAL_PERMIT
}
