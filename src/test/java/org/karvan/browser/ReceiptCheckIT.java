package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;

/** The check of a receipt as a visitor and as a program meet it: no account, no session, no fault for what is typed. */
class ReceiptCheckIT extends OutsideIT {

    private static final String PAGE = "/bid/receipt-check.xhtml";
    private static final Pattern LINK = Pattern.compile("receipt-check\\.xhtml\\?number=([0-9A-Z-]+)&amp;sha256=([0-9a-f]{64})");

    @Test
    void whoeverHoldsAReceiptHasItCheckedWithoutAnAccount() throws IOException, InterruptedException {
        Map<String, String> scene = visitor().scene("every-role");
        String receipt = visitor().signIn(scene.get(Role.BIDDER.name())).get("/bid/receipt.xhtml?number=" + scene.get("receipt")).body();
        Matcher link = LINK.matcher(receipt);
        assertTrue(link.find(), receipt);

        PortalPages visitor = visitor();
        HttpResponse<String> page = visitor.get(PAGE + "?number=" + link.group(1) + "&sha256=" + link.group(2));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("still holds what it promised"), page.body());
        assertEquals("", visitor.cookie("JSESSIONID"));
        assertFalse(page.body().contains("BID-"), "the bid is not named");

        HttpResponse<String> told = ask("api/receipts/" + link.group(1) + "?sha256=" + link.group(2));
        assertEquals(200, told.statusCode(), told.body());
        assertEquals("WHOLE", json(told).getString("kept"));
        assertEquals("OFFER", json(told).getString("part"));
    }

    @Test
    void whatIsOnNoReceiptIsToldAtItsField() {
        for (String query : new String[] {"?number=RCT-1&sha256=12", "?number=&sha256=", "?number=%3Cscript%3E&sha256=%22%3E", "?sha256=" + "a".repeat(3000), "?number=RCT-0000-0000-0000"}) {
            HttpResponse<String> answer = visitor().get(PAGE + query);
            assertEquals(200, answer.statusCode(), query);
            assertTrue(answer.body().contains("field-problem\""), query + ": " + answer.body());
            assertFalse(answer.body().contains("<script>alert"), query);
        }
        assertTrue(visitor().get(PAGE + "?number=RCT-0000-0000-0000&sha256=" + "0".repeat(64)).body().contains("has promised nothing"));
    }

    @Test
    void aProgramIsToldInProblemDocuments() throws IOException, InterruptedException {
        assertRefused(404, ask("api/receipts/RCT-0000-0000-0000?sha256=" + "0".repeat(64)));
        HttpResponse<String> unfit = ask("api/receipts/RCT-1?sha256=12");
        assertRefused(422, unfit);
        assertEquals(2, json(unfit).getJsonArray("problems").size());
        assertEquals("number", json(unfit).getJsonArray("problems").getJsonObject(0).getString("field"));
        assertRefused(422, ask("api/receipts/RCT-0000-0000-0000"));
        assertRefused(404, ask("api/receipts"));
    }

    private static void assertRefused(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), answer.headers().toString());
        assertEquals(status, json(answer).getInt("status"));
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(root().resolve(path)).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
