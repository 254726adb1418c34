package org.karvan.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Trail;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.NotThere;

/** The texts of contracts as they were frozen: what is approved, accepted and signed is these bytes and no others. */
@Dependent
class FrozenTexts {

    @Inject
    private ContractStore store;

    @Inject
    private DocumentVault vault;

    @Inject
    private PortalKey key;

    @Inject
    private Trail trail;

    @Inject
    private TimeSource time;

    /** Freezes what the contract says now as its next edition: canonical terms and a PDF, under one hash. */
    void freeze(Contract contract) {
        int edition = contract.nextEdition();
        byte[] terms = CanonicalTerms.of(contract);
        byte[] pdf = ContractPdf.of(contract, time.now());
        String name = contract.reference() + "-" + edition;
        Long termsId = vault.keep(new Upload(name + ".txt", terms)).id();
        Long pdfId = vault.keep(new Upload(name + ".pdf", pdf)).id();
        String hash = Hashes.ofText(contract.reference(), edition, terms, pdf);
        ContractText text = new ContractText(contract.reference(), edition, termsId, pdfId, hash, time.now());
        store.add(text);
        contract.freeze(text);
        trail.note("CONTRACT_TEXT_FROZEN", ContractRegister.SUBJECT, contract.reference(),
                Map.of("edition", String.valueOf(edition), "hash", hash));
    }

    /** A paper of the contract. @throws NotThere when there is no such paper yet */
    PrintedPaper paper(Contract contract, ContractPaper paper) {
        String reference = contract.reference();
        ContractText text = current(contract).orElseThrow(() -> new NotThere("text of " + reference));
        String name = reference + "-" + text.edition();
        return switch (paper) {
            case TEXT -> new PrintedPaper(name + ".pdf", "application/pdf", vault.content(text.pdfDocumentId()));
            case TERMS -> new PrintedPaper(name + ".json", "application/json", vault.content(text.termsDocumentId()));
            case SIGNED_COPY -> {
                if (contract.signatures().isEmpty()) {
                    throw new NotThere("signed copy of " + reference);
                }
                byte[] copy = ContractPdf.signedCopy(vault.content(text.pdfDocumentId()), contract, text.hash(), key.fingerprint());
                yield new PrintedPaper(name + "-signed.pdf", "application/pdf", copy);
            }
        };
    }

    /** Reads the stored text again and reckons its hash anew: what somebody altered behind the portal's back is found. */
    boolean isIntact(Contract contract) {
        return contract.textHash() == null || current(contract).filter(text -> hasHash(text, contract)).isPresent();
    }

    private Optional<ContractText> current(Contract contract) {
        return contract.textHash() == null ? Optional.empty() : store.text(contract.reference(), contract.edition());
    }

    private boolean hasHash(ContractText text, Contract contract) {
        try {
            byte[] terms = vault.content(text.termsDocumentId());
            byte[] pdf = vault.content(text.pdfDocumentId());
            return Hashes.ofText(contract.reference(), contract.edition(), terms, pdf).equals(contract.textHash());
        } catch (IllegalStateException e) {
            // The vault has found by itself that the bytes are no longer those it was given.
            return false;
        }
    }
}
