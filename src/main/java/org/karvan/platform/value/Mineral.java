package org.karvan.platform.value;

/** The critical minerals that the portal trades. */
public enum Mineral {
    ANTIMONY,
    TUNGSTEN,
    COPPER,
    RARE_EARTHS
}
