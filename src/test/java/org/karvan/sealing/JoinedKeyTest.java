package org.karvan.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Envelopes that are closed to a public half and opened with the joined key. */
class JoinedKeyTest {

    private static final byte[] SUPERSCRIPTION = "TND-2026-0041|bidder 7|1".getBytes(UTF_8);
    private static final byte[] PRICE = "26,400.00".getBytes(UTF_8);

    private final OpeningPair pair = Hpke.generate();
    private final JoinedKey key = new JoinedKey(pair);

    @Test
    void whatWasClosedOpensUnderItsSuperscription() throws SealBroken {
        Random random = new Random(41);
        for (int length : new int[] {0, 1, 4091, 4092, 4093, 8188, 100_000}) {
            byte[] plain = new byte[length];
            random.nextBytes(plain);
            assertArrayEquals(plain, key.open(closed(plain), SUPERSCRIPTION), "length " + length);
        }
    }

    @Test
    void anAlteredEnvelopeIsRefusedWhereverItWasAltered() {
        byte[] bytes = closed(PRICE).bytes();
        for (int place = 0; place < bytes.length; place += place < 80 ? 1 : 97) {
            byte[] altered = bytes.clone();
            altered[place] ^= 1;
            assertThrows(SealBroken.class, () -> key.open(Sealed.of(altered), SUPERSCRIPTION), "byte " + place);
        }
    }

    @Test
    void aCutEnvelopeIsRefused() {
        byte[] bytes = closed(PRICE).bytes();
        for (int length : new int[] {0, 5, 32, 48, bytes.length - 1}) {
            assertThrows(SealBroken.class, () -> key.open(Sealed.of(Arrays.copyOf(bytes, length)), SUPERSCRIPTION), "length " + length);
        }
    }

    @Test
    void anEnvelopeUnderAnotherSuperscriptionIsRefused() {
        Sealed closed = closed(PRICE);
        assertThrows(SealBroken.class, () -> key.open(closed, "TND-2026-0041|bidder 8|1".getBytes(UTF_8)));
    }

    @Test
    void anEnvelopeWhoseReceiptNamesAnotherHashIsRefused() {
        Sealed mixed = new Sealed(closed(PRICE).bytes(), closed(PRICE).sha256());
        assertThrows(SealBroken.class, () -> key.open(mixed, SUPERSCRIPTION));
    }

    @Test
    void anotherKeyOpensNothing() {
        Sealed closed = closed(PRICE);
        assertThrows(SealBroken.class, () -> new JoinedKey(Hpke.generate()).open(closed, SUPERSCRIPTION));
    }

    @Test
    void theLengthOfAnEnvelopeDoesNotTellTheLengthOfThePrice() {
        assertEquals(closed("9.00".getBytes(UTF_8)).bytes().length, closed("1,234,567,890.00".getBytes(UTF_8)).bytes().length);
    }

    @Test
    void theSamePriceTwiceDoesNotLookTheSame() {
        assertNotEquals(closed(PRICE), closed(PRICE));
    }

    @Test
    void aKeyThatWasClosedOpensNothingMore() {
        Sealed closed = closed(PRICE);
        key.close();

        assertThrows(SealBroken.class, () -> key.open(closed, SUPERSCRIPTION));
        assertArrayEquals(new byte[32], pair.privateKey());
    }

    @Test
    void fingerprintsOfTwoKeysDiffer() {
        String fingerprint = Fingerprint.of(pair.publicKey());

        assertTrue(fingerprint.matches("([0-9a-f]{4} ){7}[0-9a-f]{4}"), fingerprint);
        assertNotEquals(fingerprint, Fingerprint.of(Hpke.generate().publicKey()));
    }

    private Sealed closed(byte[] plain) {
        return Sealed.of(Hpke.seal(pair.publicKey(), Padding.pad(plain), SUPERSCRIPTION));
    }
}
