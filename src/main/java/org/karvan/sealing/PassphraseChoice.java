package org.karvan.sealing;

import java.util.Objects;
import org.karvan.platform.refusal.Check;

/**
 * A passphrase that somebody chooses for his key.
 *
 * @param passphrase what he typed
 * @param again what he typed the second time
 */
public record PassphraseChoice(String passphrase, String again) {

    /** The shortest passphrase, in characters: whoever holds a copy of the database may guess without waiting. */
    static final int SHORTEST = 12;

    /** The longest. */
    static final int LONGEST = 128;

    /** @throws org.karvan.platform.refusal.Invalid when it is too short, too long or was not repeated */
    void check() {
        String chosen = passphrase == null ? "" : passphrase;
        new Check()
                .that(chosen.length() >= SHORTEST, "chosen", "sealing.passphrase.short", SHORTEST)
                .that(chosen.length() <= LONGEST, "chosen", "invalid.tooLong", LONGEST)
                .that(Objects.equals(passphrase, again), "again", "sealing.passphrase.again")
                .done();
    }

    @Override
    public String toString() {
        return "PassphraseChoice[]";
    }
}
