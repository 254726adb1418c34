package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.house.Page;
import org.karvan.identity.Role;

/** Every page asked for by a visitor and by a holder of each single role. */
class WhoMaySeeWhatIT extends OutsideIT {

    private static final String SESSION = "JSESSIONID";

    /** They ask a visitor something only when his link is good, or when he has signed in and may ask and answer. */
    private static final Set<String> ASKING_SOME = Set.of("/identity/choose-password.xhtml", "/tender/questions.xhtml");

    private Map<String, String> scene;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("every-role");
    }

    @Test
    void everyPageOfThePortalIsListed() {
        Set<String> pages = Page.all().stream().filter(Page::isWhole).map(Page::path).collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Sight.ALL.stream().map(Sight::page).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(pages, listed);
    }

    @Test
    void aVisitorSeesWhatIsPublicAndIsAskedToSignInForTheRest() {
        List<String> wrong = new ArrayList<>();
        PortalPages visitor = visitor();
        for (Sight sight : Sight.ALL) {
            HttpResponse<String> answer = visitor.get(sight.address(scene));
            boolean isLedToSignIn = answer.statusCode() == 302
                    && answer.headers().firstValue("Location").orElse("").contains("/identity/sign-in.xhtml");
            if (sight.everybody() ? answer.statusCode() != 200 : !isLedToSignIn) {
                wrong.add(sight + " answers a visitor " + answer.statusCode());
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Reading leaves nothing on the server, however many read; a form has a mark that no other site can know. */
    @Test
    void aVisitorIsGivenASessionOnlyByAPageThatAsksHimSomething() {
        List<String> wrong = new ArrayList<>();
        for (Sight sight : Sight.ALL.stream().filter(Sight::everybody).toList()) {
            PortalPages visitor = visitor();
            String page = visitor.get(sight.address(scene)).body();
            boolean asks = page.contains("method=\"post\"");
            boolean isKnown = !visitor.cookie(SESSION).isEmpty();
            if (asks && !isKnown || page.contains("value=\"stateless\"")) {
                wrong.add(sight + " asks without keeping its view");
            }
            if (isKnown && !asks && !ASKING_SOME.contains(sight.page())) {
                wrong.add(sight + " gives a session to whoever reads it");
            }
        }
        for (String missing : List.of("/nothing.xhtml", "/tender/tender.xhtml?ref=none")) {
            PortalPages visitor = visitor();
            visitor.get(missing);
            assertEquals("", visitor.cookie(SESSION), missing);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void aHolderOfARoleSeesWhatItGivesAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            if (scene.containsKey(role.name())) {
                PortalPages holder = visitor().signIn(scene.get(role.name()));
                for (Sight sight : Sight.ALL) {
                    boolean sees = sight.everybody() || sight.roles().contains(role);
                    int status = holder.get(sight.address(scene)).statusCode();
                    if (sees ? status != sight.answer() : !Set.of(403, 404).contains(status)) {
                        wrong.add(sight + " answers " + role + " " + status);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsNoPageIsMissing() {
        for (String path : List.of("/nothing.xhtml", "/audit/nothing.xhtml", "/nothing", "/WEB-INF/web.xml", "/WEB-INF/template.xhtml", "/META-INF/MANIFEST.MF")) {
            HttpResponse<String> answer = visitor().get(path);

            assertEquals(404, answer.statusCode(), path);
            assertEquals(true, answer.body().contains("<html lang=\"en\""), path + " is not answered by the portal's own page");
        }
    }
}
