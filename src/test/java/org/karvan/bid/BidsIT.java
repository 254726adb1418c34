package org.karvan.bid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.audit.AuditEntries;
import org.karvan.audit.EntryRow;
import org.karvan.audit.TrailQuery;
import org.karvan.document.Upload;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Money;
import org.karvan.registration.OrganisationStep;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.registration.Registrations;
import org.karvan.registration.Reviews;
import org.karvan.sealing.SealingFixtures;
import org.karvan.tender.CancelReason;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderStage;
import org.karvan.tender.TenderState;
import org.karvan.tender.Tenders;
import org.karvan.workflow.StepRefused;

class BidsIT extends PortalIT {

    private static final String TENDER = "TND-2026-9001";

    /** Digits that stand nowhere else by chance. */
    private static final String PRICE = "27183.4159";

    private static final String AUDITOR = "auditor@karvan.example";

    private static final String SENDING = "0f9c2f8e-sending-1";

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
    private SealingFixtures keys;

    @Inject
    private BidDrafts drafts;

    @Inject
    private Bids bids;

    @Inject
    private Openings openings;

    @Inject
    private OpeningStage openers;

    @Inject
    private Tenders tenders;

    @Inject
    private AuditEntries trail;

    @Inject
    private Reviews reviews;

    @Inject
    private Registrations registrations;

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
    void aBidIsInTimeAMicrosecondBeforeTheDeadline() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        clock.stopAt(tender.timetable().deadline().minus(1, ChronoUnit.MICROS));
        ReceiptSheet receipt = bidders.submit(miner, TENDER);
        assertEquals(tender.timetable().deadline().minus(1, ChronoUnit.MICROS), receipt.receivedAt());
        assertEquals(BidState.SUBMITTED, sheet(miner).state());
    }

    @Test
    void aBidAtTheVeryInstantOfTheDeadlineIsRefusedAndTheAttemptNoted() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        clock.stopAt(tender.timetable().deadline());
        Invalid refused = assertThrows(Invalid.class, () -> bidders.submit(miner, TENDER));
        assertEquals("bid.late", refused.problems().get(0).key());
        assertEquals("0.000", refused.problems().get(0).arguments().get(0));
        assertEquals(0, count("select count(*) from sealed_offer"));
        assertEquals(1, count("select count(*) from audit_entry where action = 'BID_LATE'"));
        assertEquals(BidState.DRAFT, sheet(miner).state());
    }

    @Test
    void aSubmissionThatTakesLongerThanTheSettleWindowIsRefusedAndNoted() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        bidders.dawdle(Duration.ofSeconds(61));
        Invalid refused = assertThrows(Invalid.class, () -> bidders.submit(miner, TENDER));
        assertEquals("bid.unsettled", refused.problems().get(0).key());
        assertEquals(0, count("select count(*) from sealed_offer"));
        assertEquals(1, count("select count(*) from audit_entry where action = 'BID_UNSETTLED'"));
        assertEquals(BidState.DRAFT, sheet(miner).state());
    }

    @Test
    void theSameFormSentSixteenTimesAtOnceIsOneBid() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        Callable<String> sending = () -> as.person(miner.person(Role.BIDDER), () -> bids.submit(TENDER, SENDING, List.of(new PriceEntry(1, PRICE))));
        ExecutorService impatient = Executors.newFixedThreadPool(16);
        Set<String> receipts = new HashSet<>();
        for (Future<String> answer : impatient.invokeAll(Collections.nCopies(16, sending))) {
            receipts.add(answer.get());
        }
        impatient.shutdown();
        assertEquals(1, receipts.size());
        assertEquals(1, count("select count(*) from sealed_offer"));
        assertEquals(1, sheet(miner).number());
    }

    @Test
    void noTableHoldsThePriceBeforeTheOpening() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        as.person(miner.person(Role.BIDDER), () -> drafts.addPaper(TENDER, paper("price list: " + PRICE)));
        bidders.submit(miner, TENDER);
        assertEquals(List.of(), cellsThatContain("27183"), "before the opening");
        openAll();
        assertFalse(cellsThatContain("27183").isEmpty(), "after it, which shows that the search finds what is there");
    }

    @Test
    void anotherSuppliersBidIsNotThere() throws Exception {
        ReceiptSheet receipt = bidders.bid(miner, TENDER, PRICE);
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> bids.receipt(receipt.number())));
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> drafts.offer(TENDER)));
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> bids.withdraw(TENDER, receipt.bid())));
        assertTrue(as.person(rival.person(Role.BIDDER), () -> drafts.ifBegun(TENDER)).isEmpty());
        assertTrue(as.person(rival.person(Role.BIDDER), () -> drafts.list(1)).rows().isEmpty());
    }

    @Test
    void nobodyButItsBidderSeesABidBeforeTheOpening() throws Exception {
        ReceiptSheet receipt = bidders.bid(miner, TENDER, PRICE);
        for (Role role : List.of(Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL)) {
            assertEquals(List.of(), as.person(buyer.person(role), () -> bids.opened(TENDER)), role.name());
            assertEquals(List.of(), as.person(buyer.person(role), () -> bids.bidders(TENDER)), role.name());
            assertEquals(List.of(), as.person(buyer.person(role), () -> bids.received(TENDER)), role.name());
            assertEquals(List.of(), as.person(buyer.person(role), () -> openings.sheet(TENDER)).minutes(), role.name());
            assertThrows(NotThere.class, () -> as.person(buyer.person(role), () -> bids.openedBid(receipt.bid())), role.name());
        }
        String administrator = RegistrationFixtures.ADMINISTRATOR;
        assertThrows(EJBAccessException.class, () -> as.person(administrator, () -> bids.opened(TENDER)));
        assertThrows(EJBAccessException.class, () -> as.person(administrator, () -> drafts.offer(TENDER)));
        assertThrows(EJBAccessException.class, () -> as.person(buyer.person(Role.OFFICER), () -> drafts.offer(TENDER)));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> drafts.offer(TENDER)));
    }

    @Test
    void beforeTheCloseNobodyCountsTheBidsInTheTrail() throws Exception {
        people.ofThePortal(AUDITOR, Role.AUDITOR);
        bidders.bid(miner, TENDER, "30000");
        bidders.bid(miner, TENDER, PRICE);
        ReceiptSheet withdrawn = bidders.bid(rival, TENDER, "26400");
        as.person(rival.person(Role.BIDDER), () -> bids.withdraw(TENDER, withdrawn.bid()));
        as.clock(() -> trail.sequence());
        for (String reader : List.of(AUDITOR, RegistrationFixtures.ADMINISTRATOR)) {
            List<EntryRow> all = as.person(reader, () -> trail.search(TrailQuery.ALL, 1)).rows();
            assertFalse(all.isEmpty());
            assertEquals(List.of(), all.stream().filter(row -> row.subjectType().equals("Bid")).toList());
            assertEquals(0, as.person(reader, () -> trail.search(ofBids(), 1)).total());
            assertEquals(0, as.person(reader, () -> trail.search(new TrailQuery(withdrawn.bid(), null, null, null, null, null), 1)).total());
            assertTrue(as.person(reader, () -> trail.subjects()).stream().noneMatch(choice -> choice.value().equals("Bid")));
            assertThrows(NotThere.class, () -> as.person(reader, () -> trail.entry(count("select max(id) from audit_entry where subject_type = 'Bid'"))));
        }
        assertNull(as.person(AUDITOR, () -> trail.verify()).flaw());

        close();
        as.clock(() -> trail.sequence());
        assertEquals(count("select count(*) from audit_entry where subject_type = 'Bid'"), as.person(AUDITOR, () -> trail.search(ofBids(), 1)).total());
        assertTrue(as.person(AUDITOR, () -> trail.search(ofBids(), 1)).rows().stream().anyMatch(row -> row.action().equals("BidStep.SUBMIT")));
        assertTrue(as.person(AUDITOR, () -> trail.subjects()).stream().anyMatch(choice -> choice.value().equals("Bid")));
        assertNull(as.person(AUDITOR, () -> trail.verify()).flaw());
    }

    @Test
    void aLateBidIsNoSecretAnyMoreOnceTheTenderIsClosed() throws Exception {
        people.ofThePortal(AUDITOR, Role.AUDITOR);
        bidders.prepare(miner, TENDER, PRICE);
        clock.stopAt(tender.deadline());
        assertThrows(Invalid.class, () -> bidders.submit(miner, TENDER));
        assertEquals(0, as.person(AUDITOR, () -> trail.search(ofBids(), 1)).total());
        as.person(buyer.person(Role.APPROVER), () -> tenders.cancel(TENDER, CancelReason.values()[0], "No longer needed."));
        assertEquals(1, as.person(AUDITOR, () -> trail.search(new TrailQuery(null, "Bid", "BID_LATE", null, null, null), 1)).total());
    }

    private static TrailQuery ofBids() {
        return new TrailQuery(null, "Bid", null, null, null, null);
    }

    @Test
    void theLastVersionsAreOpenedTogetherAfterTheHour() throws Exception {
        bidders.bid(miner, TENDER, "30000");
        ReceiptSheet last = bidders.bid(miner, TENDER, PRICE);
        ReceiptSheet other = bidders.bid(rival, TENDER, "26400");
        openAll();
        List<OpenedBid> opened = as.person(buyer.person(Role.EVALUATOR), () -> bids.opened(TENDER));
        assertEquals(Set.of(Money.usd("2718341.59"), Money.usd("2640000")),
                Set.copyOf(opened.stream().map(OpenedBid::total).toList()));
        OpeningMinutes minutes = as.person(opener, () -> openings.sheet(TENDER)).minutes().get(0);
        assertEquals(opener.name(), minutes.openedBy());
        assertEquals(2, minutes.contributors().size());
        assertTrue(minutes.contributors().contains(opener.name()));
        assertEquals(Set.of(last.sha256(), other.sha256()), Set.copyOf(minutes.lines().stream().map(MinutesLine::sha256).toList()));
        assertEquals(2, count("select count(*) from audit_entry where action = 'READ_BID'"));
    }

    @Test
    void aBidThatWasTamperedWithIsSaidToBeUnreadableAndTheRestIsOpened() throws Exception {
        ReceiptSheet receipt = bidders.bid(miner, TENDER, PRICE);
        bidders.bid(rival, TENDER, "26400");
        swapEnvelopes();
        openAll();
        assertEquals(BidState.UNREADABLE, sheet(miner).state());
        assertEquals(BidState.UNREADABLE, sheet(rival).state());
        OpeningMinutes minutes = as.person(opener, () -> openings.sheet(TENDER)).minutes().get(0);
        assertTrue(minutes.lines().stream().noneMatch(line -> line.finding() == Finding.READ));
        assertTrue(minutes.lines().stream().anyMatch(line -> line.sha256().equals(receipt.sha256())));
    }

    @Test
    void anOpeningBeforeTheHourIsRefusedAndTheAttemptNoted() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        close();
        assertThrows(StepRefused.class, () -> as.person(opener, () -> openings.open(TENDER)));
        assertEquals(1, count("select count(*) from audit_entry where action = 'OPENING_REFUSED'"));
        assertEquals(BidState.SUBMITTED, sheet(miner).state());
    }

    @Test
    void anOpenerWhoIsNotNamedOpensNothingAndTheAttemptIsNoted() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        close();
        clock.moveTo(tender.timetable().opensAt());
        assertThrows(StepRefused.class, () -> as.person(buyer.person(Role.OPENER), () -> openings.open(TENDER)));
        assertEquals(1, count("select count(*) from audit_entry where action = 'OPENING_REFUSED'"));
        assertEquals(BidState.SUBMITTED, sheet(miner).state());
    }

    @Test
    void oneShareOfTwoOpensNothing() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        close();
        clock.moveTo(tender.timetable().opensAt());
        openers.give(opener.email(), TENDER);

        StepRefused refused = assertThrows(StepRefused.class, () -> as.person(opener, () -> openings.open(TENDER)));
        assertTrue(refused.refusal().toString().contains("NO_QUORUM"), refused.refusal().toString());
        assertEquals(BidState.SUBMITTED, sheet(miner).state());
        assertEquals(List.of(), cellsThatContain("27183"));
    }

    @Test
    void aShareIsNotTakenBeforeTheHourNorFromSomebodyWhoIsNotNamed() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        close();
        assertThrows(Invalid.class, () -> openers.give(opener.email(), TENDER));
        clock.moveTo(tender.timetable().opensAt());
        assertThrows(StepRefused.class, () -> openers.give(buyer.person(Role.OPENER), TENDER));

        assertEquals(2, count("select count(*) from audit_entry where action = 'OPENING_REFUSED'"));
        assertEquals(0, count("select count(*) from given_share"));
    }

    @Test
    void whatWasSubmittedIsNotInTheWorkingCopyAnyMore() throws Exception {
        bidders.bid(miner, TENDER, PRICE);

        Offer left = as.person(miner.person(Role.BIDDER), () -> drafts.offer(TENDER)).offer();
        assertEquals(List.of(), left.prices());
        assertFalse(left.answers().isEmpty());
    }

    @Test
    void withoutABidNothingIsOpened() throws Exception {
        close();
        clock.moveTo(tender.timetable().opensAt());
        assertThrows(StepRefused.class, () -> as.person(opener, () -> openings.open(TENDER)));
    }

    @Test
    void afterAnAddendumABidMustBeConfirmedOrItLapses() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        bidders.bid(rival, TENDER, "26400");
        as.person(buyer.person(Role.OFFICER), () -> tenders.addendum(TENDER, 1, "The bags are to be tagged.", null, null));
        assertEquals(BidState.NEEDS_CONFIRMATION, sheet(miner).state());
        as.person(miner.person(Role.BIDDER), () -> bids.confirm(TENDER));
        assertEquals(BidState.SUBMITTED, sheet(miner).state());
        close();
        assertEquals(BidState.SUBMITTED, sheet(miner).state());
        assertEquals(BidState.LAPSED, sheet(rival).state());
    }

    @Test
    void aSuspendedSupplierDoesNotSubmit() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        as.person(RegistrationFixtures.ADMINISTRATOR,
                () -> reviews.take(miner.reference(), OrganisationStep.SUSPEND, null, "The licence is being looked into."));
        assertThrows(StepRefused.class, () -> bidders.submit(miner, TENDER));
    }

    @Test
    void anIncompleteOfferIsNotSubmitted() throws Exception {
        keys.ownKeyOf(miner.id());
        as.person(miner.person(Role.BIDDER), () -> drafts.begin(TENDER));
        assertThrows(StepRefused.class, () -> bidders.submit(miner, TENDER));
        assertEquals(0, count("select count(*) from sealed_offer"));
    }

    @Test
    void aRestrictedTenderTakesBidsOnlyFromTheInvitedWhoPromisedConfidence() throws Exception {
        String restricted = "TND-2026-9002";
        stage.restricted(restricted, buyer.id(), Set.of(miner.id()), opener);
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> drafts.begin(restricted)));
        assertThrows(Invalid.class, () -> as.person(miner.person(Role.BIDDER), () -> drafts.begin(restricted)));
        as.person(miner.person(Role.BIDDER), () -> tenders.keepConfidence(restricted, true));
        bidders.bid(miner, restricted, PRICE);
    }

    @Test
    void anOrganisationOneOfWhosePeopleOpensTheBidsDoesNotBidAndIsToldWho() throws Exception {
        String guarded = "TND-2026-9003";
        stage.open(guarded, buyer.id(), people.person("insider@chitral.example", miner.id(), Side.SUPPLIER, Role.OPENER));
        Invalid refused = assertThrows(Invalid.class, () -> as.person(miner.person(Role.BIDDER), () -> drafts.begin(guarded)));
        assertEquals("bid.ownOpener", refused.problems().get(0).key());
        assertEquals(1, refused.problems().get(0).arguments().size());
        assertEquals(0, count("select count(*) from bid"));
        bidders.bid(rival, guarded, PRICE);
    }

    @Test
    void aBidBegunBeforeAColleagueBecameOpenerIsNotSubmitted() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        moveOpenerTo(miner.id());
        Invalid refused = assertThrows(Invalid.class, () -> bidders.submit(miner, TENDER));
        assertEquals(List.of("bid.ownOpener"), refused.problems().stream().map(Problem::key).toList());
        assertEquals(0, count("select count(*) from sealed_offer"));
        assertTrue(sheet(miner).offers().stream().noneMatch(offer -> offer.isOpen()));
    }

    @Test
    void aWithdrawnBidMakesRoomForANewOneAndIsNotOpened() throws Exception {
        ReceiptSheet first = bidders.bid(miner, TENDER, "30000");
        assertThrows(Invalid.class, () -> as.person(miner.person(Role.BIDDER), () -> bids.withdraw(TENDER, "BID-0000-0000")));
        as.person(miner.person(Role.BIDDER), () -> bids.withdraw(TENDER, first.bid()));
        ReceiptSheet second = bidders.bid(miner, TENDER, PRICE);
        assertFalse(first.bid().equals(second.bid()));
        openAll();
        assertEquals(1, as.person(buyer.person(Role.EVALUATOR), () -> bids.opened(TENDER)).size());
    }

    @Test
    void twoColleaguesWhoWriteAtOnceAreToldAndNothingIsOverwritten() throws Exception {
        keys.ownKeyOf(miner.id());
        as.person(miner.person(Role.BIDDER), () -> drafts.begin(TENDER));
        long seen = sheet(miner).seen();
        as.person(miner.person(Role.BIDDER), () -> drafts.savePrices(TENDER, seen, List.of(new PriceEntry(1, "100"))));
        assertThrows(Exception.class,
                () -> as.person(miner.person(Role.BIDDER), () -> drafts.savePrices(TENDER, seen, List.of(new PriceEntry(1, "200")))));
        assertEquals("100", as.person(miner.person(Role.BIDDER), () -> drafts.unlocked(TENDER, SealingFixtures.PASSPHRASE)).offer().priceOf(1).orElseThrow().toPlainString());
    }

    @Test
    void aSupplierWhoIsBoundByABidDoesNotLeave() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        assertThrows(StepRefused.class,
                () -> as.person(miner.person(Role.APPLICANT), () -> registrations.take(OrganisationStep.WITHDRAW, "We close.")));
    }

    @Test
    void aCancelledTenderFreesItsBidders() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        as.person(buyer.person(Role.APPROVER), () -> tenders.cancel(TENDER, CancelReason.values()[0], "No longer needed."));
        assertEquals(BidState.VOID, sheet(miner).state());
        assertEquals(List.of(), cellsThatContain("27183"));
    }

    @Test
    void anOfferBindsUntilItsValidityEnds() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        openAll();
        clock.moveTo(tender.timetable().deadline().plus(Duration.ofDays(tender.bidTerms().validityDays())).minusSeconds(30));
        assertEquals(List.of(), as.clock(() -> bids.dueToExpire()));
        assertTrue(sheet(miner).binding());
        clock.advance(Duration.ofSeconds(60));
        List<Long> due = as.clock(() -> bids.dueToExpire());
        assertEquals(1, due.size());
        as.clock(() -> bids.expire(due.get(0)));
        as.clock(() -> bids.expire(due.get(0)));
        assertEquals(BidState.EXPIRED, sheet(miner).state());
        assertFalse(sheet(miner).binding());
    }

    @Test
    void aPaperIsReadByItsBidderUntilHeSubmitsItAndAfterTheOpeningByTheBuyer() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        as.person(miner.person(Role.BIDDER), () -> drafts.addPaper(TENDER, paper("assay")));
        String reference = as.person(miner.person(Role.BIDDER), () -> drafts.offer(TENDER)).offer().papers().get(0).reference();
        assertEquals("assay", text(as.person(miner.person(Role.BIDDER), () -> drafts.paper(TENDER, reference))));
        ReceiptSheet receipt = bidders.submit(miner, TENDER);
        assertEquals(1, receipt.papers().size());
        Invalid sealed = assertThrows(Invalid.class, () -> as.person(miner.person(Role.BIDDER), () -> drafts.paper(TENDER, reference)));
        assertEquals("bid.papers.sealed", sealed.problems().get(0).key());
        openAll();
        assertEquals("assay", text(as.person(buyer.person(Role.EVALUATOR), () -> bids.openedPaper(receipt.bid(), reference))));
        assertThrows(Invalid.class, () -> as.person(rival.person(Role.BIDDER), () -> {
            drafts.begin(TENDER);
            drafts.addPaper(TENDER, paper(""));
        }));
    }

    private BidSheet sheet(Party supplier) throws Exception {
        return as.person(supplier.person(Role.BIDDER), () -> drafts.sheet(TENDER));
    }

    private void close() throws Exception {
        clock.moveTo(tender.timetable().closesAt());
        as.clock(() -> tenders.close(TENDER));
    }

    private void openAll() throws Exception {
        close();
        clock.moveTo(tender.timetable().opensAt());
        openers.open(opener.email(), TENDER);
        assertEquals(TenderState.EVALUATION, as.person(opener, () -> tenders.byReference(TENDER)).state());
    }

    private static Upload paper(String text) {
        return new Upload("assay.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(PaperContent paper) {
        return new String(paper.content(), StandardCharsets.UTF_8);
    }

    /** Gives each bid the envelope of the other, with the hash that belongs to it. */
    private void swapEnvelopes() throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery("select id, envelope from sealed_offer order by id")) {
                while (found.next()) {
                    rows.add(new Object[] {found.getLong(1), found.getBytes(2)});
                }
            }
            for (int i = 0; i < rows.size(); i++) {
                try (PreparedStatement update = connection.prepareStatement("update sealed_offer set envelope = ? where id = ?")) {
                    update.setBytes(1, (byte[]) rows.get((i + 1) % rows.size())[1]);
                    update.setLong(2, (Long) rows.get(i)[0]);
                    update.executeUpdate();
                }
            }
        }
    }

    private void moveOpenerTo(Long organisation) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("update account set organisation_id = ? where email = ?")) {
            update.setLong(1, organisation);
            update.setString(2, opener.email());
            assertEquals(1, update.executeUpdate());
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** The columns of the whole database in which these characters stand somewhere, bytes read as characters. */
    private List<String> cellsThatContain(String characters) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            List<String> tables = new ArrayList<>();
            try (ResultSet names = about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            if (characters(rows, column).contains(characters)) {
                                found.add(table + "." + rows.getMetaData().getColumnName(column));
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String characters(ResultSet rows, int column) throws SQLException {
        int type = rows.getMetaData().getColumnType(column);
        boolean isBytes = type == Types.BLOB || type == Types.BINARY || type == Types.VARBINARY
                || type == Types.LONGVARBINARY;
        if (isBytes) {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? "" : new String(bytes, StandardCharsets.ISO_8859_1);
        }
        String text = rows.getString(column);
        return text == null ? "" : text;
    }
}
