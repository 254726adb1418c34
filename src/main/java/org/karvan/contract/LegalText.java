package org.karvan.contract;

import java.nio.charset.Charset;
import org.karvan.platform.refusal.Check;

/** Which words can stand in the legal text, which is English and is set in the letters of Windows-1252. */
final class LegalText {

    private static final Charset LETTERS = Charset.forName("windows-1252");

    private LegalText() {
    }

    /** Notes a problem when words are missing, too long or hold letters that the PDF would not show. */
    static void check(Check check, String words, String field, int longest) {
        check.text(words, field, longest);
        check.that(words == null || isWritable(words), field, "contract.text.letters");
    }

    /** Whether the PDF shows every letter. */
    static boolean isWritable(String words) {
        return LETTERS.newEncoder().canEncode(words)
                && words.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }
}
