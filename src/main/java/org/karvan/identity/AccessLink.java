package org.karvan.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.karvan.platform.config.Stored;

/**
 * The link by which a person chooses a password; at most one per account, a newer request takes the older one's place.
 *
 * <p>Asked for first, issued when it can be handed over (at once by mail, otherwise by an administrator), gone once it
 * is used. Only a hash of its secret is kept.
 */
@Entity
@Table(name = "access_link")
public class AccessLink extends Stored {

    /** So soon after a request another one changes nothing: nobody's mailbox is flooded. */
    private static final Duration REST = Duration.ofMinutes(5);

    private static final int HASH_LENGTH = 64;

    @Column(name = "account_id", nullable = false, unique = true)
    private Long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private LinkKind kind;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "token_hash", length = HASH_LENGTH, unique = true)
    private String tokenHash;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccessLink() {
    }

    AccessLink(Long accountId) {
        this.accountId = accountId;
    }

    /** For whom it is. */
    Long accountId() {
        return accountId;
    }

    LinkKind kind() {
        return kind;
    }

    /** When it was asked for. */
    Instant requestedAt() {
        return requestedAt;
    }

    /** When it ends; null while it has not been issued. */
    Instant expiresAt() {
        return expiresAt;
    }

    boolean isIssued() {
        return tokenHash != null;
    }

    boolean isUsable(Instant now) {
        return isIssued() && now.isBefore(expiresAt);
    }

    /** Whether a request now would only repeat the last. */
    boolean isRecent(LinkKind wanted, Instant now) {
        return kind == wanted && requestedAt != null && now.isBefore(requestedAt.plus(REST));
    }

    void ask(LinkKind wanted, Instant now) {
        kind = wanted;
        requestedAt = now;
        tokenHash = null;
        expiresAt = null;
    }

    void issue(String hash, Instant now) {
        tokenHash = hash;
        expiresAt = now.plus(kind.life());
    }
}
