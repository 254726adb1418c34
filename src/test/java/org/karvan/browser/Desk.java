package org.karvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.karvan.identity.IdentityFixtures;

/** One person at work with the portal's pages: fills in fields, presses buttons, takes steps, looks at what it says. */
final class Desk implements AutoCloseable {

    /** The timers run every few seconds; this is long enough for each of them on a busy machine. */
    private static final Duration CLOCK_PATIENCE = Duration.ofSeconds(90);
    private static final double BETWEEN_LOOKS_MILLISECONDS = 2000;

    private static final double PAGE_PATIENCE_MILLISECONDS = 30_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PAGE_PATIENCE_MILLISECONDS);
    }

    private final String root;
    private final Browser browser;

    Desk(URI root, Browser browser) {
        this.root = root.toString().replaceAll("/$", "");
        this.browser = browser;
    }

    /** One who reads English and is signed in. */
    static Desk of(URI root, String email) {
        return new Desk(root, Browser.english(root).signIn(email, IdentityFixtures.PASSWORD));
    }

    Page page() {
        return browser.page();
    }

    Desk open(String path) {
        browser.open(path);
        return this;
    }

    /** Types into the field of that id. */
    Desk fill(String id, String value) {
        field(id).fill(value);
        return this;
    }

    /** Chooses from the list of that id, by the value. */
    Desk choose(String id, String value) {
        field(id).selectOption(value);
        return this;
    }

    Desk tick(String id) {
        field(id).check();
        return this;
    }

    /** Encloses a text file of these words. */
    Desk enclose(String id, String words) {
        field(id).setInputFiles(new FilePayload(words.replace(' ', '-') + ".txt", "text/plain", words.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Presses the button of that id; the page that answers must not complain. */
    Desk press(String id) {
        field(id).click();
        return contented();
    }

    /** Takes a step of a life cycle that the page offers. */
    Desk take(String step) {
        Locator button = page().locator("button.step-" + step);
        assertThat(button).isEnabled();
        button.click();
        return contented();
    }

    /** Takes a step that asks for a reason. */
    Desk take(String step, String reason) {
        Locator form = page().locator("form.step").filter(new Locator.FilterOptions().setHas(page().locator("button.step-" + step)));
        form.locator("textarea").fill(reason);
        return take(step);
    }

    /** The step is shown, and why it cannot be taken yet. */
    Desk seesClosed(String step) {
        assertThat(page().locator("button.step-" + step)).isDisabled();
        return this;
    }

    Desk follow(String link) {
        page().locator("main a").getByText(link).first().click();
        return this;
    }

    /** These words stand on the page. */
    Desk sees(String words) {
        assertThat(page().locator("main")).containsText(words);
        return this;
    }

    /** These words do not stand on it. */
    Desk seesNo(String words) {
        assertThat(page().locator("main")).not().containsText(words);
        return this;
    }

    /** The page says that something stands so. */
    Desk seesState(String state) {
        assertThat(page().locator("main .state-" + state).first()).isVisible();
        return this;
    }

    /** The path is to this person as if there were nothing. */
    Desk isRefused(String path) {
        assertEquals(404, page().navigate(root + path).status(), path);
        return this;
    }

    /** Looks again until the clock has brought the thing to that state. */
    Desk awaitState(String state) {
        return await("main .state-" + state);
    }

    /** Looks again until there is such an element. */
    Desk await(String selector) {
        Instant end = Instant.now().plus(CLOCK_PATIENCE);
        while (page().locator(selector).count() == 0 && Instant.now().isBefore(end)) {
            page().waitForTimeout(BETWEEN_LOOKS_MILLISECONDS);
            page().reload();
        }
        assertThat(page().locator(selector).first()).isVisible();
        return this;
    }

    /** Keeps the page as a picture of the guide. */
    Desk picture(String name) {
        browser.picture(name);
        return this;
    }

    /** What stands in the address of the page as that parameter. */
    String parameter(String name) {
        return page().url().replaceFirst(".*[?&]" + name + "=([^&]+).*", "$1");
    }

    private Desk contented() {
        Locator complaints = page().locator(".message-error, .field-problem");
        assertFalse(complaints.count() > 0, () -> page().url() + ": " + complaints.allInnerTexts());
        return this;
    }

    private Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }

    @Override
    public void close() {
        browser.close();
    }
}
