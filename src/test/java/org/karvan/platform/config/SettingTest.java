package org.karvan.platform.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an installation may choose, and the one table that tells. */
class SettingTest {

    @Test
    void theReadmeListsEverySettingWithItsDefaultAndMeaning() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("README.md")).stream().filter(line -> line.startsWith("| `KARVAN_")).toList();
        List<String> settings = Arrays.stream(Setting.values())
                .map(setting -> "| `%s` | %s | %s |".formatted(setting.name(), quoted(setting.preset()), setting.meaning()))
                .toList();

        assertEquals(settings, listed);
    }

    private static String quoted(String preset) {
        return preset.isEmpty() ? "" : "`" + preset + "`";
    }

    @Test
    void whatIsBlankCountsAsNotSet() {
        String before = System.getProperty(Setting.KARVAN_SMTP_PORT.name());
        System.setProperty(Setting.KARVAN_SMTP_PORT.name(), " ");
        try {
            assertEquals(Setting.KARVAN_SMTP_PORT.preset(), Setting.KARVAN_SMTP_PORT.value());
            System.setProperty(Setting.KARVAN_SMTP_PORT.name(), "2525");
            assertEquals("2525", Setting.KARVAN_SMTP_PORT.value());
        } finally {
            if (before == null) {
                System.clearProperty(Setting.KARVAN_SMTP_PORT.name());
            } else {
                System.setProperty(Setting.KARVAN_SMTP_PORT.name(), before);
            }
        }
    }

    @Test
    void theDataFolderIsAbsoluteHoweverItIsGiven() {
        assertTrue(Setting.dataFolder().isAbsolute());
    }
}
