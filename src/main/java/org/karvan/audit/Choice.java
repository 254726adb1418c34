package org.karvan.audit;

/**
 * Something a search of the trail can ask for.
 *
 * @param value as entries name it
 * @param key the key of its text
 */
public record Choice(String value, String key) {
}
