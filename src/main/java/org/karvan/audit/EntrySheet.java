package org.karvan.audit;

import java.util.List;

/**
 * All that an entry tells, and what its place in the log rests on.
 *
 * @param row the line itself
 * @param via the step of another life cycle whose effect it was, as it is named there; null when somebody acted himself
 * @param code the coded reason, if one was given
 * @param organisation for whom the actor acted, by name where it is known; null for the clock and visitors
 * @param details what else belongs to it
 * @param leaf its place in the log, from 0; null while it waits for one
 * @param leafHash the hash of its leaf in hexadecimal digits
 * @param payload the text that is hashed
 */
public record EntrySheet(
        EntryRow row, String via, String code, String organisation, List<Detail> details, Long leaf, String leafHash, String payload) {

    public EntrySheet {
        details = List.copyOf(details);
    }

    /** Whether it has its place in the log. */
    public boolean isSequenced() {
        return leaf != null;
    }
}
