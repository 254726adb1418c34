package org.karvan.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.karvan.platform.config.Stored;

/** A share that its holder has given to a ceremony, closed to the key of that ceremony. */
@Entity
@Table(name = "given_share")
public class GivenShare extends Stored {

    @Column(name = "ceremony_id", nullable = false)
    private Long ceremonyId;

    @Column(name = "share_id", nullable = false)
    private Long shareId;

    @Column(name = "closed_share", nullable = false, length = 400)
    private String closedShare;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    protected GivenShare() {
    }

    GivenShare(Ceremony ceremony, KeyShare of, byte[] share, Instant at) {
        this.ceremonyId = ceremony.id();
        this.shareId = of.id();
        this.closedShare = HexFormat.of().formatHex(Hpke.seal(ceremony.publicKey(), share, superscription()));
        this.givenAt = at;
    }

    Long shareId() {
        return shareId;
    }

    /** The share. @throws AlteredShare when what is stored is not what was given */
    byte[] open(OpeningPair ceremony, String name) throws AlteredShare {
        try {
            return Hpke.open(ceremony, HexFormat.of().parseHex(closedShare), superscription());
        } catch (SealBroken e) {
            throw new AlteredShare(name, e);
        }
    }

    private byte[] superscription() {
        return ("given|" + ceremonyId + "|" + shareId).getBytes(StandardCharsets.UTF_8);
    }
}
