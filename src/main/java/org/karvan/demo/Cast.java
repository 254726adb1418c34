package org.karvan.demo;

/** Who plays in the demonstration. */
final class Cast {

    /** Everybody's password; the demonstration listens on loopback only. */
    static final String PASSWORD = "caravan-of-salt";

    private Cast() {
    }
}
