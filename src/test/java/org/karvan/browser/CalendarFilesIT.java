package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;

/** Deadlines and dates as files for people's calendars. */
class CalendarFilesIT extends OutsideIT {

    private Map<String, String> scene;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("every-role");
    }

    @Test
    void theHoursOfATenderAreForEverybodyWhoSeesIt() {
        HttpResponse<String> answer = visitor().get("/tender/tender.xhtml?as=ics&ref=" + scene.get("tender"));

        assertEquals("text/calendar;charset=UTF-8", answer.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
        for (String kind : List.of("questions", "deadline", "opening")) {
            assertTrue(answer.body().contains("\r\nUID:" + scene.get("tender") + "-" + kind + "@karvan\r\n"), answer.body());
        }
        assertEquals(404, visitor().get("/tender/tender.xhtml?as=ics&ref=" + scene.get("draft")).statusCode());
    }

    @Test
    void theDaysOfAContractAreForItsPartiesOnly() {
        String address = "/contract/contract.xhtml?as=ics&reference=" + scene.get("contract");

        assertTrue(visitor().signIn(scene.get(Role.LEGAL.name())).get(address).body().contains("DTSTART;VALUE=DATE:"));
        assertEquals(302, visitor().get(address).statusCode());
    }

    @Test
    void whatWaitsUntilAnHourIsForWhomItWaits() {
        for (Role role : Role.values()) {
            if (scene.containsKey(role.name())) {
                PortalPages holder = visitor().signIn(scene.get(role.name()));
                boolean isOffered = holder.get("/index.xhtml").body().contains("as=ics");
                HttpResponse<String> answer = holder.get("/index.xhtml?as=ics");

                assertEquals(isOffered ? 200 : 404, answer.statusCode(), role.name());
                assertEquals(isOffered, answer.body().startsWith("BEGIN:VCALENDAR\r\n"), role.name());
            }
        }
        assertEquals(404, visitor().get("/index.xhtml?as=ics").statusCode());
    }
}
