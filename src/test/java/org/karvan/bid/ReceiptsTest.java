package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.sealing.Sealed;
import org.karvan.tender.TenderFixtures;

class ReceiptsTest {

    @Test
    void aReceiptNamesTheEnvelopeAndTheInstant() {
        Bid bid = BidFixtures.bidIn(BidState.SUBMITTED);
        Sealed sealed = Sealed.of(new byte[] {1, 2, 3});
        SealedOffer version = new SealedOffer(bid, 2, "30:sending-1", sealed, List.of("cd".repeat(32)), TenderFixtures.NOON, "Bilal", "form");
        assertEquals("Karvan receipt of a sealed bid\n"
                + "receipt " + version.receipt() + "\n"
                + "tender TND-2026-0001\n"
                + "bid BID-7K3F-Q2MX\n"
                + "version 2\n"
                + "received 2026-12-01T12:00:00Z\n"
                + "sha256 " + sealed.sha256() + "\n"
                + "paper sha256 " + "cd".repeat(32) + "\n", Receipts.statement(bid, version));
    }

    @Test
    void aReceiptOfTwoEnvelopesNamesBoth() {
        Bid bid = BidFixtures.bidIn(BidState.SUBMITTED);
        Sealed offer = Sealed.of(new byte[] {1, 2, 3});
        Sealed prices = Sealed.of(new byte[] {4, 5, 6});
        SealedOffer version = new SealedOffer(bid, 2, "30:sending-1", offer, List.of(), TenderFixtures.NOON, "Bilal", "form");
        version.enclosePrices(prices);

        String statement = Receipts.statement(bid, version);

        assertTrue(statement.endsWith("\nsha256 " + offer.sha256() + "\nprice sha256 " + prices.sha256() + "\n"), statement);
    }

    @Test
    void aReferenceDoesNotTellHowManyCameBefore() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String reference = RandomReferences.ofBid();
            assertTrue(reference.matches("BID-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"), reference);
            assertTrue(drawn.add(reference), reference);
        }
        assertNotEquals(RandomReferences.ofReceipt(), RandomReferences.ofReceipt());
    }
}
