package org.karvan.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.karvan.platform.config.Stored;

/**
 * The key to which all envelopes of one thing are closed, with the portal's signed statement of how it was made. Its
 * private half was split when it was made and forgotten: it comes to be again only when a quorum opens.
 */
@Entity
@Table(name = "envelope_key")
public class EnvelopeKey extends Stored {

    /** The longest name of a thing, in characters. */
    static final int LONGEST_SUBJECT = 60;

    @Column(nullable = false, unique = true, length = LONGEST_SUBJECT)
    private String subject;

    @Column(name = "public_key", nullable = false, length = 64)
    private String publicKey;

    @Column(nullable = false)
    private int quorum;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    @Column(nullable = false, length = 8000)
    private String statement;

    @Column(nullable = false, length = 200)
    private String signature;

    protected EnvelopeKey() {
    }

    EnvelopeKey(String subject, byte[] publicKey, int quorum, Instant madeAt) {
        this.subject = subject;
        this.publicKey = HexFormat.of().formatHex(publicKey);
        this.quorum = quorum;
        this.madeAt = madeAt;
    }

    String subject() {
        return subject;
    }

    byte[] publicKey() {
        return HexFormat.of().parseHex(publicKey);
    }

    String fingerprint() {
        return Fingerprint.of(publicKey());
    }

    int quorum() {
        return quorum;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** One fact a line, as the portal signed them when the key was made. */
    String statement() {
        return statement;
    }

    String signature() {
        return signature;
    }

    /** What the statement says of the key and of these shares: it never changes, whichever keys the openers take later. */
    String facts(List<KeyShare> shares) {
        return "Karvan key to envelopes\n"
                + "subject " + subject + '\n'
                + "made " + madeAt + '\n'
                + "public key " + publicKey + '\n'
                + "quorum " + quorum + " of " + shares.size() + '\n'
                + shares.stream()
                        .map(share -> "share " + share.place() + " of account " + share.accountId() + " sha256 " + share.commitment() + '\n')
                        .collect(Collectors.joining());
    }

    void sign(String told, String by) {
        statement = told;
        signature = by;
    }
}
