package org.karvan.registration;

import java.util.Locale;

/** What a form handed in, made tidy. */
final class Given {

    private Given() {
    }

    /** Without blanks around it; null when nothing was given. */
    static String text(String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** A number without the blanks and hyphens that people write for reading, in capitals; null when nothing was given. */
    static String compact(String given) {
        String text = given == null ? "" : given.replaceAll("[\\s\\u2010-\\u2015-]", "").toUpperCase(Locale.ROOT);
        return text.isEmpty() ? null : text;
    }
}
