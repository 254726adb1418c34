package org.karvan.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.karvan.platform.config.Stored;

/**
 * Openers who come together to open the envelopes of one thing. What each gives is closed to a key that was made for this
 * ceremony, whose private half is in the memory of the node on which it began: after ten minutes or a restart it is gone,
 * and they begin again.
 */
@Entity
@Table(name = "ceremony")
public class Ceremony extends Stored {

    /** For so long the openers wait for each other. */
    static final Duration LASTS = Duration.ofMinutes(10);

    @Column(name = "envelope_key_id", nullable = false)
    private Long envelopeKeyId;

    @Column(name = "public_key", nullable = false, length = 64)
    private String publicKey;

    @Column(name = "begun_at", nullable = false)
    private Instant begunAt;

    @Column(name = "ends_at", nullable = false)
    private Instant endsAt;

    @Column(nullable = false)
    private boolean ended;

    protected Ceremony() {
    }

    Ceremony(EnvelopeKey key, byte[] publicKey, Instant begunAt) {
        this.envelopeKeyId = key.id();
        this.publicKey = HexFormat.of().formatHex(publicKey);
        this.begunAt = begunAt;
        this.endsAt = begunAt.plus(LASTS);
    }

    byte[] publicKey() {
        return HexFormat.of().parseHex(publicKey);
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean isOn(Instant now) {
        return !ended && now.isBefore(endsAt);
    }

    void end() {
        ended = true;
    }
}
