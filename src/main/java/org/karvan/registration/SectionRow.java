package org.karvan.registration;

/**
 * A line of the task list.
 *
 * @param section which part of the registration
 * @param state how far it has come
 */
public record SectionRow(Section section, SectionState state) {
}
