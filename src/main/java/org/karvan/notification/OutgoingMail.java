package org.karvan.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/**
 * A notice on its way to somebody's mail address.
 *
 * <p>It is written in the transaction of what it tells about and sent afterwards; when the mail server refuses or is
 * away it waits, longer each time, until it is given up visibly. What it tells about is never undone.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends Stored {

    /** The longest note of why a mail could not be sent, in characters. */
    static final int LONGEST_TROUBLE = 500;

    private static final String SECRET = "[?&]token=.*$";

    @Column(name = "address", nullable = false, length = 254)
    private String address;

    @Column(name = "language", nullable = false, length = 2)
    private String language;

    @Column(name = "text_key", nullable = false, length = 120)
    private String key;

    @Column(name = "arguments", length = NoticeText.LONGEST)
    private String arguments;

    @Column(name = "path", nullable = false, length = Notice.LONGEST_PATH)
    private String path;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private MailState state = MailState.WAITING;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "next_attempt", nullable = false)
    private Instant nextAttempt;

    @Column(name = "trouble", length = LONGEST_TROUBLE)
    private String trouble;

    protected OutgoingMail() {
    }

    OutgoingMail(String address, String language, String key, String arguments, String path, Instant writtenAt) {
        this.address = address;
        this.language = language;
        this.key = key;
        this.arguments = arguments;
        this.path = path;
        this.writtenAt = writtenAt;
        this.nextAttempt = writtenAt;
    }

    String address() {
        return address;
    }

    String language() {
        return language;
    }

    String key() {
        return key;
    }

    String arguments() {
        return arguments;
    }

    String path() {
        return path;
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant nextAttempt() {
        return nextAttempt;
    }

    boolean isDue(Instant now) {
        return state == MailState.WAITING && !nextAttempt.isAfter(now);
    }

    /** Once it is sent, the secret of a link is the reader's alone. */
    void sent() {
        path = path.replaceFirst(SECRET, "");
        attempts++;
        state = MailState.SENT;
        trouble = null;
    }

    void failed(Instant now, String why) {
        attempts++;
        trouble = why.length() > LONGEST_TROUBLE ? why.substring(0, LONGEST_TROUBLE) : why;
        Patience.after(attempts).ifPresentOrElse(wait -> nextAttempt = now.plus(wait), () -> state = MailState.GIVEN_UP);
    }

    void tryAgain(Instant now) {
        state = MailState.WAITING;
        attempts = 0;
        nextAttempt = now;
    }
}
