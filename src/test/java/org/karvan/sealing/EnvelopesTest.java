package org.karvan.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karvan.platform.config.Setting;

class EnvelopesTest {

    private static final byte[] SUPERSCRIPTION = "TND-2026-0041|bidder 7|1".getBytes(UTF_8);

    @TempDir
    private Path data;

    private String dataBefore;
    private Envelopes envelopes;

    @BeforeEach
    void setUp() {
        dataBefore = System.getProperty(Setting.KARVAN_DATA.name());
        System.setProperty(Setting.KARVAN_DATA.name(), data.toString());
        envelopes = new Envelopes(new SealingKey());
    }

    @AfterEach
    void tearDown() {
        if (dataBefore == null) {
            System.clearProperty(Setting.KARVAN_DATA.name());
        } else {
            System.setProperty(Setting.KARVAN_DATA.name(), dataBefore);
        }
    }

    @Test
    void whatWasSealedOpensUnderItsSuperscription() throws SealBroken {
        Random random = new Random(41);
        for (int length : new int[] {0, 1, 4091, 4092, 4093, 8188, 100_000}) {
            byte[] plain = new byte[length];
            random.nextBytes(plain);
            assertArrayEquals(plain, envelopes.open(envelopes.seal(plain, SUPERSCRIPTION), SUPERSCRIPTION), "length " + length);
        }
    }

    @Test
    void anAlteredEnvelopeIsRefusedWhereverItWasAltered() {
        byte[] bytes = envelopes.seal("26,400.00".getBytes(UTF_8), SUPERSCRIPTION).bytes();
        for (int place = 0; place < bytes.length; place += place < 64 ? 1 : 97) {
            byte[] altered = bytes.clone();
            altered[place] ^= 1;
            assertThrows(SealBroken.class, () -> envelopes.open(Sealed.of(altered), SUPERSCRIPTION), "byte " + place);
        }
    }

    @Test
    void aCutEnvelopeIsRefused() {
        byte[] bytes = envelopes.seal("26,400.00".getBytes(UTF_8), SUPERSCRIPTION).bytes();
        for (int length : new int[] {0, 5, 12, 20, bytes.length - 1}) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThrows(SealBroken.class, () -> envelopes.open(Sealed.of(cut), SUPERSCRIPTION), "length " + length);
        }
    }

    @Test
    void anEnvelopeUnderAnotherSuperscriptionIsRefused() {
        Sealed sealed = envelopes.seal("26,400.00".getBytes(UTF_8), SUPERSCRIPTION);
        assertThrows(SealBroken.class, () -> envelopes.open(sealed, "TND-2026-0041|bidder 8|1".getBytes(UTF_8)));
    }

    @Test
    void anEnvelopeWhoseReceiptNamesAnotherHashIsRefused() {
        Sealed first = envelopes.seal("26,400.00".getBytes(UTF_8), SUPERSCRIPTION);
        Sealed second = envelopes.seal("26,400.00".getBytes(UTF_8), SUPERSCRIPTION);
        assertThrows(SealBroken.class, () -> envelopes.open(new Sealed(first.bytes(), second.sha256()), SUPERSCRIPTION));
    }

    @Test
    void theLengthOfAnEnvelopeDoesNotTellTheLengthOfThePrice() {
        int shortPrice = envelopes.seal("9.00".getBytes(UTF_8), SUPERSCRIPTION).bytes().length;
        int longPrice = envelopes.seal("1,234,567,890.00".getBytes(UTF_8), SUPERSCRIPTION).bytes().length;
        assertEquals(shortPrice, longPrice);
    }

    @Test
    void theSamePriceTwiceDoesNotLookTheSame() {
        byte[] plain = "26,400.00".getBytes(UTF_8);
        assertNotEquals(envelopes.seal(plain, SUPERSCRIPTION), envelopes.seal(plain, SUPERSCRIPTION));
    }

    @Test
    void thePriceCannotBeReadInTheEnvelope() {
        Sealed sealed = envelopes.seal("26,400.00".getBytes(UTF_8), SUPERSCRIPTION);
        assertFalse(new String(sealed.bytes(), StandardCharsets.ISO_8859_1).contains("26,400"));
    }

    @Test
    void theKeyOutlivesARestart() throws SealBroken {
        Sealed sealed = envelopes.seal("26,400.00".getBytes(UTF_8), SUPERSCRIPTION);
        Envelopes afterRestart = new Envelopes(new SealingKey());
        assertArrayEquals("26,400.00".getBytes(UTF_8), afterRestart.open(sealed, SUPERSCRIPTION));
    }

    @Test
    void anotherKeyOpensNothing() throws IOException {
        Sealed sealed = envelopes.seal("26,400.00".getBytes(UTF_8), SUPERSCRIPTION);
        Files.delete(data.resolve("keys").resolve("sealing.key"));
        Envelopes withAnotherKey = new Envelopes(new SealingKey());
        assertThrows(SealBroken.class, () -> withAnotherKey.open(sealed, SUPERSCRIPTION));
    }

    @Test
    void onlyThePortalsOwnUserReadsTheKey() throws IOException {
        envelopes.seal(new byte[0], SUPERSCRIPTION);
        Path key = data.resolve("keys").resolve("sealing.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));
    }

    @Test
    void aDamagedKeyFileIsAFaultAndNotANewKey() throws IOException {
        Path keys = Files.createDirectories(data.resolve("keys"));
        Files.write(keys.resolve("sealing.key"), new byte[5]);
        assertThrows(IllegalStateException.class, () -> envelopes.seal(new byte[0], SUPERSCRIPTION));
    }
}
