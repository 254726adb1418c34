package org.karvan.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.karvan.platform.table.ListFile;

/** Every list can be taken along as a file. */
class ListsTest {

    @Test
    void everyListThatOffersAFileMakesOne() {
        Set<String> makers = House.classes().stream()
                .filter(type -> type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(ListFile.class)))
                .map(JavaClass::getSimpleName)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.toSet());
        List<Page> lists = lists();

        assertFalse(lists.isEmpty(), "no list was found at all");
        assertEquals(List.of(), lists.stream().filter(page -> !makers.contains(page.beanName())).map(Page::path).toList());
    }

    /** The pages that offer their list as a file. */
    private static List<Page> lists() {
        return Page.all().stream()
                .filter(Page::isWhole)
                .filter(Page::isListToTake)
                .toList();
    }
}
