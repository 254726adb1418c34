package org.karvan.pricing;

/** What a money line of a statement is about; in the order in which they are reckoned. */
public enum LineKind {
    METAL,
    /** The dry mass itself, where that is what has a price. */
    MATERIAL,
    TREATMENT,
    REFINING,
    PENALTY,
    FREIGHT,
    INSURANCE,
    INSPECTION,
    OTHER,
    FINANCING,
    RECOVERY,
    /** The part of a provisional value that is paid only later. */
    HELD_BACK,
    /** What was paid provisionally. */
    ALREADY_PAID;

    /** Whether it is what the goods are worth, before anything is taken off. */
    public boolean isOfGross() {
        return this == METAL || this == MATERIAL;
    }

    /** Whether it belongs to the net value; what comes after only says when it is paid. */
    public boolean isOfNet() {
        return compareTo(HELD_BACK) < 0;
    }
}
