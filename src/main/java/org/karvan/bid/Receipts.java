package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.karvan.audit.PortalKey;
import org.karvan.identity.Standing;
import org.karvan.platform.refusal.NotThere;
import org.karvan.tender.Tender;

/** Makes receipts: the portal's signed word that it holds this envelope since that instant. */
@Dependent
class Receipts {

    @Inject
    private PortalKey key;

    @Inject
    private Standing standing;

    /** Signs the statement of this receipt. */
    void sign(Bid bid, SealedOffer sealed) {
        byte[] statement = statement(bid, sealed).getBytes(StandardCharsets.UTF_8);
        sealed.sign(HexFormat.of().formatHex(key.sign(statement)));
    }

    /** The receipt as its bidder sees it. */
    ReceiptSheet sheet(Bid bid, SealedOffer sealed, Tender tender) {
        String bidder = standing.nameOf(bid.bidderId()).orElseThrow(() -> new NotThere("organisation of " + bid.reference()));
        return new ReceiptSheet(sealed.receipt(), bid.reference(), sealed.number(), sealed.number() == bid.number(),
                tender.reference(), tender.title(), bidder, sealed.submittedBy(), sealed.receivedAt(), sealed.sha256(),
                sealed.priceSha256(), sealed.papers(), statement(bid, sealed), sealed.signature(), key.publicPem());
    }

    /** One fact a line, each line ended by a line feed: whoever has the lines and the public key can check the signature. */
    static String statement(Bid bid, SealedOffer sealed) {
        StringBuilder lines = new StringBuilder("Karvan receipt of a sealed bid\n")
                .append("receipt ").append(sealed.receipt()).append('\n')
                .append("tender ").append(bid.tenderReference()).append('\n')
                .append("bid ").append(bid.reference()).append('\n')
                .append("version ").append(sealed.number()).append('\n')
                .append("received ").append(sealed.receivedAt()).append('\n')
                .append("sha256 ").append(sealed.sha256()).append('\n');
        sealed.priceEnvelope().ifPresent(prices -> lines.append("price sha256 ").append(prices.sha256()).append('\n'));
        sealed.papers().forEach(hash -> lines.append("paper sha256 ").append(hash).append('\n'));
        return lines.toString();
    }
}
