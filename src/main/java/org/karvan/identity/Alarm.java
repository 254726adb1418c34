package org.karvan.identity;

import java.util.List;

/**
 * Something is wrong with the installation itself, and those who watch over it must know: fired by what finds it, told in
 * the inbox and by mail to administrators and auditors, in the same transaction.
 *
 * @param key the key of a text, {@code notice.…}, filled with the arguments
 * @param arguments what fills it
 * @param path the page it is about, from the root of the portal
 */
public record Alarm(String key, List<String> arguments, String path) {

    public Alarm {
        arguments = List.copyOf(arguments);
    }
}
