package org.karvan.contract;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.karvan.audit.CanonicalJson;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;

/** What a signatory says when he signs: who, in which capacity, which text, when; in canonical form, signed by the portal's key. */
final class SignatureStatement {

    private static final String ALGORITHM = "Ed25519";

    private SignatureStatement() {
    }

    /** The statement of this signatory about the frozen text of the contract. */
    static String of(Contract contract, Actor signatory, Instant at) {
        boolean buys = signatory.side() == Side.BUYER;
        return CanonicalJson.of(Map.of(
                "contract", contract.reference(),
                "edition", String.valueOf(contract.edition()),
                "textHash", contract.textHash(),
                "account", signatory.accountId().toString(),
                "name", signatory.name(),
                "organisation", buys ? contract.buyerName() : contract.supplierName(),
                "capacity", (buys ? Role.BUYER_SIGNATORY : Role.SUPPLIER_SIGNATORY).name(),
                "instant", at.toString()));
    }

    /** Whether the signature was given for exactly this text of the contract, and by the portal's key. */
    static boolean isGenuine(Contract contract, ContractSignature signature, PublicKey portal) {
        Actor signatory = new Actor(signature.signerId(), signature.signerName(), null, signature.side(), Set.of());
        String expected = of(contract, signatory, signature.signedAt());
        return expected.equals(signature.statement()) && isSigned(signature.statement(), signature.proof(), portal);
    }

    private static boolean isSigned(String statement, String proof, PublicKey portal) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(portal);
            verifier.update(statement.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(proof));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
