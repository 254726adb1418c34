package org.karvan.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.TextKey;

/** The portal's texts in the reader's language, for pages ({@code #{words.of(state)}}) and messages. */
@Named
@RequestScoped
public class Words {

    @Inject
    private Reader reader;

    /** The text of an enum constant; empty for null. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : text(TextKey.of(constant));
    }

    /** The text of a key. A missing one is shown as its key, and a test fails. */
    public String text(String key) {
        try {
            return bundle().getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    /** The text of a key with its places filled; enum constants are filled in by their own text. */
    public String fill(String key, Object... arguments) {
        Object[] worded = Arrays.stream(arguments).map(this::worded).toArray();
        return new MessageFormat(text(key), reader.getLocale()).format(worded);
    }

    /** What a problem tells its reader. */
    public String of(Problem problem) {
        return fill(problem.key(), problem.arguments().toArray());
    }

    private Object worded(Object argument) {
        if (argument instanceof Enum<?> constant) {
            return of(constant);
        }
        return argument instanceof Number number ? number.toString() : argument;
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(Texts.class.getName(), reader.getLocale());
    }
}
