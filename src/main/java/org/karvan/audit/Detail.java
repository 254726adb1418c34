package org.karvan.audit;

/**
 * What else an entry tells.
 *
 * @param name what it is, such as {@code version}
 * @param value its value
 */
public record Detail(String name, String value) {
}
