package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;
import org.karvan.sealing.SealingFixtures;

/** The pages on which a supplier who has already bid changes his offer and replaces it. */
class BidPagesIT extends OutsideIT {

    private static final Pattern SEEN = Pattern.compile("name=\"[a-z]+:seen\" value=\"([^\"]*)\"");
    private static final Pattern SENT = Pattern.compile("name=\"price.1\" value=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("name=\"replace:seen\" value=\"([^\"]*)\"");
    private static final Pattern SENDING = Pattern.compile("name=\"submission:submissionId\" value=\"([^\"]*)\"");

    private Map<String, String> scene;
    private String tender;
    private PortalPages bidder;

    @BeforeEach
    void setTheScene() {
        scene = visitor().scene("every-role");
        tender = scene.get("tender");
        bidder = visitor().signIn(scene.get(Role.BIDDER.name()));
    }

    @Test
    void whatIsNoPriceIsToldAtItsFieldAndKept() {
        HttpResponse<String> answer = savePrice("26.400,00");

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("26,400.00"), "the message with its example: " + answer.body());
        assertTrue(answer.body().contains("value=\"26.400,00\""), "what was typed: " + answer.body());
    }

    @Test
    void aChangedPriceIsCheckedReplacedAndReceipted() {
        assertEquals(302, savePrice("27,000").statusCode());
        String closed = bidder.get(address("check")).body();
        assertFalse(closed.contains("2,700,000") || closed.contains("submission:submit"), "before the passphrase: " + closed);
        String check = unlock("check", SealingFixtures.PASSPHRASE).body();
        assertTrue(check.contains("2,700,000.00"), check);

        Map<String, String> sending = new HashMap<>(Map.of("submission", "submission", "tender", tender, "submission:submit", "", "price.1", first(SENT, check)));
        sending.put("submission:submissionId", first(SENDING, check));
        HttpResponse<String> refused = bidder.post(address("check"), with(sending, "price.1", "-1"));
        assertTrue(refused.body().contains("class=\"problems\"") && refused.body().contains("submission:submit"), refused.body());
        String receipt = bidder.post(address("check"), sending).headers().firstValue("Location").orElseThrow();
        assertTrue(receipt.contains("/bid/receipt.xhtml?number=RCT-"), receipt);
        assertEquals(receipt, bidder.post(address("check"), sending).headers().firstValue("Location").orElseThrow(), "sent twice");

        String path = receipt.substring(receipt.indexOf("/bid/"));
        HttpResponse<String> page = bidder.get(path);
        assertEquals(200, page.statusCode());
        assertFalse(page.body().contains("2,700,000"), "a receipt names no price");
        HttpResponse<String> pdf = bidder.post(path, Map.of("paper", "paper", "number", path.substring(path.indexOf('=') + 1), "paper:pdf", ""));
        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(pdf.body().startsWith("%PDF"));

        String own = path.replace("receipt.xhtml", "own-offer.xhtml");
        assertFalse(bidder.get(own).body().contains("2,700,000"), "an own copy before the passphrase");
        Map<String, String> form = Map.of("unlock", "unlock", "number", path.substring(path.indexOf('=') + 1), "unlock:passphrase", SealingFixtures.PASSPHRASE);
        assertTrue(bidder.post(own, with(form, "unlock:show")).body().contains("2,700,000.00"));
        assertTrue(bidder.post(own, with(form, "unlock:pdf")).body().startsWith("%PDF"));
        PortalPages rival = visitor().signIn(visitor().scene("every-role").get(Role.OFFICER.name()));
        assertEquals(403, rival.get(own).statusCode());
    }

    @Test
    void aSavedPriceIsShownAfterThePassphraseAndAWrongOneIsToldAtItsField() {
        assertEquals(302, savePrice("28,123").statusCode());
        assertFalse(bidder.get(address("prices")).body().contains("28123"));
        assertTrue(unlock("prices", SealingFixtures.PASSPHRASE).body().contains("value=\"28123"));
        HttpResponse<String> wrong = unlock("prices", "no such passphrase");
        assertEquals(200, wrong.statusCode());
        assertTrue(wrong.body().contains("This is not your passphrase"), wrong.body());
        assertFalse(wrong.body().contains("28123") || wrong.body().contains("no such passphrase"), wrong.body());
    }

    @Test
    void aBidPassphraseIsTriedChangedAndStartedAnewOnlyByWhoKnowsWhatIsLost() {
        Map<String, String> chosen = Map.of("tender", tender, "change:chosen", "four kettles in snow", "change:again", "four kettles in snow",
                "replace:chosen", "six kettles in rain", "replace:again", "six kettles in rain");
        Map<String, String> change = new HashMap<>(chosen);
        change.putAll(Map.of("change", "change", "change:present", "no such passphrase", "change:submit", ""));
        assertTrue(bidder.post(address("passphrase"), change).body().contains("This is not your passphrase"));
        change.put("change:present", SealingFixtures.PASSPHRASE);
        assertEquals(302, bidder.post(address("passphrase"), change).statusCode());
        assertTrue(unlock("check", "four kettles in snow").body().contains("submission:submit"));

        Map<String, String> replace = new HashMap<>(chosen);
        replace.putAll(Map.of("replace", "replace", "replace:submit", ""));
        assertTrue(bidder.post(address("passphrase"), replace).body().contains("tick that you know what is lost"));
        replace.put("replace:understood", "on");
        replace.put("replace:seen", first(KEY, bidder.get(address("passphrase")).body()));
        assertEquals(302, bidder.post(address("passphrase"), replace).statusCode());
        assertFalse(bidder.get(address("prices")).body().contains("unlock:passphrase"), "the prices that were sealed are lost");
    }

    private HttpResponse<String> unlock(String page, String passphrase) {
        return bidder.post(address(page), Map.of("unlock", "unlock", "tender", tender, "unlock:passphrase", passphrase, "unlock:show", ""));
    }

    private static Map<String, String> with(Map<String, String> form, String button) {
        return with(form, button, "");
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> pressed = new HashMap<>(form);
        pressed.put(field, value);
        return pressed;
    }

    @Test
    void aWithdrawalAsksForTheReferenceAndLeavesNothingToChange() {
        Map<String, String> wrong = Map.of("withdrawal", "withdrawal", "tender", tender, "withdrawal:typed", "BID", "withdrawal:withdraw", "");
        HttpResponse<String> refused = bidder.post(address("bid"), wrong);
        assertEquals(200, refused.statusCode());

        Matcher reference = Pattern.compile("BID-[0-9A-Z]{4}-[0-9A-Z]{4}").matcher(refused.body());
        assertTrue(reference.find());
        Map<String, String> right = new HashMap<>(wrong);
        right.put("withdrawal:typed", reference.group());
        assertEquals(302, bidder.post(address("bid"), right).statusCode());
        assertEquals(404, bidder.get(address("prices")).statusCode());
        assertEquals(200, bidder.get(address("bid")).statusCode());
    }

    @Test
    void aFileThatIsEmptyTooLargeOrSomethingElseIsRefusedWithTheReason() {
        int before = papers();
        for (byte[] content : List.of(new byte[0], new byte[10 * 1024 * 1024 + 1], new byte[15 * 1024 * 1024], new byte[] {'M', 'Z', 0, 1, 2})) {
            HttpResponse<String> answer = bidder.upload(address("papers"), Map.of("upload", "upload", "tender", tender, "upload:add", ""),
                    "upload:file", "assay.pdf", content);

            assertEquals(200, answer.statusCode(), content.length + " bytes");
            assertTrue(answer.body().contains("class=\"problems\""), content.length + " bytes: " + answer.body());
        }
        assertEquals(before, papers());
        assertEquals(302, bidder.upload(address("papers"), Map.of("upload", "upload", "tender", tender, "upload:add", ""),
                "upload:file", "assay.txt", "Sb 61.2 %".getBytes(StandardCharsets.UTF_8)).statusCode());
        assertEquals(before + 1, papers());
    }

    private int papers() {
        return bidder.get(address("papers")).body().split("value=\"assay", -1).length - 1;
    }

    private HttpResponse<String> savePrice(String typed) {
        String page = bidder.get(address("prices")).body();
        return bidder.post(address("prices"), Map.of("prices", "prices", "tender", tender, "prices:seen", first(SEEN, page),
                "prices:lines:0:price", typed, "prices:save", ""));
    }

    private String address(String page) {
        return "/bid/" + page + ".xhtml?tender=" + tender;
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertTrue(found.find(), pattern + " in " + text);
        return found.group(1);
    }
}
