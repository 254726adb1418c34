package org.karvan.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The key of an organisation to copies that only its own people read. Its private half is locked by a passphrase that they
 * share. When they change the passphrase the key stays; when they have lost it they make another, and what was closed to this one
 * is never read again.
 */
@Entity
@Table(name = "own_key")
public class OwnKey extends PassphraseKey {

    @Column(name = "organisation_id", nullable = false)
    private Long organisationId;

    @Column(name = "live_organisation", unique = true)
    private Long liveOrganisation;

    /** The portal's signature over whose key it is. */
    @Column(nullable = false, length = 200)
    private String signature;

    protected OwnKey() {
    }

    OwnKey(Long organisationId, OpeningPair pair, LockedKey locked, Instant at) {
        super(pair, locked, at);
        this.organisationId = organisationId;
        this.liveOrganisation = organisationId;
    }

    /** What the portal signs. */
    byte[] statement() {
        String text = "Karvan own key\norganisation " + organisationId + "\nkey " + HexFormat.of().formatHex(publicKey()) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String signature() {
        return signature;
    }

    void sign(String by) {
        signature = by;
    }

    @Override
    void end(Instant at) {
        super.end(at);
        liveOrganisation = null;
    }
}
