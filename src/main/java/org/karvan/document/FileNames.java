package org.karvan.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name under which a paper is kept: harmless on every machine that will save it, and true about its type. */
final class FileNames {

    /** The longest name that is kept, in characters; the ending is kept whole. */
    static final int LONGEST = 150;

    /** What no file system takes, what hides in a line, and what turns the direction of writing so that an ending lies. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"*:<>?|;%]");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern OUTER_DOTS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final String NAMELESS = "document";

    private FileNames() {
    }

    /** The ending of the name in lower case and without the dot; empty when it has none. */
    static String ending(String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** The name without folders and tricks; one that says another type than the content gets the true ending. */
    static String of(String given, DocumentType type) {
        String last = FOLDERS.matcher(given == null ? "" : given).replaceFirst("");
        String clean = OUTER_DOTS.matcher(UNSAFE.matcher(last).replaceAll("")).replaceAll("");
        boolean isTrue = type.isCalled(ending(clean));
        String stem = isTrue ? clean.substring(0, clean.lastIndexOf('.')) : clean;
        String ending = "." + (isTrue ? ending(clean) : type.extension());
        return cut(stem.isBlank() ? NAMELESS : stem.strip(), LONGEST - ending.length()) + ending;
    }

    private static String cut(String stem, int length) {
        if (stem.length() <= length) {
            return stem;
        }
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(length - 1)) ? length - 1 : length);
    }
}
