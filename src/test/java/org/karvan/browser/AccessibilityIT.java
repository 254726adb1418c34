package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;

/** axe, with every rule it has, on every page in both languages. */
class AccessibilityIT extends OutsideIT {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ur"})
    void noPageExcludesAnybody(String language) {
        Map<String, String> scene = visitor().scene("every-role");
        List<String> violations = new ArrayList<>();
        List<Optional<Role>> readers = Sight.ALL.stream().map(Sight::anyone).distinct().toList();
        for (Optional<Role> reader : readers) {
            try (Browser browser = Browser.reading(root(), language)) {
                reader.ifPresent(role -> browser.signIn(scene.get(role.name()), IdentityFixtures.PASSWORD));
                Sight.ALL.stream().filter(sight -> !sight.isFile() && sight.anyone().equals(reader)).forEach(sight -> {
                    browser.open(sight.address(scene));
                    new AxeBuilder(browser.page()).analyze().getViolations().forEach(rule -> rule.getNodes().forEach(node ->
                            violations.add(sight + " (" + language + ") " + rule.getId() + ": " + node.getHtml())));
                    assertEquals(language, browser.page().locator("html").getAttribute("lang"), sight.path());
                });
            }
        }
        assertEquals(List.of(), violations);
    }
}
