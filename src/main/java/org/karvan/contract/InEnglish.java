package org.karvan.contract;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.karvan.platform.faces.Texts;
import org.karvan.platform.value.TextKey;

/** The portal's words in English, in which the legal text of every contract is set whatever its reader reads. */
final class InEnglish {

    private static final Texts TEXTS = new Texts();

    private InEnglish() {
    }

    static String text(String key) {
        return TEXTS.getString(key);
    }

    static String of(Enum<?> constant) {
        return text(TextKey.of(constant));
    }

    /** The text of a key with its places filled; enum constants by their own text. */
    static String fill(String key, List<Object> arguments) {
        Object[] worded = arguments.stream().map(each -> each instanceof Enum<?> constant ? of(constant) : each).toArray();
        return new MessageFormat(text(key), Locale.ENGLISH).format(worded);
    }

    static String fill(String key, Object... arguments) {
        return fill(key, Arrays.asList(arguments));
    }
}
