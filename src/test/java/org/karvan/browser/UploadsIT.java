package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.document.Upload;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;

/** Files that the portal does not take: each is refused with its reason, and nothing is kept. */
class UploadsIT extends OutsideIT {

    private static final int SHOWN = 200;

    private static final String EMPTY = "An empty one cannot be accepted";
    private static final String TOO_LARGE = "The file is larger than 10 MB";
    private static final String WRONG_TYPE = "This file cannot be accepted";

    /** Larger than any form: the server takes none of it. */
    private static final int BEYOND_ALL = 40 * 1024 * 1024;

    private static final byte[] PROGRAM = "MZ\u0090\u0000\u0003\u0000".getBytes(StandardCharsets.ISO_8859_1);

    private final Map<String, PortalPages> readers = new HashMap<>();

    private Map<String, String> scene;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("every-role");
    }

    @Test
    void everyFormWithAFileRefusesWhatIsEmptyTooLargeOrOfAnotherType() {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Sight sight : Sight.ALL.stream().filter(sight -> !sight.isFile() && sight.anyone().isPresent()).toList()) {
            tried += sight.roles().stream().sorted().map(Role::name).filter(scene::containsKey)
                    .mapToInt(role -> tryFiles(readerOf(scene.get(role)), sight.address(scene), wrong))
                    .filter(forms -> forms > 0).findFirst().orElse(0);
        }
        assertEquals(List.of(), wrong);
        assertTrue(tried >= 6, "only " + tried + " forms with a file");
    }

    private PortalPages readerOf(String email) {
        return readers.computeIfAbsent(email, known -> visitor().signIn(known));
    }

    private static int tryFiles(PortalPages reader, String address, List<String> wrong) {
        List<Form> forms = Form.of(reader.get(address).body()).stream().filter(form -> !form.files().isEmpty()).toList();
        for (Form form : forms) {
            for (byte[] content : List.of(new byte[0], PROGRAM, new byte[Upload.LARGEST + 1])) {
                HttpResponse<String> answer = handIn(reader, address, form, content);
                if (answer.statusCode() != SHOWN || !answer.body().contains("field-problem")) {
                    wrong.add(address + " answers " + answer.statusCode() + " to " + content.length + " bytes");
                }
            }
        }
        return forms.size();
    }

    private static HttpResponse<String> handIn(PortalPages reader, String address, Form form, byte[] content) {
        return reader.upload(address, form.pressed(form.buttons().get(0), name -> ""), form.files().get(0), "assay.pdf", content);
    }

    @Test
    void theReasonIsToldAtTheFieldAndNothingIsKept() {
        PortalPages bidder = visitor().signIn(scene.get(Role.BIDDER.name()));
        String papers = "/bid/papers.xhtml?tender=" + scene.get("tender");

        assertTrue(handIn(bidder, papers, new byte[0]).contains(EMPTY));
        assertTrue(handIn(bidder, papers, PROGRAM).contains(WRONG_TYPE));
        assertTrue(handIn(bidder, papers, new byte[Upload.LARGEST + 1]).contains(TOO_LARGE));
        assertFalse(bidder.get(papers).body().contains("assay.pdf"));
    }

    private static String handIn(PortalPages reader, String address, byte[] content) {
        return handIn(reader, address, Form.of(reader.get(address).body()).stream().filter(each -> !each.files().isEmpty()).findFirst().orElseThrow(),
                content).body();
    }

    @Test
    void theBrowserTellsOfALargeFileWhenItIsChosenAndSendsNothing() {
        try (Browser bidder = Browser.english(root()).signIn(scene.get(Role.BIDDER.name()), IdentityFixtures.PASSWORD)) {
            String papers = bidder.open("/bid/papers.xhtml?tender=" + scene.get("tender")).page().url();
            List<String> sent = new ArrayList<>();
            bidder.page().onRequest(request -> {
                if (request.method().equals("POST")) {
                    sent.add(request.url());
                }
            });
            bidder.page().locator("input[type=file]").setInputFiles(new FilePayload("assay.pdf", "application/pdf", new byte[Upload.LARGEST + 1]));
            bidder.page().locator("[id='upload:add']").click();

            assertTrue(bidder.page().locator(".field-problem").textContent().contains(TOO_LARGE));
            assertEquals(papers, bidder.page().url());
            assertEquals(List.of(), sent);

            bidder.page().locator("input[type=file]").setInputFiles(new FilePayload("assay.txt", "text/plain", "Sb 61.2 %".getBytes(StandardCharsets.UTF_8)));
            bidder.page().locator("[id='upload:add']").click();
            bidder.page().getByText("assay.txt").waitFor();
        }
    }

    @Test
    void aBrowserWithoutScriptsIsToldOfWhatIsBeyondAllSize() {
        try (Browser bidder = Browser.english(root()).signIn(scene.get(Role.BIDDER.name()), IdentityFixtures.PASSWORD)) {
            bidder.open("/bid/papers.xhtml?tender=" + scene.get("tender"));
            bidder.page().evaluate("document.querySelector('input[type=file]').replaceWith(document.querySelector('input[type=file]').cloneNode())");
            bidder.page().locator("input[type=file]").setInputFiles(new FilePayload("assay.pdf", "application/pdf", new byte[BEYOND_ALL]));
            bidder.page().locator("[id='upload:add']").click();
            bidder.page().waitForURL("**/error/too-large.xhtml");

            assertTrue(bidder.page().locator("main").textContent().contains("Nothing was stored"));
        }
    }
}
