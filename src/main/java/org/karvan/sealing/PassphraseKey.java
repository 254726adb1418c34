package org.karvan.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.karvan.identity.Lockout;
import org.karvan.platform.config.Stored;

/** A key whose private half is locked by a passphrase that the portal does not know; wrong ones in a row make the next one wait. */
@MappedSuperclass
public abstract class PassphraseKey extends Stored {

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

    /** Wrong passphrases in a row. */
    @Column(nullable = false)
    private int failures;

    @Column(name = "waits_until")
    private Instant waitsUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PassphraseKey() {
    }

    PassphraseKey(OpeningPair pair, LockedKey locked, Instant at) {
        this.publicKey = HexFormat.of().formatHex(pair.publicKey());
        this.madeAt = at;
        lock(locked);
    }

    /** Its private half is locked so from now on. */
    final void lock(LockedKey locked) {
        this.salt = locked.salt();
        this.rounds = locked.rounds();
        this.lockedKey = locked.bytes();
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

    boolean isInUse() {
        return endedAt == null;
    }

    int failures() {
        return failures;
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

    /** The passphrase was typed right. */
    void proved(Instant at) {
        failures = 0;
        waitsUntil = null;
    }

    void failed(Instant at) {
        failures++;
        waitsUntil = Lockout.after(failures).map(at::plus).orElse(null);
    }

    void end(Instant at) {
        endedAt = at;
    }
}
