package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;
import org.karvan.identity.SavedViews;

/** Filters of a list that somebody keeps under a name. */
class SavedViewsIT extends OutsideIT {

    private static final String LIST = "/tender/list.xhtml";

    private Map<String, String> scene;
    private PortalPages bidder;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("every-role");
        bidder = visitor().signIn(scene.get(Role.BIDDER.name()));
    }

    @Test
    void whoKeepsAViewIsLedBackToTheListAndSeesItAboveIt() {
        HttpResponse<String> kept = keep("Antimony <b>", "mineral=ANTIMONY&state=PUBLISHED");

        assertEquals(302, kept.statusCode(), kept.body());
        assertTrue(kept.headers().firstValue("Location").orElse("").endsWith(LIST + "?mineral=ANTIMONY&state=PUBLISHED"));
        assertTrue(list(bidder).contains("<bdi>Antimony &lt;b&gt;</bdi>"));
        assertTrue(list(bidder).contains("?mineral=ANTIMONY&amp;state=PUBLISHED\""));
    }

    @Test
    void aViewIsSeenByItsOwnerOnly() {
        keep("Mine alone", "state=AWARDED");

        assertFalse(list(visitor().signIn(scene.get(Role.OFFICER.name()))).contains("Mine alone"));
        assertFalse(list(visitor()).contains("Mine alone"));
    }

    @Test
    void aNameStandsForTheLatestFilters() {
        keep("Mine", "state=AWARDED");
        keep("Mine", "state=CANCELLED");

        assertFalse(list(bidder).contains("?state=AWARDED\""));
        assertTrue(list(bidder).contains("?state=CANCELLED\""));
    }

    @Test
    void nobodyKeepsMoreThanHeCanSee() {
        for (int number = 1; number <= SavedViews.MOST; number++) {
            assertEquals(302, keep("View " + number, "state=AWARDED").statusCode());
        }
        assertTrue(keep("One more", "state=AWARDED").body().contains("You keep 30 views already"));
    }

    @Test
    void whatIsNoListOfThePortalIsNotKept() {
        for (String list : new String[] {"//evil.example/a.xhtml", "https://evil.example/", "/tender/../a.xhtml", "/tender/list.xhtml?x"}) {
            assertTrue(send(list, "state=AWARDED", "Away").body().contains("This is no list whose filters can be kept"), list);
        }
        assertTrue(send(LIST, "state=AWARDED\r\nSet-Cookie: a=b", "Away").body().contains("This is no list whose filters can be kept"));
        assertTrue(keep("", "state=AWARDED").body().contains("Please fill this in."));
    }

    private HttpResponse<String> keep(String name, String query) {
        return send(LIST, query, name);
    }

    private HttpResponse<String> send(String list, String query, String name) {
        String address = "/identity/saved-views.xhtml?list=" + PortalPages.encoded(list) + "&query=" + PortalPages.encoded(query);
        return bidder.post(address, Map.of("form", "form", "form:name", name, "form:save", ""));
    }

    private static String list(PortalPages reader) {
        return reader.get(LIST).body();
    }
}
