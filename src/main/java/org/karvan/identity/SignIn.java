package org.karvan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/**
 * That a person is signed in on one device.
 *
 * <p>Begins with the right password, ends when he signs out, when he or an administrator ends it, when his password
 * changes or his account is closed. The browser's session holds only its number and is asked about at every request.
 */
@Entity
@Table(name = "sign_in")
public class SignIn extends Stored {

    private static final int LONGEST_AGENT = 300;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "user_agent", nullable = false, length = LONGEST_AGENT)
    private String userAgent;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected SignIn() {
    }

    SignIn(Long accountId, String userAgent, Instant now) {
        this.accountId = accountId;
        this.userAgent = userAgent.substring(0, Math.min(userAgent.length(), LONGEST_AGENT));
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    Long accountId() {
        return accountId;
    }

    /** How the browser names itself. */
    String userAgent() {
        return userAgent;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
