package org.karvan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The time left until a deadline: reckoned by the server, counted on in the browser, announced when it presses. */
class CountdownIT extends OutsideIT {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    @Test
    void aDayAnHourTenMinutesAndAMinuteBeforeTheDeadlineAreAnnounced() {
        String page = "/tender/tender.xhtml?ref=" + visitor().scene("every-role").get("tender");
        try (Browser browser = Browser.english(root())) {
            Instant deadline = Instant.parse(browser.open(page).page().locator(".clock time.instant").getAttribute("datetime"));
            Instant now = Instant.parse(visitor().backstage("now", ""));
            visitor().backstage("advance", Duration.between(now, deadline).minus(Duration.ofDays(1)).minus(HALF_A_MINUTE).toString());
            browser.page().clock().install();
            browser.open(page);

            announces(browser, Duration.ZERO, "One day is left, by the portal’s clock.");
            announces(browser, Duration.ofHours(23).minus(MINUTE), "One hour is left, by the portal’s clock.");
            announces(browser, Duration.ofMinutes(49), "Ten minutes are left, by the portal’s clock.");
            announces(browser, Duration.ofMinutes(8), "One minute is left, by the portal’s clock.");
            browser.page().clock().runFor(MINUTE.toMillis());
            assertThat(browser.page().locator(".clock .countdown")).hasText("The time is over, by the portal’s clock");
        }
    }

    /** After that long the words are not yet said; within the next minute they are. */
    private static void announces(Browser browser, Duration after, String words) {
        Locator spoken = browser.page().locator(".clock [role=status]");
        browser.page().clock().fastForward(after.toMillis());
        assertNotEquals(words, spoken.textContent());
        browser.page().clock().runFor(MINUTE.toMillis());
        assertEquals(words, spoken.textContent());
    }
}
