package org.karvan.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.karvan.platform.config.Setting;

/** What becomes of the number of an identity document. */
class PersonalNumbersTest {

    private static final String NUMBER = "5440012345671";
    private static final String MINE = "ORG-2026-0001";

    @TempDir
    private Path folder;

    private String before;

    private final PersonalNumbers numbers = new PersonalNumbers();

    @BeforeEach
    void ownDataFolder() {
        before = System.getProperty(Setting.KARVAN_DATA.name());
        System.setProperty(Setting.KARVAN_DATA.name(), folder.toString());
    }

    @AfterEach
    void formerDataFolder() {
        if (before == null) {
            System.clearProperty(Setting.KARVAN_DATA.name());
        } else {
            System.setProperty(Setting.KARVAN_DATA.name(), before);
        }
    }

    @Test
    void onlyTheLastFourSignsCanBeRead() {
        SecretNumber hidden = numbers.hide(NUMBER, MINE);

        assertEquals("5671", hidden.end());
        assertFalse(hidden.sealed().contains(NUMBER));
    }

    @Test
    void theSameNumberIsRecognisedAndNoOther() {
        SecretNumber hidden = numbers.hide(NUMBER, MINE);

        assertTrue(numbers.isSame(hidden, NUMBER, MINE));
        assertFalse(numbers.isSame(hidden, "5440012345672", MINE));
    }

    @Test
    void theSameNumberIsNeverEncryptedAlike() {
        assertNotEquals(numbers.hide(NUMBER, MINE).sealed(), numbers.hide(NUMBER, MINE).sealed());
    }

    @Test
    void whatBelongsToOneOrganisationDoesNotOpenForAnother() {
        SecretNumber hidden = numbers.hide(NUMBER, MINE);

        assertThrows(IllegalStateException.class, () -> numbers.isSame(hidden, NUMBER, "ORG-2026-0002"));
    }

    @Test
    void anotherStartOfThePortalUsesTheSameKey() {
        SecretNumber hidden = numbers.hide(NUMBER, MINE);

        assertTrue(new PersonalNumbers().isSame(hidden, NUMBER, MINE));
    }
}
