package org.karvan.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LockedKeyTest {

    private static final int FEW_ROUNDS = 1000;
    private static final String PASSPHRASE = "camel lantern walnut ferry";

    private final OpeningPair pair = Hpke.generate();

    @Test
    void thePassphraseUnlocksItAndNoOtherDoes() {
        LockedKey locked = LockedKey.lock(pair, PASSPHRASE, FEW_ROUNDS);

        assertArrayEquals(pair.privateKey(), locked.unlock(pair.publicKey(), PASSPHRASE).orElseThrow().privateKey());
        for (String wrong : new String[] {"", "camel lantern walnut ferr", PASSPHRASE + " ", PASSPHRASE.toUpperCase(java.util.Locale.ROOT)}) {
            assertEquals(Optional.empty(), locked.unlock(pair.publicKey(), wrong), wrong);
        }
    }

    @Test
    void anUrduPassphraseUnlocksItHoweverTheKeyboardComposesIt() {
        LockedKey locked = LockedKey.lock(pair, "\u0622\u0645 \u062f\u0631\u062e\u062a \u067e\u06c1\u0627\u0691", FEW_ROUNDS);

        assertTrue(locked.unlock(pair.publicKey(), "\u0627\u0653\u0645 \u062f\u0631\u062e\u062a \u067e\u06c1\u0627\u0691").isPresent());
    }

    @Test
    void aLockThatWasAlteredOrBelongsToAnotherPairDoesNotOpen() {
        Random random = new Random(7);
        LockedKey locked = LockedKey.lock(pair, PASSPHRASE, FEW_ROUNDS);
        for (int round = 0; round < 100; round++) {
            byte[] altered = HexFormat.of().parseHex(locked.bytes());
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            LockedKey other = new LockedKey(locked.salt(), locked.rounds(), HexFormat.of().formatHex(altered));
            assertEquals(Optional.empty(), other.unlock(pair.publicKey(), PASSPHRASE));
        }
        assertEquals(Optional.empty(), locked.unlock(Hpke.generate().publicKey(), PASSPHRASE));
    }

    @Test
    void thePrivateHalfCannotBeReadInTheLockAndTwoLocksDiffer() {
        LockedKey locked = LockedKey.lock(pair, PASSPHRASE, FEW_ROUNDS);

        assertFalse(locked.bytes().contains(HexFormat.of().formatHex(pair.privateKey())));
        assertNotEquals(locked, LockedKey.lock(pair, PASSPHRASE, FEW_ROUNDS));
    }

    @Test
    void guessingIsMadeSlow() {
        assertTrue(LockedKey.ROUNDS >= 210_000, "what OWASP asked for in 2023");
    }
}
