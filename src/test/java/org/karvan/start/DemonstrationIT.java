package org.karvan.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/run} as it is found: the demonstration is played once, into an empty folder only. */
class DemonstrationIT {

    private static final Pattern STATE = Pattern.compile("class=\"state state-([A-Z_]+)\"");
    private static final Pattern TENDER = Pattern.compile("ref=(TND-\\d{4}-\\d{4})");
    private static final String PASSWORD = "caravan-of-salt";

    @TempDir
    private Path data;

    @Test
    void theMarketIsPlayedOnceAndStays() throws Exception {
        Map<String, String> settings = Map.of("KARVAN_DATA", data.toString());
        Set<String> tenders;
        try (Running portal = Running.with(settings).ready()) {
            assertTrue(portal.said().contains("office@chitral.example"), portal.said());
            for (String person : Set.of("admin@karvan.example", "officer@lonestar.example", "office@chitral.example")) {
                assertTrue(portal.letsIn(person, PASSWORD), person);
            }
            String list = text(portal, "/tender/list.xhtml");
            assertTrue(found(STATE, list).containsAll(Set.of("PUBLISHED", "CLOSED", "EVALUATION", "AWARD_RECOMMENDED", "STANDSTILL", "AWARDED",
                    "COMPLETE", "CANCELLED", "UNSUCCESSFUL")), () -> found(STATE, list).toString());
            tenders = found(TENDER, list);
        }
        try (Running portal = Running.with(settings).ready()) {
            assertEquals(tenders, found(TENDER, text(portal, "/tender/list.xhtml")));
            assertTrue(portal.letsIn("office@chitral.example", PASSWORD));
        }
    }

    @Test
    void itIsNotPlayedIntoAPortalThatSomebodyUses() throws Exception {
        Map<String, String> own = Map.of("KARVAN_DEMO", "off", "KARVAN_DATA", data.toString(),
                "KARVAN_ADMIN_EMAIL", "first@karvan.example", "KARVAN_ADMIN_PASSWORD", "salt-over-the-pass");
        Running.with(own).ready().close();

        try (Running portal = Running.with(Map.of("KARVAN_DATA", data.toString()))) {
            assertNotEquals(0, portal.code());
            assertTrue(portal.said().contains("not empty"), portal.said());
            assertFalse(portal.said().contains("Karvan is at"), portal.said());
        }
    }

    private static String text(Running portal, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(portal.page(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(each -> each.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
