package org.karvan.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/run}: the portal itself, without the demonstration. */
class RunIT {

    private static final String EMAIL = "first@karvan.example";
    private static final String PASSWORD = "salt-over-the-pass";

    @TempDir
    private Path data;

    @Test
    void whatWasThereBeforeAKillIsThereAfterASecondStart() throws Exception {
        Map<String, String> first = Map.of("KARVAN_DEMO", "off", "KARVAN_DATA", data.toString(),
                "KARVAN_ADMIN_EMAIL", EMAIL, "KARVAN_ADMIN_PASSWORD", PASSWORD);
        try (Running portal = Running.with(first).ready()) {
            assertTrue(portal.letsIn(EMAIL, PASSWORD));
            assertFalse(portal.letsIn(EMAIL, "another-password"));
            portal.kill();
        }
        try (Running portal = Running.with(Map.of("KARVAN_DEMO", "off", "KARVAN_DATA", data.toString())).ready()) {
            assertTrue(portal.letsIn(EMAIL, PASSWORD));
        }
    }

    @Test
    void aKeyThatWasLostIsNotReplacedInSilence() throws Exception {
        Map<String, String> settings = Map.of("KARVAN_DEMO", "off", "KARVAN_DATA", data.toString());
        try (Running portal = Running.with(settings).ready()) {
            portal.kill();
        }
        Path lost = data.resolve("keys/sealing.key");
        Files.delete(lost);
        try (Running portal = Running.with(settings)) {
            assertNotEquals(0, portal.code());
            assertTrue(portal.said().contains("restore the file keys/sealing.key"), portal.said());
            assertFalse(Files.exists(lost));
        }
    }

    @Test
    void aDeploymentThatFailsEndsWithAMessage() throws Exception {
        Map<String, String> nowhere = Map.of("KARVAN_DEMO", "off", "KARVAN_DATA", data.toString(),
                "KARVAN_DB_URL", "jdbc:postgresql://127.0.0.1:1/nowhere");
        try (Running portal = Running.with(nowhere)) {
            assertNotEquals(0, portal.code());
            assertTrue(portal.said().contains("could not be deployed"), portal.said());
            assertFalse(portal.said().contains("Karvan is at"), portal.said());
        }
    }

    @Test
    void theDemonstrationNeverListensToTheNetworkNorPlaysIntoPostgresql() throws Exception {
        for (Map<String, String> refused : List.of(
                Map.of("KARVAN_DATA", data.toString(), "KARVAN_HOST", "0.0.0.0"),
                Map.of("KARVAN_DATA", data.toString(), "KARVAN_DB_URL", "jdbc:postgresql://127.0.0.1/karvan"))) {
            try (Running portal = Running.with(refused)) {
                assertNotEquals(0, portal.code());
                assertTrue(portal.said().contains("KARVAN_DEMO=off"), portal.said());
            }
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() throws Exception {
        try (Running portal = Running.with(Map.of("KARVAN_DATA", data.toString(), "KARVAN_PORT", "eighty"))) {
            assertNotEquals(0, portal.code());
            assertTrue(portal.said().contains("eighty"), portal.said());
        }
    }
}
