package org.karvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.karvan.identity.IdentityFixtures;

/** An officer writes the price of a contract clause by clause and sees what a delivery would cost. */
class ContractPriceJourneyIT extends OutsideIT {

    @ParameterizedTest
    @CsvSource({"en, overlap", "ur, ایک دوسرے"})
    void anOfficerMendsAContradictionAtItsFieldAndSeesWhatADeliveryWouldCost(String language, String words) {
        Map<String, String> scene = visitor().scene("contracts");
        String draft = "?reference=" + scene.get("draft");
        try (Browser officer = Browser.reading(root(), language).signIn(scene.get("officer"), IdentityFixtures.PASSWORD)) {
            Page page = officer.open("/contract/draft-price.xhtml" + draft + "&kind=PENALTY").page();
            page.locator("[id='price:element']").selectOption("AS");
            page.locator("[id='price:level']").fill("0.1");
            page.locator("[id='price:step']").fill("0.1");
            page.locator("[id='price:amount']").fill("5");
            page.locator("[id='price:save']").click();
            assertThat(page.locator(".field", new Page.LocatorOptions().setHas(page.locator("[id='price:level']"))).locator(".field-problem")).containsText(words);

            page.locator("[id='price:upTo']").fill("0.2");
            page.locator("[id='price:save']").click();
            assertThat(page.locator("[id='clauses'] tbody tr")).hasCount(3);

            page.locator("a[href^='price-preview.xhtml']").click();
            // 20 dry tonnes at 20,000; arsenic begins at the upper tier's 0.2, one step of the lower.
            page.locator("[id='lot:gradeAS']").fill("0.4");
            page.locator("[id='lot:reckon']").click();
            // One step of the lower tier at 5 and two of the upper at 10, on 20 dry tonnes.
            assertThat(page.locator("#net")).hasText("USD 399,500.00");

            page.locator("[id='lot:moisture']").fill("100");
            page.locator("[id='lot:reckon']").click();
            assertThat(page.locator(".field", new Page.LocatorOptions().setHas(page.locator("[id='lot:moisture']"))).locator(".field-problem")).isVisible();
            assertThat(page.locator("#net")).hasCount(0);
        }
    }
}
