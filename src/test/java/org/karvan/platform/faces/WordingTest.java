package org.karvan.platform.faces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.karvan.platform.value.Mineral;

/** Texts in the language that is asked for. */
class WordingTest {

    private final Wording english = Wording.in(Locale.ENGLISH);
    private final Wording urdu = Wording.in(Locale.forLanguageTag("ur"));

    @Test
    void aConstantHasItsWord() {
        assertEquals("Antimony", english.of(Mineral.ANTIMONY));
        assertFalse(urdu.of(Mineral.ANTIMONY).contains("Antimony"));
        assertEquals("", english.of((Mineral) null));
    }

    @Test
    void placesAreFilledByWordsAndByLatinDigitsWithoutGrouping() {
        assertEquals("Please give a reason for “Copper”.", english.fill("refused.noReason", Mineral.COPPER));
        assertEquals("1 to 25 of 10000", english.fill("list.range", 1, 25, 10000));
        assertTrue(urdu.fill("list.range", 1, 25, 10000).contains("10000"));
    }

    @Test
    void aMissingTextShowsItsKeyAndALanguageThatIsNotSpokenIsEnglish() {
        assertEquals("no.such.key", english.text("no.such.key"));
        assertFalse(english.has("no.such.key"));
        assertEquals("Sign in", Wording.in(Locale.FRENCH).text("portal.signIn"));
    }

    @Test
    void englishIsEnglishEvenWhereTheServerSpeaksUrdu() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ur-PK"));
        try {
            assertEquals("Sign in", Wording.in(Locale.ENGLISH).text("portal.signIn"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
