package org.karvan.sealing;

/**
 * A passphrase that somebody chooses for his key.
 *
 * @param passphrase what he typed
 * @param again what he typed the second time
 */
public record PassphraseChoice(String passphrase, String again) {

    @Override
    public String toString() {
        return "PassphraseChoice[]";
    }
}
