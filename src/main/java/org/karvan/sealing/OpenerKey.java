package org.karvan.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.karvan.identity.Lockout;
import org.karvan.platform.config.Stored;

/**
 * The key of a person who opens envelopes. The portal keeps its public half, and its private half locked by a passphrase
 * that only this person knows. He proves from time to time that he still knows it; a key that he replaces stays, without
 * use, because shares may have been closed to it.
 */
@Entity
@Table(name = "opener_key")
public class OpenerKey extends Stored {

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "live_account", unique = true)
    private Long liveAccount;

    @Column(name = "public_key", nullable = false, length = 64)
    private String publicKey;

    @Column(nullable = false, length = 32)
    private String salt;

    @Column(nullable = false)
    private int rounds;

    @Column(name = "locked_key", nullable = false, length = 120)
    private String lockedKey;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(name = "proved_at", nullable = false)
    private Instant provedAt;

    /** Wrong passphrases in a row. */
    @Column(nullable = false)
    private int failures;

    @Column(name = "waits_until")
    private Instant waitsUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected OpenerKey() {
    }

    OpenerKey(Long accountId, OpeningPair pair, LockedKey locked, Instant at) {
        this.accountId = accountId;
        this.liveAccount = accountId;
        this.publicKey = HexFormat.of().formatHex(pair.publicKey());
        this.salt = locked.salt();
        this.rounds = locked.rounds();
        this.lockedKey = locked.bytes();
        this.madeAt = at;
        this.provedAt = at;
    }

    Long accountId() {
        return accountId;
    }

    byte[] publicKey() {
        return HexFormat.of().parseHex(publicKey);
    }

    String fingerprint() {
        return Fingerprint.of(publicKey());
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant provedAt() {
        return provedAt;
    }

    boolean isInUse() {
        return endedAt == null;
    }

    /** Until when no passphrase is tried; null when there is nothing to wait for. */
    Instant waitsUntil() {
        return waitsUntil;
    }

    boolean waits(Instant now) {
        return waitsUntil != null && now.isBefore(waitsUntil);
    }

    /** The pair, when this is the passphrase. Takes most of a second, on purpose. */
    Optional<OpeningPair> unlock(String passphrase) {
        return new LockedKey(salt, rounds, lockedKey).unlock(publicKey(), passphrase);
    }

    void proved(Instant at) {
        provedAt = at;
        failures = 0;
        waitsUntil = null;
    }

    void failed(Instant at) {
        failures++;
        waitsUntil = Lockout.after(failures).map(at::plus).orElse(null);
    }

    void end(Instant at) {
        endedAt = at;
        liveAccount = null;
    }
}
