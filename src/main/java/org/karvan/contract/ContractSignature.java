package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;

/**
 * One side's signature: a statement of who signed which text in which capacity and when, signed in turn by the portal's
 * key after the signer proved his password again.
 */
@Embeddable
public class ContractSignature {

    /** Room for the longest statement, in characters. */
    static final int LONGEST_STATEMENT = 4_000;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false, length = 20)
    private Side side;

    @Column(name = "signer_id", nullable = false)
    private Long signerId;

    @Column(name = "signer_name", nullable = false, length = 120)
    private String signerName;

    @Column(name = "signed_at", nullable = false)
    private Instant signedAt;

    @Column(name = "statement", nullable = false, length = LONGEST_STATEMENT)
    private String statement;

    @Column(name = "proof", nullable = false, length = 120)
    private String proof;

    protected ContractSignature() {
    }

    ContractSignature(Actor signer, Instant signedAt, String statement, String proof) {
        this.side = signer.side();
        this.signerId = signer.accountId();
        this.signerName = signer.name();
        this.signedAt = signedAt;
        this.statement = statement;
        this.proof = proof;
    }

    /** For which side of the trade. */
    public Side side() {
        return side;
    }

    /** Whose account. */
    public Long signerId() {
        return signerId;
    }

    /** His name, as it was then. */
    public String signerName() {
        return signerName;
    }

    /** When. */
    public Instant signedAt() {
        return signedAt;
    }

    /** The statement, as canonical JSON. */
    public String statement() {
        return statement;
    }

    /** The portal's Ed25519 signature of the statement, in Base64. */
    public String proof() {
        return proof;
    }
}
