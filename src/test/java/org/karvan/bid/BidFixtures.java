package org.karvan.bid;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.tender.TenderFixtures;
import org.karvan.workflow.Situation;

/** Bids and their people as tests of this and of the features above tell of them. */
public final class BidFixtures {

    /** The organisation whose bids these are. */
    public static final Long SUPPLIER = 30L;

    public static final Actor BIDDER = TenderFixtures.BIDDER;
    public static final Actor RIVAL = TenderFixtures.person(302L, "Rahim Rival", 31L, Side.SUPPLIER, Role.BIDDER);

    /** An offer that says all that {@link TenderFixtures#publishedTender} asks: 26,400 USD per dry tonne of its one lot. */
    public static final Offer COMPLETE_OFFER = new Offer(
            List.of(new LotPrice(1, new BigDecimal("26400.00"))), true, "Loading from the second week of March.",
            Map.of("C2", "Each bag is sampled and sealed at the mine."), EnumSet.allOf(Declaration.class), List.of(), "");

    private BidFixtures() {
    }

    /** A bid in that state. */
    public static Bid bidIn(BidState state) {
        Bid bid = new Bid("BID-7K3F-Q2MX", 1L, "TND-2026-0001", TenderFixtures.BUYER, SUPPLIER, TenderFixtures.NOON);
        bid.enter(state, Situation.of(BIDDER, TenderFixtures.NOON));
        return bid;
    }

    /** A bid in that state, opened and binding for ninety days after the deadline. */
    public static Bid openedBidIn(BidState state) {
        Bid bid = bidIn(state);
        bid.read(OfferText.write(COMPLETE_OFFER), OfferForm.of(TenderFixtures.publishedTender()).total(COMPLETE_OFFER), boundUntil());
        return bid;
    }

    /** Until when such a bid binds. */
    public static Instant boundUntil() {
        return TenderFixtures.DEADLINE.plus(Duration.ofDays(90));
    }

    /** Facts under which no guard of the table objects. */
    static BidFacts goodFacts() {
        return new BidFacts(TenderFixtures.DEADLINE, TenderFixtures.DEADLINE.plusSeconds(60), true, true, true, true, true);
    }
}
