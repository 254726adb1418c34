package org.karvan.notification;

import java.time.Instant;
import org.karvan.platform.faces.Wording;

/**
 * A line of the inbox.
 *
 * @param id its number, which the link carries
 * @param key the key of its text
 * @param arguments what fills the text, as the inbox keeps it
 * @param toldAt when it came
 * @param readAt when it was read; null while it is new
 */
public record NoticeRow(Long id, String key, String arguments, Instant toldAt, Instant readAt) {

    /** What it says in this language. */
    public String in(Wording wording) {
        return NoticeText.in(wording, key, arguments);
    }

    /** Whether it is new. */
    public boolean isUnread() {
        return readAt == null;
    }
}
