package org.karvan.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.karvan.home.web.HomePage;
import org.karvan.house.House;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.Texts;

class HomeWaysTest {

    private static final Pattern ENTRY = Pattern.compile("MenuEntry\\.of\\(\\s*\"([^\"]+)\",\\s*\"([^\"]+)\"");
    private static final String HOME = "/index.xhtml";

    @Test
    void theStartPageTellsWhatEachPageOfTheMenuIsFor() {
        ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), Locale.ENGLISH);
        List<MenuEntry> entries = House.files(House.JAVA, "Menu.java").stream()
                .flatMap(source -> ENTRY.matcher(House.read(source)).results())
                .map(entry -> MenuEntry.of(entry.group(1), entry.group(2), 0))
                .filter(entry -> !entry.path().equals(HOME))
                .toList();

        assertTrue(entries.size() > 1, entries.toString());
        assertEquals(List.of(), entries.stream().map(new HomePage()::purposeKey).filter(key -> !texts.containsKey(key)).toList());
    }
}
