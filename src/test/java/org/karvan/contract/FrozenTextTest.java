package org.karvan.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.contract.ContractFixtures.NOON;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;

/** The frozen text of a contract and the signatures that bind it. */
class FrozenTextTest {

    private Contract contract;
    private KeyPair portal;

    @BeforeEach
    void aContractToBeSigned() throws GeneralSecurityException {
        contract = ContractFixtures.contractIn(ContractState.SIGNATURE);
        portal = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void equalTermsHaveEqualBytes() {
        assertArrayEquals(CanonicalTerms.of(ContractFixtures.completeDraft()), CanonicalTerms.of(ContractFixtures.completeDraft()));
    }

    @Test
    void trailingZerosOfTheDatabaseDoNotChangeTheTerms() {
        Contract other = ContractFixtures.completeDraft();
        other.bargain().put(1, ContractFixtures.item("100.000000"));
        assertArrayEquals(CanonicalTerms.of(ContractFixtures.completeDraft()), CanonicalTerms.of(other));
    }

    @Test
    void theTermsSayEveryAgreedFigure() {
        String terms = new String(CanonicalTerms.of(contract), StandardCharsets.UTF_8);
        assertTrue(terms.contains("\"quantityDmt\":\"100\""), terms);
        assertTrue(terms.contains("\"amount\":\"20000\""), terms);
        assertTrue(terms.contains("\"effectiveDate\":\"2027-01-01\""), terms);
        assertTrue(terms.contains("{\"period\":\"2027-02\",\"quantityDmt\":\"60\"}"), terms);
    }

    @Test
    void theHashBindsTermsAndPdfOfOneEdition() {
        byte[] terms = {1};
        byte[] pdf = {2};
        String hash = Hashes.ofText("CTR-2026-0001", 1, terms, pdf);
        assertNotEquals(hash, Hashes.ofText("CTR-2026-0001", 1, pdf, terms));
        assertNotEquals(hash, Hashes.ofText("CTR-2026-0001", 2, terms, pdf));
        assertNotEquals(hash, Hashes.ofText("CTR-2026-0002", 1, terms, pdf));
    }

    @Test
    void thePdfReadsAsTheContract() throws IOException {
        String text = textOf(ContractPdf.of(contract, NOON));
        assertTrue(text.contains("Ohio Metals Inc. (the Buyer)"), text);
        assertTrue(text.contains("The price is USD 20,000.00 per dry metric tonne."), text);
        assertTrue(text.contains("For each 0.1 % of As above 0.2 %"), text);
        assertTrue(text.contains("takes effect on 1 January 2027"), text);
        assertTrue(text.contains("Governing law and disputes"), text);
    }

    @Test
    void theSignedCopyPrintsBothSignaturesBehindTheUntouchedText() throws Exception {
        byte[] frozen = ContractPdf.of(contract, NOON);
        contract.sign(signature(ContractFixtures.BUYER_SIGNATORY));
        contract.sign(signature(ContractFixtures.SUPPLIER_SIGNATORY));

        byte[] copy = ContractPdf.signedCopy(frozen, contract, contract.textHash(), "fingerprint-of-the-key");
        String text = textOf(copy).replaceAll("\\s", "");

        assertTrue(text.contains("BeaSigner") && text.contains("SanaSigner"), text);
        assertTrue(text.contains(contract.textHash()), text);
        assertTrue(text.contains(contract.signatures().get(0).proof()), text);
        assertTrue(text.contains("fingerprint-of-the-key"), text);
        assertTrue(text.startsWith(textOf(frozen).replaceAll("\\s", "")), "the text itself is unchanged");
    }

    @Test
    void aSignatureIsGenuineForItsTextAndKeyAlone() throws Exception {
        ContractSignature signature = signature(ContractFixtures.BUYER_SIGNATORY);
        assertTrue(SignatureStatement.isGenuine(contract, signature, portal.getPublic()));

        KeyPair other = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        assertFalse(SignatureStatement.isGenuine(contract, signature, other.getPublic()));

        contract.freeze(new ContractText(contract.reference(), 1, 1L, 2L, "0".repeat(64), NOON));
        assertFalse(SignatureStatement.isGenuine(contract, signature, portal.getPublic()), "for another text");
    }

    @Test
    void aSignatureOfAnotherNameIsFound() throws Exception {
        ContractSignature honest = signature(ContractFixtures.BUYER_SIGNATORY);
        Actor impostor = ContractFixtures.person(999L, "Ivan Impostor", ContractFixtures.BUYER, honest.side());
        ContractSignature forged = new ContractSignature(impostor, NOON, honest.statement(), honest.proof());
        assertFalse(SignatureStatement.isGenuine(contract, forged, portal.getPublic()));

        ContractSignature garbled = new ContractSignature(ContractFixtures.BUYER_SIGNATORY, NOON, honest.statement(), "no base64!");
        assertFalse(SignatureStatement.isGenuine(contract, garbled, portal.getPublic()));
    }

    @Test
    void everyPriceClauseIsToldInWords() {
        for (PriceKind kind : PriceKind.values()) {
            assertFalse(InEnglish.text("contract.sentence." + kind).isBlank(), kind.name());
        }
    }

    @Test
    void everyDraftBeginsWithNumberedClauses() {
        assertEquals(7, contract.clauses().size());
        assertEquals("Title and risk", contract.clauses().get(0).heading());
        assertTrue(contract.clauses().stream().allMatch(clause -> LegalText.isWritable(clause.heading() + clause.body())));
    }

    private ContractSignature signature(Actor signatory) throws GeneralSecurityException {
        String statement = SignatureStatement.of(contract, signatory, NOON);
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(portal.getPrivate());
        signer.update(statement.getBytes(StandardCharsets.UTF_8));
        return new ContractSignature(signatory, NOON, statement, Base64.getEncoder().encodeToString(signer.sign()));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }
}
