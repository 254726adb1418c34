package org.karvan.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.karvan.house.House;
import org.karvan.home.web.HomePage;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;
import org.karvan.platform.faces.Texts;

class HomeWaysTest {

    private static final String HOME = "/index.xhtml";

    @Test
    void theStartPageTellsWhatEachPageOfTheMenuIsFor() {
        ResourceBundle texts = ResourceBundle.getBundle(Texts.class.getName(), Locale.ENGLISH);
        List<MenuEntry> entries = House.classes().stream()
                .filter(type -> type.isAssignableTo(MenuSource.class) && !type.isInterface())
                .flatMap(type -> made(type.reflect()).entries().stream())
                .filter(entry -> !entry.path().equals(HOME))
                .toList();

        assertTrue(entries.size() > 1, entries.toString());
        assertEquals(List.of(), entries.stream().map(entry -> new HomePage().purposeKey(entry)).filter(key -> !texts.containsKey(key)).toList());
    }

    private static MenuSource made(Class<?> type) {
        try {
            return (MenuSource) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
