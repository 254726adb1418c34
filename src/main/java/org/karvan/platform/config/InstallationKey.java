package org.karvan.platform.config;

/** A secret in a file of the data folder, without which what the database keeps is of no use, or cannot be proved. */
public interface InstallationKey {

    /** The name of its file in the folder {@code keys}. */
    String fileName();

    /** SHA-256 in hexadecimal, of the key or of its public half: tells it from another without telling it. Makes the key at the first use. */
    String fingerprint();
}
