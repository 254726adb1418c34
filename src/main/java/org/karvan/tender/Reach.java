package org.karvan.tender;

/** How far a tender is announced; it decides the least time for bidding. */
public enum Reach {
    NATIONAL,
    INTERNATIONAL
}
