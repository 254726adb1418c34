package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much a page costs a reader on a slow link: bytes and requests, since time would measure the machine. */
class PageWeightIT extends OutsideIT {

    private static final int KILOBYTE = 1000;
    private static final long FIRST_VISIT_ENGLISH = 350L * KILOBYTE;
    private static final long FIRST_VISIT_URDU = 420L * KILOBYTE;
    private static final long REPEATED_VISIT = 40L * KILOBYTE;
    private static final int REQUESTS = 15;
    private static final int OK = 200;

    /** How many there are of everything when a page is weighed that has something to list: more than a page of a list shows. */
    private static final int ROWS = 30;

    /** The pages where readers arrive; from elsewhere, a link leads to the list or to one tender. */
    private static final List<String> ARRIVALS = List.of("/index.xhtml", "/identity/sign-in.xhtml", "/tender/list.xhtml", "/tender/tender.xhtml?ref={tender}");

    private Map<String, String> scene;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("every-role");
    }

    @Test
    void aFirstVisitStaysWithinItsBudget() {
        for (String path : ARRIVALS) {
            within(path, "en", FIRST_VISIT_ENGLISH);
            within(path, "ur", FIRST_VISIT_URDU);
        }
    }

    private void within(String path, String language, long budget) {
        try (Browser browser = Browser.reading(root(), language)) {
            List<Request> requests = visit(browser, path);
            long bytes = bytes(requests);

            assertTrue(bytes <= budget, () -> path + " in " + language + " costs " + bytes + " of " + budget + " bytes: " + list(requests));
            assertTrue(requests.size() <= REQUESTS, () -> path + " in " + language + " takes " + requests.size() + " requests: " + list(requests));
        }
    }

    @Test
    void aSecondVisitCostsOnlyTheNewPage() {
        for (String path : ARRIVALS) {
            try (Browser browser = Browser.english(root())) {
                visit(browser, path);
                List<Request> again = visit(browser, path);
                long bytes = bytes(again.stream().filter(request -> request.response() != null && !isFromCache(request)).toList());

                assertTrue(bytes <= REPEATED_VISIT, () -> path + " costs " + bytes + " bytes again: " + list(again));
            }
        }
    }

    /** What the browser still has is not sent: it has no size on the line. */
    private static boolean isFromCache(Request request) {
        return request.sizes().responseHeadersSize == 0;
    }

    @Test
    void staticFilesAreKeptForAYearUnderAnAddressWithTheirVersion() {
        try (Browser browser = Browser.english(root())) {
            List<String> unversioned = visit(browser, "/index.xhtml").stream()
                    .filter(request -> request.url().contains("/jakarta.faces.resource/") && request.url().contains("ln=karvan"))
                    .filter(request -> !request.url().contains("v=") || !request.response().headers().getOrDefault("cache-control", "").contains("max-age=31"))
                    .map(request -> request.url() + " " + request.response().headers().get("cache-control"))
                    .toList();

            assertEquals(List.of(), unversioned);
        }
    }

    /** The files are there from the first page on, so that a page costs its own answer, as it comes over the line. */
    @Test
    void noPageWithFullListsIsHeavierThanASecondVisitMayBe() {
        visitor().backstage("copies", String.valueOf(ROWS));
        List<String> wrong = new ArrayList<>();
        Sight.ALL.stream().map(Sight::anyone).distinct().forEach(role -> {
            PortalPages reader = visitor();
            role.ifPresent(held -> reader.signIn(scene.get(held.name())));
            Sight.ALL.stream().filter(sight -> !sight.isFile() && sight.answer() == OK && sight.anyone().equals(role)).forEach(sight -> {
                int bytes = reader.weight(sight.address(scene));
                if (bytes > REPEATED_VISIT) {
                    wrong.add(sight + " costs " + bytes + " of " + REPEATED_VISIT + " bytes");
                }
            });
        });
        assertEquals(List.of(), wrong);
    }

    private List<Request> visit(Browser browser, String path) {
        List<Request> requests = new ArrayList<>();
        Consumer<Request> noting = requests::add;
        browser.page().onRequestFinished(noting);
        browser.open(path.replace("{tender}", scene.get("tender")));
        browser.page().waitForLoadState(LoadState.NETWORKIDLE);
        browser.page().offRequestFinished(noting);
        return requests;
    }

    private static long bytes(List<Request> requests) {
        return requests.stream().map(Request::sizes).mapToLong(PageWeightIT::received).sum();
    }

    private static long received(Sizes sizes) {
        return (long) sizes.responseHeadersSize + sizes.responseBodySize;
    }

    private static String list(List<Request> requests) {
        StringBuilder list = new StringBuilder();
        requests.forEach(request -> list.append('\n').append(received(request.sizes())).append(' ').append(request.url()));
        return list.toString();
    }
}
