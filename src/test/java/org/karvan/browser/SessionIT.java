package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.IdentityFixtures;

/** What a browser is given to be known by, and that nobody else is known by a part of it. */
class SessionIT extends OutsideIT {

    private static final String SESSION = "JSESSIONID";
    private static final String KEY = "karvan_key";

    /** Whose choice outlives the browser, and opens nothing. */
    private static final String LANGUAGE = "karvan_language";
    private static final int KEY_BITS = 256;

    private String officer;

    @BeforeEach
    void setTheScene() {
        officer = visitor().scene("contracts").get("officer");
    }

    @Test
    void theNumberOfTheSessionChangesWhenSomebodySignsIn() {
        PortalPages visitor = visitor();
        visitor.get("/identity/sign-in.xhtml");
        String before = visitor.cookie(SESSION);

        visitor.signIn(officer);

        assertNotEquals(before, visitor.cookie(SESSION));
        PortalPages thief = visitor();
        thief.take(SESSION, before);
        assertEquals(302, thief.get("/contract/contracts.xhtml").statusCode(), "the number that was known before leads to nothing");
    }

    @Test
    void whoKnowsTheNumberOfASessionButNotItsKeyIsNobody() {
        PortalPages victim = visitor().signIn(officer);
        assertEquals(200, victim.get("/contract/contracts.xhtml").statusCode());
        for (String key : new String[] {null, "", "x", visitor().signIn(officer).cookie(KEY)}) {
            PortalPages thief = visitor();
            thief.take(SESSION, victim.cookie(SESSION));
            if (key != null) {
                thief.take(KEY, key);
            }
            HttpResponse<String> answer = thief.get("/contract/contracts.xhtml");
            assertEquals(302, answer.statusCode());
            assertTrue(answer.headers().firstValue("Location").orElse("").contains("/identity/sign-in.xhtml"));
        }
        assertEquals(200, victim.get("/contract/contracts.xhtml").statusCode(), "the victim stays signed in");
    }

    @Test
    void theKeyIsLongAndAnotherEachTime() {
        String one = visitor().signIn(officer).cookie(KEY);
        String other = visitor().signIn(officer).cookie(KEY);

        assertEquals(KEY_BITS, Base64.getUrlDecoder().decode(one).length * Byte.SIZE);
        assertNotEquals(one, other);
    }

    @Test
    void noScriptReadsTheCookiesAndNoOtherSiteSendsThemAlong() {
        PortalPages visitor = visitor();
        visitor.get("/identity/sign-in.xhtml");
        List<String> given = visitor.post("/identity/sign-in.xhtml", Map.of("form", "form", "form:email", officer,
                "form:password", IdentityFixtures.PASSWORD, "form:submit", "")).headers().allValues("Set-Cookie");

        assertTrue(given.stream().anyMatch(cookie -> cookie.startsWith(SESSION + "=")), given.toString());
        assertTrue(given.stream().anyMatch(cookie -> cookie.startsWith(KEY + "=")), given.toString());
        for (String cookie : given) {
            String flags = cookie.toLowerCase(Locale.ROOT);
            assertTrue(flags.contains("httponly"), cookie);
            assertTrue(flags.contains("samesite=lax"), cookie);
            assertFalse(flags.contains("domain="), cookie);
            boolean lasts = flags.contains("max-age") || flags.contains("expires");
            assertTrue(!lasts || cookie.startsWith(LANGUAGE + "="), "it ends with the browser: " + cookie);
        }
    }

    @Test
    void whoSignsOutIsNobodyWithWhatHeHeld() {
        PortalPages reader = visitor().signIn(officer);
        String session = reader.cookie(SESSION);
        String key = reader.cookie(KEY);

        reader.post("/index.xhtml", Map.of("signOut", "signOut", "signOut:leave", ""));

        PortalPages thief = visitor();
        thief.take(SESSION, session);
        thief.take(KEY, key);
        assertEquals(302, thief.get("/contract/contracts.xhtml").statusCode());
    }

    @Test
    void whoseSessionEndedWhileHeTypedComesBackToTheSameThing() {
        Map<String, String> scene = visitor().scene("every-role");
        String prices = "/bid/prices.xhtml?tender=" + scene.get("tender");
        PortalPages bidder = visitor().signIn(scene.get("BIDDER"));
        String page = bidder.get(prices).body();
        Matcher action = Pattern.compile("<form id=\"prices\"[^>]* action=\"[^\"]*(/bid/[^\"]*)\"").matcher(page);
        assertTrue(action.find(), page);
        Form form = Form.of(page).stream().filter(each -> each.kept().containsKey("prices")).findFirst().orElseThrow();

        HttpResponse<String> answer = visitor().send(action.group(1).replace("&amp;", "&"), form.pressed(form.buttons().get(0), name -> "1"));

        assertEquals(302, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(prices), answer.headers().toString());
    }
}
