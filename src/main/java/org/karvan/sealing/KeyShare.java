package org.karvan.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.karvan.platform.config.Stored;

/**
 * One opener's share of the private half of an {@link EnvelopeKey}, closed to his own key, with the hash to which the
 * portal committed itself when it was made. Without the passphrase of that key it is lost.
 */
@Entity
@Table(name = "key_share")
public class KeyShare extends Stored {

    @Column(name = "envelope_key_id", nullable = false)
    private Long envelopeKeyId;

    @Column(nullable = false)
    private int place;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "opener_key_id", nullable = false)
    private Long openerKeyId;

    @Column(nullable = false, length = 64)
    private String commitment;

    @Column(name = "closed_share", nullable = false, length = 400)
    private String closedShare;

    @Column(name = "lost_at")
    private Instant lostAt;

    protected KeyShare() {
    }

    KeyShare(Long envelopeKeyId, int place, OpenerKey holder, byte[] share) {
        this.envelopeKeyId = envelopeKeyId;
        this.place = place;
        this.accountId = holder.accountId();
        this.commitment = Sealed.hash(share);
        closeTo(holder, share);
    }

    Long envelopeKeyId() {
        return envelopeKeyId;
    }

    int place() {
        return place;
    }

    Long accountId() {
        return accountId;
    }

    String commitment() {
        return commitment;
    }

    boolean isLost() {
        return lostAt != null;
    }

    /** The share. @throws AlteredShare when what is stored is not what was given to this holder */
    byte[] open(OpeningPair holder, String name) throws AlteredShare {
        byte[] share;
        try {
            share = Hpke.open(holder, HexFormat.of().parseHex(closedShare), superscription());
        } catch (SealBroken e) {
            throw new AlteredShare(name, e);
        }
        if (!Sealed.hash(share).equals(commitment)) {
            throw new AlteredShare(name);
        }
        return share;
    }

    /** Closes the share to this key of its holder. */
    final void closeTo(OpenerKey holder, byte[] share) {
        openerKeyId = holder.id();
        closedShare = HexFormat.of().formatHex(Hpke.seal(holder.publicKey(), share, superscription()));
    }

    void lose(Instant at) {
        lostAt = at;
    }

    private byte[] superscription() {
        return ("share|" + envelopeKeyId + "|" + place + "|" + accountId).getBytes(StandardCharsets.UTF_8);
    }
}
