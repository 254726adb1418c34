package org.karvan.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The one form in which a mail address is kept: trimmed, in lower case, and of a shape that a mail server accepts. */
final class Emails {

    /** The longest address that SMTP carries (RFC 5321, 4.5.3.1.3), in characters. */
    static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private Emails() {
    }

    static String normal(String given) {
        return given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isAddress(String normal) {
        return normal.length() <= LONGEST && SHAPE.matcher(normal).matches();
    }
}
