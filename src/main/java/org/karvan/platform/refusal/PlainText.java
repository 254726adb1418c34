package org.karvan.platform.refusal;

/**
 * What a text may be made of that people hand in: letters that are seen, blanks, line ends, and the marks that Urdu is
 * written with. It holds nothing that databases refuse (the zero character, half a character), nothing that changes the
 * direction of what stands around it (so that an ending or an amount lies) and nothing that hides between letters.
 */
public final class PlainText {

    private static final int TAB = 0x09;
    private static final int NEW_LINE = 0x0A;
    private static final int RETURN = 0x0D;

    /** Embeddings and overrides of the direction of writing, U+202A to U+202E. */
    private static final int FIRST_OVERRIDE = 0x202A;
    private static final int LAST_OVERRIDE = 0x202E;

    /** Isolates, and the marks before and after them that only old systems know: U+2060 to U+206F. */
    private static final int FIRST_INVISIBLE = 0x2060;
    private static final int LAST_INVISIBLE = 0x206F;

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_NO_BREAK_SPACE = 0xFEFF;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    /** The tags of U+E0000 to U+E007F, which nothing shows. */
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    /** The last two places of each plane of 65,536 are no characters. */
    private static final int NO_CHARACTER = 0xFFFE;

    private PlainText() {
    }

    /** Whether the text holds nothing but what may be handed in. Joiners and direction marks of Urdu may. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    /** Whether there is nothing to see in the text: no character at all, or only blanks, joiners and marks. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(PlainText::isUnseen);
    }

    private static boolean isPlain(int character) {
        if (Character.isISOControl(character)) {
            return character == TAB || character == NEW_LINE || character == RETURN;
        }
        return Character.getType(character) != Character.SURROGATE
                && !isWithin(character, FIRST_OVERRIDE, LAST_OVERRIDE)
                && !isWithin(character, FIRST_INVISIBLE, LAST_INVISIBLE)
                && !isWithin(character, FIRST_TAG, LAST_TAG)
                && character != ZERO_WIDTH_SPACE
                && character != ZERO_WIDTH_NO_BREAK_SPACE
                && character != LINE_SEPARATOR
                && character != PARAGRAPH_SEPARATOR
                && (character & NO_CHARACTER) != NO_CHARACTER;
    }

    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isWithin(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
