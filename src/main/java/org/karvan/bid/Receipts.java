package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Testimony;
import org.karvan.audit.Trail;
import org.karvan.audit.Witness;
import org.karvan.identity.Standing;
import org.karvan.platform.refusal.NotThere;
import org.karvan.tender.Tender;

/** Makes receipts: the portal's signed word that it holds this envelope since that instant. */
@Dependent
class Receipts {

    /** As what the trail knows a receipt. */
    static final String SUBJECT = "Receipt";

    /** What somebody altered may be no signature any more. */
    private static final Pattern HEXADECIMAL = Pattern.compile("([0-9a-f]{2})*");

    private static final String GIVEN = "RECEIPT_GIVEN";
    private static final String RECEIVED = "received";
    private static final String OFFER = "sha256";
    private static final String PRICES = "priceSha256";
    private static final String PAPERS = "paperSha256";

    @Inject
    private PortalKey key;

    @Inject
    private Trail trail;

    @Inject
    private Witness witness;

    @Inject
    private Standing standing;

    /** Signs the statement of this receipt. */
    void sign(Bid bid, SealedOffer sealed) {
        byte[] statement = statement(bid, sealed).getBytes(StandardCharsets.UTF_8);
        sealed.sign(HexFormat.of().formatHex(key.sign(statement)));
    }

    /** Whether what is kept of this version is what its receipt promises, by the portal's own signature. */
    boolean isSigned(Bid bid, SealedOffer sealed) {
        return HEXADECIMAL.matcher(sealed.signature()).matches() && key.verify(statement(bid, sealed).getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(sealed.signature()));
    }

    /** Puts into the log, under the veil until the close, what the receipt promises, so that the promise outlives its row. */
    void note(SealedOffer sealed) {
        Map<String, String> details = new TreeMap<>();
        details.put(RECEIVED, sealed.receivedAt().toString());
        details.put(OFFER, sealed.sha256());
        sealed.priceEnvelope().ifPresent(prices -> details.put(PRICES, prices.sha256()));
        if (!sealed.papers().isEmpty()) {
            details.put(PAPERS, String.join(" ", sealed.papers()));
        }
        trail.noteVeiled("RECEIPT_GIVEN", SUBJECT, sealed.receipt(), details);
    }

    /** What the log says of the receipt of this number. */
    Optional<Testimony> noted(String receipt) {
        return witness.of(GIVEN, SUBJECT, receipt);
    }

    /** Which envelope the log names by this hash, in an entry that is whole. */
    static Optional<SealedPart> part(Testimony noted, String hash) {
        if (!noted.whole()) {
            return Optional.empty();
        }
        if (hash.equals(noted.details().get(OFFER))) {
            return Optional.of(SealedPart.OFFER);
        }
        if (hash.equals(noted.details().get(PRICES))) {
            return Optional.of(SealedPart.PRICES);
        }
        boolean isPaper = List.of(noted.details().getOrDefault(PAPERS, "").split(" ")).contains(hash);
        return isPaper ? Optional.of(SealedPart.PAPER) : Optional.empty();
    }

    /** The instant of receipt in such an entry. */
    static Instant receivedAt(Testimony noted) {
        return Instant.parse(noted.details().get(RECEIVED));
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
