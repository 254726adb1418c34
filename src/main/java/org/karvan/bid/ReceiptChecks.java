package org.karvan.bid;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.karvan.audit.Testimony;
import org.karvan.platform.refusal.Check;
import org.karvan.sealing.Sealed;

/**
 * The door at which everybody has a receipt checked. Who shows its number and one of its hashes holds the receipt or was
 * shown it; a number alone, or with another hash, is answered as if there were none.
 */
@Stateless
@PermitAll
public class ReceiptChecks {

    private static final Pattern NUMBER = Pattern.compile("RCT(-[0-9A-HJKMNP-TV-Z]{4}){3}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Inject
    private BidStore store;

    @Inject
    private Receipts receipts;

    /**
     * What the portal promised under this number for the envelope of this hash, and how it has kept it; empty when it promised
     * nothing. An envelope whose row was removed is still known by the log.
     *
     * @param number of the receipt; small letters and blanks around it do not matter
     * @param sha256 of one of its envelopes, 64 hexadecimal digits; blanks between them do not matter
     * @throws org.karvan.platform.refusal.Invalid at {@code number} or {@code sha256} for what cannot stand on a receipt
     */
    public Optional<CheckedReceipt> check(String number, String sha256) {
        String sought = Typed.text(number).toUpperCase(Locale.ROOT);
        String hash = BLANKS.matcher(Typed.text(sha256)).replaceAll("").toLowerCase(Locale.ROOT);
        new Check()
                .that(NUMBER.matcher(sought).matches(), "number", "receiptCheck.number.shape")
                .that(SHA256.matcher(hash).matches(), "sha256", "receiptCheck.sha256.shape")
                .done();
        Optional<SealedOffer> kept = store.byReceipt(sought);
        Optional<Testimony> noted = receipts.noted(sought);
        return kept.filter(this::isSigned).flatMap(sealed -> sealed.part(hash))
                .or(() -> noted.flatMap(said -> Receipts.part(said, hash)))
                .map(part -> new CheckedReceipt(sought, hash, part, receivedAt(kept.filter(this::isSigned), noted),
                        kept.map(sealed -> keeping(sealed, part, hash)).orElse(Keeping.GONE), place(noted, hash)));
    }

    private boolean isSigned(SealedOffer sealed) {
        return store.byId(sealed.bidId()).filter(bid -> receipts.isSigned(bid, sealed)).isPresent();
    }

    private static Instant receivedAt(Optional<SealedOffer> signed, Optional<Testimony> noted) {
        return signed.map(SealedOffer::receivedAt).orElseGet(() -> Receipts.receivedAt(noted.orElseThrow()));
    }

    private Keeping keeping(SealedOffer sealed, SealedPart part, String hash) {
        if (sealed.part(hash).isEmpty()) {
            return Keeping.ALTERED;
        }
        Optional<Sealed> envelope = switch (part) {
            case OFFER -> Optional.of(sealed.envelope());
            case PRICES -> sealed.priceEnvelope();
            case PAPER -> store.paper(sealed.bidId(), hash).map(BidPaper::envelope);
        };
        return envelope.map(found -> Sealed.hash(found.bytes()).equals(hash) ? Keeping.WHOLE : Keeping.ALTERED).orElse(Keeping.GONE);
    }

    private static LogPlace place(Optional<Testimony> noted, String hash) {
        if (noted.flatMap(said -> Receipts.part(said, hash)).isEmpty()) {
            return LogPlace.MISSING;
        }
        return noted.get().logged() ? LogPlace.LOGGED : LogPlace.WAITING;
    }
}
