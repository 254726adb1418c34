package org.karvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karvan.pricing.ExampleOrder;
import org.karvan.pricing.Levers;
import org.karvan.pricing.PriceOrder;

/** The calculator as a visitor and as a program meet it: no account, no price without its reasons, no fault for bad figures. */
class CalculatorIT extends OutsideIT {

    private static final String PAGE = "/pricing/calculator.xhtml";
    private static final Path EXAMPLE = Path.of("src/main/resources/org/karvan/pricing/example-antimony.json");

    @Test
    void aVisitorSeesThePriceOfEachExampleWithoutAnAccount() {
        assertTrue(visitor().get(PAGE).body().contains("1,433,960.49"));
        assertTrue(visitor().get(PAGE + "?example=TUNGSTEN").body().contains("336,705.21"));
        assertTrue(visitor().get(PAGE + "?example=COPPER").body().contains("1,185,441.64"));
    }

    @Test
    void aVisitorSeesWhatAnotherGradeMoistureOrIndexWouldChange() {
        String page = visitor().get(PAGE + "?example=ANTIMONY&grade=50&moisture=10&index=30000").body();

        // 105 t with 10 % moisture are 94.5 dry tonnes: 94.5 × 50 % × 70 % × 30,000, less 250, 10 and 3.60 per dry tonne.
        assertTrue(page.contains("992,250.00"), page);
        assertTrue(page.contains("967,339.80"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void leversAreMovedByTheKeyboardAndTheAnswerFollowsOnThePage(String language) {
        try (Browser browser = Browser.onThePhone(root(), language)) {
            browser.open(PAGE + "?example=ANTIMONY");
            assertThat(browser.page().locator("#net")).hasText("USD 1,433,960.49");

            Locator moisture = browser.page().locator("input[data-moves=moisture]");
            moisture.focus();
            moisture.press("Home");
            assertThat(browser.page().locator("#moisture")).hasValue("0");
            // 105 dry tonnes instead of 99.75: every amount grows by 100/95.
            assertThat(browser.page().locator("#net")).hasText("USD 1,509,432.09");
            assertThat(browser.page().locator("#levers + [role=status]")).hasText("USD 1,509,432.09");
            assertThat(moisture).isFocused();

            browser.page().locator("#moisture").fill("5");
            browser.page().locator("#moisture").press("Tab");
            assertThat(browser.page().locator("#net")).hasText("USD 1,433,960.49");

            browser.page().locator("#grade").fill("72");
            browser.page().locator("#grade").press("Tab");
            assertThat(browser.page().locator("#answer .message-error")).isVisible();
            assertThat(browser.page().locator("#net")).hasCount(0);
        }
    }

    @Test
    void figuresLeftAsTheyAreChangeNothing() {
        for (ExampleOrder example : ExampleOrder.values()) {
            Levers levers = Levers.of(PriceOrder.read(example.json()));
            String page = visitor().get(PAGE + "?example=" + example + "&grade=" + levers.grade().value() + "&moisture=" + levers.moisture() + "&index="
                    + levers.index()).body();
            assertTrue(page.contains(String.format("%,.2f", PriceOrder.read(example.json()).price().net())), example.name());
        }
    }

    @Test
    void badFiguresAreToldAndGiveNoPrice() {
        for (String query : new String[] {"?moisture=100", "?moisture=-1", "?grade=0", "?grade=101", "?index=-5", "?index=abc", "?example=GOLD", "?grade=72", "?moisture=13",
            "?index=%3Cscript%3E", "?grade=1e999999999", "?index=1e99999"}) {
            HttpResponse<String> answer = visitor().get(PAGE + query);
            assertEquals(200, answer.statusCode(), query);
            assertFalse(answer.body().contains("1,433,960.49"), query);
            assertTrue(answer.body().contains("message-error"), query);
        }
    }

    @Test
    void aProgramGetsTheStatement() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(Files.readString(EXAMPLE), "ur");

        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject statement = json(answer);
        assertEquals("1433960.49", statement.getString("net"));
        assertEquals("99.75 خشک ٹن × 250", statement.getJsonArray("lines").getJsonObject(1).getString("words"));
    }

    @Test
    void aProgramIsToldTheClauseAtFault() throws IOException, InterruptedException {
        for (Map.Entry<String, String[]> change : Map.of("\"percent\": \"70\"", new String[] {"\"percent\": \"x\"", "order.terms.clauses[4.1].rule.percent"},
                "\"moisture\": \"5.00\"", new String[] {"\"moisture\": \"12.5\"", "6.4"},
                "\"2026-10-09\"", new String[] {"\"2026-10-10\"", "4.2"}).entrySet()) {
            HttpResponse<String> answer = post(Files.readString(EXAMPLE).replace(change.getKey(), change.getValue()[0]), "en");
            assertEquals(422, answer.statusCode(), answer.body());
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
            assertEquals(change.getValue()[1], json(answer).getString("place"));
        }
    }

    @Test
    void whatIsNoOrderAtAllIsRefusedWithoutAFault() throws IOException, InterruptedException {
        assertEquals(400, post("no", "en").statusCode());
        assertEquals(400, post("", "en").statusCode());
        assertEquals(422, post("{}", "en").statusCode());
        assertEquals(400, post("{\"a\":" + "[".repeat(100_000), "en").statusCode());
        assertEquals(413, post(" ".repeat(300_000), "en").statusCode());
    }

    @Test
    void whatTheInterfaceHasNotIsToldAsAProblem() throws IOException, InterruptedException {
        Map<Integer, HttpRequest.Builder> refused = Map.of(
                404, HttpRequest.newBuilder(root().resolve("api/gold")).GET(),
                405, HttpRequest.newBuilder(root().resolve("api/price")).GET(),
                413, HttpRequest.newBuilder(root().resolve("api/price")).header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[20 * 1024 * 1024])),
                415, HttpRequest.newBuilder(root().resolve("api/price")).header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("{}")));
        for (Map.Entry<Integer, HttpRequest.Builder> each : refused.entrySet()) {
            HttpResponse<String> answer = send(each.getValue());
            assertEquals(each.getKey(), answer.statusCode(), answer.body());
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"), answer.headers().toString());
            assertEquals(each.getKey(), json(answer).getInt("status"));
        }
    }

    private HttpResponse<String> post(String body, String language) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(root().resolve("api/price")).header("Content-Type", "application/json").header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
