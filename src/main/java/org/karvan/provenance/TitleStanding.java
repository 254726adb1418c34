package org.karvan.provenance;

/** How a mine title stands with the authority that grants it, as its holder tells. */
public enum TitleStanding {
    APPLIED,
    GRANTED,
    ACTIVE,
    SUSPENDED,
    CANCELLED,
    EXPIRED,
    /** Its holder or its borders are before a court. */
    SUB_JUDICE;

    /** Whether digging under it is lawful now. */
    public boolean isInForce() {
        return this == GRANTED || this == ACTIVE;
    }
}
