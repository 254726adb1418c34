package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.sealing.OwnKeySheet;
import org.karvan.sealing.OwnKeys;
import org.karvan.sealing.PassphraseChoice;
import org.karvan.sealing.SealingFixtures;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderStage;
import org.karvan.tender.Tenders;
import org.karvan.workflow.StepRefused;

/** A bidder's prices before the submission and his own copy after it, which his passphrase alone opens. */
class OwnCopiesIT extends PortalIT {

    private static final String TENDER = "TND-2026-9502";
    private static final String PRICE = "26400.25";
    private static final String RIGHT = SealingFixtures.PASSPHRASE;
    private static final String WRONG = "not this passphrase";
    private static final PassphraseChoice OTHER = new PassphraseChoice("salt wagon river stone", "salt wagon river stone");

    @Resource(lookup = "java:app/jdbc/karvan")
    private DataSource dataSource;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private IdentityFixtures people;

    @Inject
    private TenderStage stage;

    @Inject
    private BidStage bidders;

    @Inject
    private OpeningStage openers;

    @Inject
    private BidDrafts drafts;

    @Inject
    private Bids bids;

    @Inject
    private OwnKeys keys;

    @Inject
    private Tenders tenders;

    private Party buyer;
    private Party miner;
    private Party rival;
    private Account opener;
    private Tender tender;

    @BeforeEach
    void publish() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        miner = organisations.approvedSupplier("Chitral Antimony");
        rival = organisations.approvedSupplier("Kharan Minerals");
        opener = people.person("opener@chamber.example", 20L, Side.PUBLIC_BODY, Role.OPENER);
        tender = stage.open(TENDER, buyer.id(), opener);
    }

    @Test
    void aPriceThatIsPreparedIsShownAfterThePassphraseAndNotWithoutIt() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        assertEquals(List.of(), as.person(bidder(miner), () -> drafts.offer(TENDER)).offer().prices());
        BidSheet sheet = as.person(bidder(miner), () -> drafts.sheet(TENDER));
        assertEquals(Set.of(1), sheet.priced());
        assertEquals(BidProgress.COMPLETE, sheet.progress().get(BidSection.PRICES));
        assertEquals(new BigDecimal(PRICE), shown(miner, RIGHT));
        assertEquals("passphrase", refused(() -> drafts.unlocked(TENDER, WRONG)).problems().get(0).field());
        assertEquals("sealing.passphrase.wrong", refused(() -> drafts.unlocked(TENDER, null)).problems().get(0).key());
        assertThrows(EJBAccessException.class, () -> as.person(buyer.person(Role.OFFICER), () -> drafts.unlocked(TENDER, RIGHT)));
    }

    @Test
    void aFieldLeftBlankKeepsItsPriceAndAnotherPriceReplacesIt() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        as.person(bidder(miner), () -> drafts.savePrices(TENDER, seen(), List.of(new PriceEntry(1, " "))));
        assertEquals(new BigDecimal(PRICE), shown(miner, RIGHT));
        as.person(bidder(miner), () -> drafts.savePrices(TENDER, seen(), List.of(new PriceEntry(1, "27,000"))));
        assertEquals(new BigDecimal("27000"), shown(miner, RIGHT));
    }

    @Test
    void withoutAPassphraseNoPriceIsTaken() throws Exception {
        as.person(bidder(miner), () -> drafts.begin(TENDER));
        assertFalse(as.person(bidder(miner), () -> drafts.sheet(TENDER)).keyed());
        assertEquals("sealing.own.none", refused(() -> drafts.savePrices(TENDER, seen(), List.of(new PriceEntry(1, PRICE)))).problems().get(0).key());
        assertEquals("sealing.own.none", refused(() -> drafts.unlocked(TENDER, RIGHT)).problems().get(0).key());
        assertEquals("chosen", refused(() -> keys.make(new PassphraseChoice("too short", "too short"))).problems().get(0).field());
        as.person(bidder(miner), () -> keys.make(OTHER));
        assertEquals("sealing.own.exists", refused(() -> keys.make(OTHER)).problems().get(0).key());
        as.person(bidder(miner), () -> drafts.savePrices(TENDER, seen(), List.of(new PriceEntry(1, PRICE))));
        assertEquals(new BigDecimal(PRICE), shown(miner, OTHER.passphrase()));
    }

    @Test
    void aWrongPassphraseIsCountedMakesTheNextOneWaitAndIsReadInTheTrailOnlyAfterTheClose() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        for (int time = 0; time < 5; time++) {
            refused(() -> drafts.unlocked(TENDER, WRONG));
        }
        assertEquals(5, as.person(bidder(miner), () -> keys.own()).map(OwnKeySheet::failures).orElseThrow());
        assertEquals("sealing.passphrase.wait", refused(() -> drafts.unlocked(TENDER, RIGHT)).problems().get(0).key());
        assertEquals(5, count("select count(*) from audit_entry where action = 'PASSPHRASE_WRONG' and veiled_since is not null"));
        clock.advance(Duration.ofMinutes(1));
        assertEquals(new BigDecimal(PRICE), shown(miner, RIGHT));
        assertEquals(0, as.person(bidder(miner), () -> keys.own()).map(OwnKeySheet::failures).orElseThrow());
        close();
        assertEquals(0, count("select count(*) from audit_entry where action = 'PASSPHRASE_WRONG' and veiled_since is not null"));
    }

    @Test
    void whatWasSubmittedIsReadAgainFromTheOwnCopyByItsBidderAlone() throws Exception {
        ReceiptSheet first = bidders.bid(miner, TENDER, PRICE);
        as.person(bidder(miner), () -> drafts.savePrices(TENDER, seen(), List.of(new PriceEntry(1, "27000"))));
        ReceiptSheet second = bidders.submit(miner, TENDER);
        assertEquals(new BigDecimal(PRICE), ownPrice(first, RIGHT));
        assertEquals(new BigDecimal("27000"), ownPrice(second, RIGHT));
        assertEquals("sealing.passphrase.wrong", refused(() -> bids.ownOffer(first.number(), WRONG)).problems().get(0).key());

        bidders.bid(rival, TENDER, "26000");
        assertThrows(NotThere.class, () -> as.person(bidder(rival), () -> bids.ownOffer(first.number(), RIGHT)));
        assertThrows(NotThere.class, () -> as.person(bidder(rival), () -> bids.ownOffer("RCT-0000-0000-0000", RIGHT)));
        assertThrows(EJBAccessException.class, () -> as.person(buyer.person(Role.OFFICER), () -> bids.ownOffer(first.number(), RIGHT)));
        change("update sealed_offer set own_copy = (select s.own_copy from sealed_offer s where s.receipt = '" + second.number() + "') where receipt = '"
                + first.number() + "'");
        assertThrows(Exception.class, () -> as.person(bidder(miner), () -> bids.ownOffer(first.number(), RIGHT)), "a copy passed off as another version's");
    }

    @Test
    void theSubmissionTakesThePricesThatTheFormBringsAndRefusesOneWithout() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        assertThrows(StepRefused.class, () -> as.person(bidder(miner), () -> bids.submit(TENDER, UUID.randomUUID().toString(), List.of())));
        assertThrows(Invalid.class, () -> as.person(bidder(miner), () -> bids.submit(TENDER, UUID.randomUUID().toString(), List.of(new PriceEntry(1, "-1")))));
        assertEquals(0, count("select count(*) from sealed_offer"));
    }

    @Test
    void aChangedPassphraseOpensWhatTheOldOneDid() throws Exception {
        ReceiptSheet receipt = bidders.bid(miner, TENDER, PRICE);
        assertEquals("present", refused(() -> keys.change(WRONG, OTHER)).problems().get(0).field());
        as.person(bidder(miner), () -> keys.change(RIGHT, OTHER));
        assertEquals("sealing.passphrase.wrong", refused(() -> keys.prove(RIGHT)).problems().get(0).key());
        as.person(bidder(miner), () -> keys.prove(OTHER.passphrase()));
        assertEquals(new BigDecimal(PRICE), ownPrice(receipt, OTHER.passphrase()));
        assertEquals(new BigDecimal(PRICE), shown(miner, OTHER.passphrase()));
    }

    @Test
    void aLostPassphraseLosesDraftPricesAndCopiesButTheBidStandsAndCanBeReplaced() throws Exception {
        ReceiptSheet first = bidders.bid(miner, TENDER, PRICE);
        String lost = as.person(bidder(miner), () -> keys.own()).map(OwnKeySheet::fingerprint).orElseThrow();
        assertEquals("understood", refused(() -> keys.replace(lost, false, OTHER)).problems().get(0).field());
        as.person(bidder(miner), () -> keys.replace(lost, true, OTHER));
        assertThrows(Exception.class, () -> as.person(bidder(miner), () -> keys.replace(lost, true, OTHER)), "a colleague who was slower");

        assertEquals(Set.of(), as.person(bidder(miner), () -> drafts.sheet(TENDER)).priced());
        assertEquals(List.of(), as.person(bidder(miner), () -> drafts.unlocked(TENDER, OTHER.passphrase())).offer().prices());
        assertEquals("bid.own.lost", refused(() -> bids.ownOffer(first.number(), OTHER.passphrase())).problems().get(0).key());
        assertEquals("sealing.passphrase.wrong", refused(() -> bids.ownOffer(first.number(), RIGHT)).problems().get(0).key());
        assertEquals(BidState.SUBMITTED, as.person(bidder(miner), () -> drafts.sheet(TENDER)).state());

        String second = as.person(bidder(miner), () -> bids.submit(TENDER, UUID.randomUUID().toString(), List.of(new PriceEntry(1, "27000"))));
        assertEquals(new BigDecimal("27000"), as.person(bidder(miner), () -> bids.ownOffer(second, OTHER.passphrase())).offer().priceOf(1).orElseThrow());
        close();
        clock.moveTo(tender.timetable().opensAt());
        openers.open(opener.email(), TENDER);
        assertEquals(1, as.person(buyer.person(Role.EVALUATOR), () -> bids.bidders(TENDER)).size());
    }

    @Test
    void nothingIsClosedToAKeyThatThePortalDidNotSign() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        bidders.prepare(rival, TENDER, PRICE);
        change("update own_key set public_key = (select k.public_key from own_key k where k.organisation_id = " + rival.id() + ") where organisation_id = " + miner.id());
        long seen = as.person(bidder(miner), this::seen);
        assertThrows(Exception.class, () -> as.person(bidder(miner), () -> drafts.savePrices(TENDER, seen, List.of(new PriceEntry(1, "27000")))));
        assertTrue(as.person(bidder(rival), () -> drafts.unlocked(TENDER, RIGHT)).offer().priceOf(1).isPresent());
    }

    private static String bidder(Party party) {
        return party.person(Role.BIDDER);
    }

    private long seen() {
        return drafts.sheet(TENDER).seen();
    }

    private BigDecimal shown(Party party, String passphrase) throws Exception {
        return as.person(bidder(party), () -> drafts.unlocked(TENDER, passphrase)).offer().priceOf(1).orElseThrow();
    }

    private BigDecimal ownPrice(ReceiptSheet receipt, String passphrase) throws Exception {
        return as.person(bidder(miner), () -> bids.ownOffer(receipt.number(), passphrase)).offer().priceOf(1).orElseThrow();
    }

    /** How the miner's bidder is refused. */
    private Invalid refused(Runnable task) {
        return assertThrows(Invalid.class, () -> as.person(bidder(miner), task::run));
    }

    private void close() throws Exception {
        clock.moveTo(tender.timetable().closesAt());
        as.clock(() -> tenders.close(TENDER));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
