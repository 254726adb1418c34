package org.karvan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.karvan.platform.faces.Wording;

class NoticeTextTest {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording URDU = Wording.in(Locale.forLanguageTag("ur"));

    @Test
    void aStateIsWordedInTheLanguageOfWhoeverReads() {
        String arguments = NoticeText.join(List.of("TND-2026-0041", NoticeText.worded(MailState.SENT), NoticeText.worded(MailState.WAITING), ""));

        assertEquals("TND-2026-0041: “Sent”. It now stands at “Waiting”.", NoticeText.in(ENGLISH, "notice.step", arguments));
        assertEquals("TND-2026-0041: ”بھیج دی گئی“۔ اب حالت ”انتظار میں“ ہے۔", NoticeText.in(URDU, "notice.step", arguments));
    }

    @Test
    void whatSomebodyTypedIsNotTakenForAPlaceToFill() {
        String arguments = NoticeText.join(List.of("{1}", "it''s {0}", "x"));

        assertEquals("{1}: “it''s {0}”. It now stands at “x”.", NoticeText.in(ENGLISH, "notice.step", arguments));
    }

    @Test
    void longArgumentsAreCutSoThatTheColumnHoldsThem() {
        String joined = NoticeText.join(List.of("x".repeat(5000), "y".repeat(5000), "z".repeat(5000), "a".repeat(5000), "b".repeat(5000)));

        assertTrue(joined.length() <= NoticeText.LONGEST);
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakIsAnsweredInEnglish() {
        assertEquals("Sent", Wording.in(Locale.FRENCH).of(MailState.SENT));
    }
}
