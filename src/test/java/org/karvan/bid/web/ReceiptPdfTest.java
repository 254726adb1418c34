package org.karvan.bid.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.karvan.bid.ReceiptSheet;
import org.karvan.platform.faces.Wording;

class ReceiptPdfTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String PRICE_HASH = "fedcba9876543210".repeat(4);

    private static final ReceiptSheet RECEIPT = new ReceiptSheet("RCT-0D5T-QW7N-9XKA", "BID-7K3F-Q2MX", 2, true, "TND-2026-0041",
            "Antimony for Idaho", "چترال اینٹیمنی کوآپریٹو", "Bilal Bidder", Instant.parse("2026-12-01T12:00:00.000001Z"), HASH, PRICE_HASH, List.of(),
            "statement\n", "5167", "-----BEGIN PUBLIC KEY-----\n");

    @Test
    void aReceiptOnPaperNamesTheInstantInThreeZonesAndTheHash() throws IOException {
        String text = text(Locale.ENGLISH);

        for (String said : List.of("RCT-0D5T-QW7N-9XKA", "BID-7K3F-Q2MX", "2026-12-01T12:00:00.000001Z",
                "1 Dec 2026, 17:00:00 PKT", "1 Dec 2026, 07:00 EST", "statement")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertTrue(text.replaceAll("\\s", "").contains(HASH), "the hash");
        assertTrue(text.replaceAll("\\s", "").contains(PRICE_HASH), "the hash of the prices");
        assertTrue(text.replaceAll("\\s", "").contains("/bid/receipt-check.xhtml?number=RCT-0D5T-QW7N-9XKA&sha256=" + HASH), "where it is checked");
    }

    /** The letters are stored in the shapes they take beside each other, in the order in which they are drawn. */
    @Test
    void aReceiptInUrduSaysTheSameAndKeepsEveryFigureInItsOrder() throws IOException {
        String text = text(Locale.forLanguageTag("ur"));

        for (String said : List.of("RCT-0D5T-QW7N-9XKA", "BID-7K3F-Q2MX", "2026-12-01T12:00:00.000001Z",
                "1 Dec 2026, 17:00:00 PKT (UTC+5)", "1 Dec 2026, 07:00 EST", "statement")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertTrue(text.replaceAll("\\s", "").contains(HASH), "the hash");
        String label = new StringBuilder(Wording.in(Locale.forLanguageTag("ur")).text("bid.paper.signature")).reverse().toString();
        assertTrue(Normalizer.normalize(text, Normalizer.Form.NFKC).contains(label), label + " in " + text);
    }

    @Test
    void aReceiptInUrduCarriesItsOwnLetters() throws IOException {
        try (PdfReader reader = new PdfReader(pdf(Locale.forLanguageTag("ur")))) {
            PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
            List<String> names = fonts.getKeys().stream().map(key -> fonts.getAsDict(key).getAsName(PdfName.BASEFONT).toString()).toList();

            assertTrue(names.stream().anyMatch(name -> name.endsWith("+NotoNaskhArabic-Regular")), names::toString);
        }
    }

    private static String text(Locale language) throws IOException {
        try (PdfReader reader = new PdfReader(pdf(language))) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    private static byte[] pdf(Locale language) {
        return new ReceiptPdf(Wording.in(language)).of(RECEIPT);
    }
}
