package org.karvan.platform.faces;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.karvan.platform.value.TextKey;

/** The portal's texts in one language, also where no reader has asked: in mails. */
public final class Wording {

    private final Locale locale;
    private final ResourceBundle texts;

    private Wording(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(Texts.class.getName(), locale);
    }

    /** The texts in this language; one that the portal does not speak is answered in English. */
    public static Wording in(Locale language) {
        return new Wording(Reader.LANGUAGES.contains(language.getLanguage()) ? language : Locale.ENGLISH);
    }

    /** Whether it is read from the right. */
    public boolean isRightToLeft() {
        return Reader.isRightToLeft(locale.getLanguage());
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of a key. A missing one is shown as its key, and a test fails. */
    public String text(String key) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The text of an enum constant; empty for null. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : text(TextKey.of(constant));
    }

    /** The text of a key with its places filled; enum constants are filled in by their own text. */
    public String fill(String key, Object... arguments) {
        return new MessageFormat(text(key), locale).format(Arrays.stream(arguments).map(this::worded).toArray());
    }

    private Object worded(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return of(constant);
        }
        return argument instanceof Number number ? number.toString() : argument;
    }
}
