package org.karvan.platform.refusal;

import java.util.List;

/**
 * One thing wrong with what was handed in.
 *
 * @param field the name of the field, which is also the id of its input on the page; null when it concerns the whole
 * @param key the key of the text that explains it
 * @param arguments what the text fills in
 */
public record Problem(String field, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }
}
