package org.karvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.karvan.identity.IdentityFixtures;

/** The sections of a registration keep themselves while their reader types. */
class KeptFormsIT extends OutsideIT {

    private static final String COMPANY = "/registration/company.xhtml";
    private static final String ADDRESS = "/registration/address.xhtml";
    private static final long LONG_AFTER = 60_000;

    /** Each test registers one of its own, whoever else is there. */
    private final String name = "Kettle " + UUID.randomUUID();
    private final NewSupplier mine = new NewSupplier(name, name.replace(' ', '@') + ".example", "1234567-8", "BAL-ML-77");

    /** An organisation that has told its country, without which no other section is open. */
    @BeforeEach
    void signUp() {
        try (Browser browser = Browser.english(root())) {
            mine.signUp(new Desk(root(), browser), "en");
            browser.open(COMPANY);
            browser.page().locator("[id='form:save']").click();
            browser.page().waitForURL("**/tasks.xhtml*");
        }
    }

    private Browser applicant(String language) {
        return Browser.onThePhone(root(), language).signIn(mine.email(), IdentityFixtures.PASSWORD);
    }

    private static Locator field(Browser browser, String name) {
        return browser.page().locator("[id='form:" + name + "']");
    }

    private static Locator told(Browser browser) {
        return browser.page().locator(".kept");
    }

    private static void type(Browser browser, String name, String entry) {
        field(browser, name).fill(entry);
        field(browser, name).press("Tab");
    }

    private String kept(String page, String name) {
        return Form.of(visitor().signIn(mine.email()).get(page).body()).stream()
                .filter(form -> form.buttons().contains("form:save"))
                .findFirst().orElseThrow().texts().get("form:" + name);
    }

    @ParameterizedTest
    @CsvSource({"en, Saved.", "ur, محفوظ ہو گیا۔"})
    void whatIsTypedIsKeptAndItsReaderGoesOnFromThere(String language, String saved) {
        try (Browser browser = applicant(language)) {
            browser.open(ADDRESS);
            type(browser, "street", "12 Mall Road");
            assertThat(told(browser)).hasText(saved);
            assertEquals("12 Mall Road", kept(ADDRESS, "street"));

            type(browser, "city", "Quetta");
            field(browser, "save").click();
            browser.page().waitForURL("**/tasks.xhtml*");
            assertEquals("Quetta", kept(ADDRESS, "city"));
        }
    }

    @Test
    void aWrongEntryIsMarkedAtItsFieldAndNotKept() {
        try (Browser browser = applicant("en")) {
            browser.open(ADDRESS);
            type(browser, "phone", "seven kettles");
            Locator problem = browser.page().locator(".field:has([id='form:phone']) .field-problem");
            assertThat(problem).isVisible();
            assertThat(told(browser)).hasClass(Pattern.compile("wrong"));
            assertEquals("", kept(ADDRESS, "phone"));

            type(browser, "phone", "+92 81 2345678");
            assertThat(told(browser)).hasText("Saved.");
            assertThat(problem).hasCount(0);
            assertFalse(kept(ADDRESS, "phone").isEmpty());
        }
    }

    @Test
    void whatAColleagueChangedMeanwhileIsNotOverwritten() {
        try (Browser browser = applicant("en"); Browser colleague = applicant("en")) {
            browser.open(ADDRESS);
            colleague.open(ADDRESS);
            type(colleague, "street", "12 Mall Road");
            assertThat(told(colleague)).hasText("Saved.");

            type(browser, "street", "3 Kettle Lane");
            assertThat(told(browser)).hasClass(Pattern.compile("wrong"));
            assertTrue(told(browser).textContent().contains("changed"), told(browser).textContent());
            assertEquals("12 Mall Road", kept(ADDRESS, "street"));

            field(browser, "save").click();
            assertThat(browser.page().locator(".problems .message-error")).isVisible();
            assertThat(field(browser, "street")).hasValue("12 Mall Road");
        }
    }

    @Test
    void aNewCountryWaitsForTheButton() {
        try (Browser browser = applicant("en")) {
            browser.page().clock().install();
            browser.open(COMPANY);
            field(browser, "country").selectOption("US");
            type(browser, "registrationNumber", "TX-7");
            browser.page().clock().fastForward(LONG_AFTER);
            assertThat(told(browser)).hasText("");
            assertEquals("", kept(COMPANY, "registrationNumber"));

            browser.open(COMPANY);
            type(browser, "registrationNumber", "0077777");
            browser.page().clock().fastForward(LONG_AFTER);
            assertThat(told(browser)).hasText("Saved.");
            assertEquals("0077777", kept(COMPANY, "registrationNumber"));
        }
    }

    @Test
    void whoLeavesThePageAtOnceLosesNothing() {
        try (Browser browser = applicant("en")) {
            browser.page().clock().install();
            browser.open(ADDRESS);
            field(browser, "street").fill("12 Mall Road");
            browser.page().locator(".toolbar a[href='tasks.xhtml']").click();
            browser.page().waitForURL("**/tasks.xhtml*");
            browser.page().waitForCondition(() -> "12 Mall Road".equals(kept(ADDRESS, "street")));
        }
    }
}
