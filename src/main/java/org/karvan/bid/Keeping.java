package org.karvan.bid;

/** How the portal has kept an envelope that it promised to keep. */
public enum Keeping {
    /** The ciphertext still has the hash that the receipt names. */
    WHOLE,
    /** It has another, or its record names another. */
    ALTERED,
    /** It is not there any more. */
    GONE
}
