package org.karvan.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/** One line in somebody's inbox: it comes with the step it tells about, and is read once. */
@Entity
@Table(name = "notice")
public class Notice extends Stored {

    /** The longest address of a page, in characters. */
    static final int LONGEST_PATH = 300;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "text_key", nullable = false, length = 120)
    private String key;

    @Column(name = "arguments", length = NoticeText.LONGEST)
    private String arguments;

    @Column(name = "path", nullable = false, length = LONGEST_PATH)
    private String path;

    @Column(name = "told_at", nullable = false)
    private Instant toldAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected Notice() {
    }

    Notice(Long accountId, String key, String arguments, String path, Instant toldAt) {
        this.accountId = accountId;
        this.key = key;
        this.arguments = arguments;
        this.path = path;
        this.toldAt = toldAt;
    }

    Long accountId() {
        return accountId;
    }

    /** The page it is about, from the root of the portal. */
    public String path() {
        return path;
    }

    /** When its reader opened it or put it aside; null while it is new. */
    public Instant readAt() {
        return readAt;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
