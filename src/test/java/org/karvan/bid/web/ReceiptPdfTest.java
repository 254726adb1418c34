package org.karvan.bid.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karvan.bid.ReceiptSheet;

class ReceiptPdfTest {

    @Test
    void aReceiptOnPaperNamesTheInstantInThreeZonesAndTheHash() throws IOException {
        String hash = "0123456789abcdef".repeat(4);
        ReceiptSheet receipt = new ReceiptSheet("RCT-0D5T-QW7N-9XKA", "BID-7K3F-Q2MX", 2, true, "TND-2026-0041", "Antimony",
                "Chitral Antimony", "Bilal Bidder", Instant.parse("2026-12-01T12:00:00.000001Z"), hash, List.of(), "statement\n", "5167",
                "-----BEGIN PUBLIC KEY-----\n");
        try (PdfReader reader = new PdfReader(new ReceiptPdf().of(receipt))) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            for (String said : List.of("RCT-0D5T-QW7N-9XKA", "BID-7K3F-Q2MX, version 2", "2026-12-01T12:00:00.000001Z",
                    "1 Dec 2026, 17:00:00 PKT", "1 Dec 2026, 07:00 EST", "statement", "Chitral Antimony")) {
                assertTrue(text.contains(said), said + " in " + text);
            }
            assertTrue(text.replaceAll("\\s", "").contains(hash), "the hash");
        }
    }
}
