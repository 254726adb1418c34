package org.karvan.sealing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** A closed envelope is what its bytes and its hash are. */
class SealedTest {

    private final Sealed envelope = Sealed.of(new byte[] {1, 2, 3});

    @Test
    void itsHashIsOfItsBytes() {
        assertEquals("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", envelope.sha256());
        assertEquals("Sealed[" + envelope.sha256() + "]", envelope.toString());
    }

    @Test
    void envelopesOfTheSameBytesAreEqualAndOthersAreNot() {
        Sealed same = Sealed.of(new byte[] {1, 2, 3});

        assertEquals(envelope, same);
        assertEquals(envelope.hashCode(), same.hashCode());
        assertNotEquals(envelope.hashCode(), Sealed.of(new byte[] {1}).hashCode());
        assertNotEquals(envelope, Sealed.of(new byte[] {1, 2, 4}));
        assertNotEquals(envelope, new Sealed(new byte[] {1, 2, 3}, "00"));
        assertNotEquals(envelope, new Sealed(new byte[] {9}, envelope.sha256()));
        assertNotEquals("Sealed", envelope);
    }

    @Test
    void nobodyAltersItThroughTheBytesHeGaveOrGot() {
        byte[] given = {7};
        Sealed kept = Sealed.of(given);
        given[0] = 8;
        kept.bytes()[0] = 9;

        assertEquals(Sealed.of(new byte[] {7}), kept);
    }
}
