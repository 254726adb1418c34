package org.karvan.notification;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.value.TextKey;

/** A notice before it has a language: the key of its text and what fills its places. It is worded when it is read. */
final class NoticeText {

    /** The longest column of arguments, in characters. */
    static final int LONGEST = 4000;

    private static final int LONGEST_ARGUMENT = 1000;
    private static final String BETWEEN = "\u001f";
    private static final String KEY_MARK = "\u001e";

    private NoticeText() {
    }

    /** An argument that is itself a text of the portal, such as the name of a state. */
    static String worded(Enum<?> constant) {
        return KEY_MARK + TextKey.of(constant);
    }

    /** The arguments as one column keeps them. */
    static String join(List<String> arguments) {
        String joined = arguments.stream()
                .map(argument -> argument.replace(BETWEEN, " ").replace("\0", ""))
                .map(argument -> argument.length() > LONGEST_ARGUMENT ? argument.substring(0, LONGEST_ARGUMENT) + "…" : argument)
                .collect(Collectors.joining(BETWEEN));
        return joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }

    /** The notice in words. */
    static String in(Wording wording, String key, String joined) {
        Object[] arguments = Arrays.stream((joined == null ? "" : joined).split(BETWEEN, -1))
                .map(argument -> argument.startsWith(KEY_MARK) ? wording.text(argument.substring(1)) : argument)
                .toArray();
        return wording.fill(key, arguments);
    }
}
