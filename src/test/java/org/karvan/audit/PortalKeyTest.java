package org.karvan.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Signature;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karvan.platform.config.Setting;

class PortalKeyTest {

    private static final byte[] STATEMENT = "size 41".getBytes(UTF_8);

    @TempDir
    private Path data;

    private String dataBefore;

    @BeforeEach
    void setUp() {
        dataBefore = System.getProperty(Setting.KARVAN_DATA.name());
        System.setProperty(Setting.KARVAN_DATA.name(), data.toString());
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
    void whatItSignedVerifiesAlsoWithoutThePortal() throws Exception {
        PortalKey key = new PortalKey();
        byte[] signature = key.sign(STATEMENT);

        Signature anybody = Signature.getInstance("Ed25519");
        anybody.initVerify(key.publicKey());
        anybody.update(STATEMENT);
        assertTrue(anybody.verify(signature));
        assertTrue(key.verify(STATEMENT, signature));
    }

    @Test
    void anotherStatementAnAlteredSignatureAndRubbishDoNotVerify() {
        PortalKey key = new PortalKey();
        byte[] signature = key.sign(STATEMENT);
        assertFalse(key.verify("size 42".getBytes(UTF_8), signature));
        signature[10] ^= 1;
        assertFalse(key.verify(STATEMENT, signature));
        assertFalse(key.verify(STATEMENT, new byte[3]));
    }

    @Test
    void theKeyIsTheSameAfterARestartAndOnlyThePortalsUserReadsIt() throws IOException {
        String before = new PortalKey().fingerprint();

        assertEquals(before, new PortalKey().fingerprint());
        Path file = data.resolve("keys").resolve("portal-signing.pem");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void twoStartersAtOnceEndUpWithOneKey() throws Exception {
        ExecutorService starters = Executors.newFixedThreadPool(8);
        Callable<String> start = () -> new PortalKey().fingerprint();
        List<Future<String>> started = starters.invokeAll(List.of(start, start, start, start, start, start, start, start));
        starters.shutdown();
        String first = started.get(0).get();
        for (Future<String> each : started) {
            assertEquals(first, each.get());
        }
    }

    @Test
    void aFileThatHoldsNoPairOrHalvesOfTwoIsRefused() throws IOException {
        Path folder = Files.createDirectories(data.resolve("keys"));
        Path file = folder.resolve("portal-signing.pem");
        Files.writeString(file, "nothing");
        assertThrows(IllegalStateException.class, () -> PortalKey.load(folder));

        Files.delete(file);
        String one = Files.readString(madeIn(data.resolve("one")));
        String other = Files.readString(madeIn(data.resolve("other")));
        String begin = "-----BEGIN PUBLIC KEY-----";
        Files.writeString(file, one.substring(0, one.indexOf(begin)) + other.substring(other.indexOf(begin)));
        assertThrows(IllegalStateException.class, () -> PortalKey.load(folder));
    }

    private static Path madeIn(Path folder) {
        PortalKey.load(folder);
        return folder.resolve("portal-signing.pem");
    }
}
