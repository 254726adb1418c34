package org.karvan.evaluation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.bid.BidStage;
import org.karvan.bid.BidState;
import org.karvan.bid.Bids;
import org.karvan.bid.DisqualificationReason;
import org.karvan.bid.Finding;
import org.karvan.bid.MinutesLine;
import org.karvan.bid.OpenedBidSheet;
import org.karvan.bid.OpeningMinutes;
import org.karvan.bid.OpeningStage;
import org.karvan.bid.Openings;
import org.karvan.bid.ReceiptSheet;
import org.karvan.home.Todos;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.value.Money;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.tender.Envelope;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.tender.TenderStage;
import org.karvan.tender.TenderState;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;

/** A tender of which offers and prices are opened one after the other, through every door on the way. */
class TwoEnvelopesIT extends PortalIT {

    private static final String TENDER = "TND-2026-9501";

    /** Digits that stand nowhere else by chance: of the bid that is turned down, of the one that misses the mark. */
    private static final String NEVER_OPENED = "73519264.35";
    private static final String MISSING_THE_MARK = "64173925.85";
    private static final String PASSING = "26400";

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
    private Bids bids;

    @Inject
    private Openings openings;

    @Inject
    private Tenders tenders;

    @Inject
    private Scores scores;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Todos todos;

    private Party buyer;
    private Party miner;
    private Party turnedDown;
    private Party weak;
    private String evaluator;
    private String officer;
    private Account chamber;
    private Account bank;
    private Tender tender;
    private ReceiptSheet receipt;
    private String scoreOfTheWeak = "39.99";

    @BeforeEach
    void openTheFirstEnvelopes() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        miner = organisations.approvedSupplier("Chitral Antimony");
        turnedDown = organisations.approvedSupplier("Kharan Minerals");
        weak = organisations.approvedSupplier("Gilgit Stibnite");
        evaluator = buyer.person(Role.EVALUATOR);
        officer = buyer.person(Role.OFFICER);
        chamber = people.person("opener@chamber.example", 20L, Side.PUBLIC_BODY, Role.OPENER);
        bank = people.person("opener@audit.example", 21L, Side.PUBLIC_BODY, Role.OPENER);
        tender = stage.apart(TENDER, buyer.id(), chamber, bank);
        receipt = bidders.bid(miner, TENDER, PASSING);
        bidders.bid(turnedDown, TENDER, NEVER_OPENED);
        bidders.bid(weak, TENDER, MISSING_THE_MARK);
        clock.moveTo(tender.timetable().closesAt());
        as.clock(() -> tenders.close(TENDER));
        clock.moveTo(tender.timetable().opensAt());
        openers.give(chamber.email(), TENDER);
        openers.give(bank.email(), TENDER);
        as.person(chamber, () -> openings.open(TENDER));
    }

    @Test
    void aReceiptNamesBothEnvelopesAndTheMinutesOfEachOpeningNameThemAgain() throws Exception {
        assertNotEquals(receipt.sha256(), receipt.priceSha256());
        assertTrue(receipt.statement().contains("\nprice sha256 " + receipt.priceSha256() + "\n"), receipt.statement());

        openThePrices();

        List<OpeningMinutes> minutes = as.person(chamber, () -> openings.sheet(TENDER)).minutes();
        assertEquals(List.of(Envelope.TECHNICAL, Envelope.PRICE), minutes.stream().map(OpeningMinutes::envelope).toList());
        assertTrue(minutes.get(0).statement().contains(receipt.sha256() + " opened\n"), minutes.get(0).statement());
        assertTrue(minutes.get(1).statement().contains(receipt.priceSha256() + " total USD 2640000.00\n"), minutes.get(1).statement());
        assertEquals(2, minutes.get(1).contributors().size());
    }

    @Test
    void untilTheSecondOpeningNobodyReadsAPriceAndNothingIsRanked() throws Exception {
        assertEquals(TenderState.TECHNICAL_EVALUATION, state());
        String bid = bidOf(miner);
        OpenedBidSheet read = as.person(officer, () -> bids.openedBid(bid));
        assertEquals(miner.name(), read.bid().bidderName());
        assertNull(read.bid().total());
        assertFalse(read.isPriced());
        assertTrue(read.bid().offer().prices().isEmpty());
        Tabulation table = as.person(officer, () -> evaluations.tabulation(TENDER));
        assertFalse(table.isMasked());
        assertTrue(table.bids().stream().allMatch(column -> column.total() == null));
        assertTrue(table.lots().get(0).prices().stream().allMatch(price -> price.perTonne() == null));
        assertEquals(List.of(), places(PASSING + ".00", "\"" + PASSING + "\""));

        judged();
        StepRefused refused = assertThrows(StepRefused.class, () -> as.person(evaluator, () -> evaluations.rank(TENDER, "Too early.")));
        assertEquals(List.of(EvaluationGuard.PRICES_OPENED), ((Refusal.Unmet) refused.refusal()).conditions());
    }

    @Test
    void thePricesWaitUntilTheScoresAreLockedAndAQuorumHasGivenItsSharesOfTheirKey() throws Exception {
        assertThrows(Invalid.class, () -> openers.give(chamber.email(), TENDER), "the committee still scores");
        assertFalse(verbs(chamber.email()).contains("todo.bid.openPrices"));
        scored();
        as.person(evaluator, () -> evaluations.lock(TENDER));
        assertThrows(Invalid.class, () -> openers.give(chamber.email(), TENDER), "nobody has declared again by the names");
        assertEquals(Set.of(TenderObjection.SCORES_OPEN, TenderObjection.NO_QUORUM), unmetOpening());

        as.person(evaluator, () -> scores.declareAgain(TENDER, Conflict.NONE, null));
        assertTrue(verbs(chamber.email()).contains("todo.bid.openPrices"));
        assertEquals(Set.of(TenderObjection.NO_QUORUM), unmetOpening());
        openers.give(chamber.email(), TENDER);
        assertEquals(Set.of(TenderObjection.NO_QUORUM), unmetOpening(), "one of two");

        openers.give(bank.email(), TENDER);
        as.person(chamber, () -> openings.open(TENDER));
        assertEquals(TenderState.FINANCIAL_EVALUATION, state());
        assertThrows(StepRefused.class, () -> as.person(chamber, () -> openings.open(TENDER)), "there is no third opening");
    }

    @Test
    void thePriceOfABidThatDidNotPassIsNeverOpened() throws Exception {
        openThePrices();

        List<OpeningMinutes> minutes = as.person(chamber, () -> openings.sheet(TENDER)).minutes();
        Map<String, Finding> found = new TreeMap<>();
        minutes.get(1).lines().forEach(line -> found.put(line.bidderName(), line.finding()));
        assertEquals(Map.of(miner.name(), Finding.READ, turnedDown.name(), Finding.LEFT_CLOSED, weak.name(), Finding.LEFT_CLOSED), found);
        assertEquals(1, minutes.get(1).lines().stream().map(MinutesLine::total).filter(total -> total != null).count());
        Map<String, BidState> states = new TreeMap<>();
        as.person(officer, () -> bids.bidders(TENDER)).forEach(row -> states.put(row.bidder(), row.state()));
        assertEquals(Map.of(miner.name(), BidState.PRICED, turnedDown.name(), BidState.DISQUALIFIED, weak.name(), BidState.QUALIFIED), states);
        for (Party closed : List.of(turnedDown, weak)) {
            String bid = bidOf(closed);
            assertNull(as.person(officer, () -> bids.openedBid(bid)).bid().total(), closed.name());
        }

        rankedAndSigned();
        as.person(officer, () -> tenders.recommend(TENDER));
        as.person(buyer.person(Role.APPROVER), () -> tenders.intend(TENDER));
        clock.moveTo(as.clock(() -> tenders.byReference(TENDER)).standstillEndsAt());
        as.clock(() -> tenders.award(TENDER));
        assertEquals(Money.usd("2640000"), as.person(officer, () -> evaluations.award(TENDER)).orElseThrow().total());
        assertEquals(List.of(), places("73519264", "73,519,264", "7351926435", "64173925", "64,173,925", "6417392585"));
        assertFalse(places("2640000").isEmpty(), "which shows that the search finds what is there");
    }

    @Test
    void aPriceFarBelowTheOthersIsDoubtedWhenItIsSeen() throws Exception {
        scoreOfTheWeak = "50";
        openThePrices();

        assertEquals(List.of(DoubtKind.BELOW_THE_OTHERS), as.person(evaluator, () -> evaluations.sheet(TENDER)).doubts().stream().map(DoubtRow::kind).toList());
        StepRefused refused = assertThrows(StepRefused.class, () -> as.person(evaluator, () -> evaluations.rank(TENDER, "Too early.")));
        assertEquals(List.of(EvaluationGuard.PRICES_EXPLAINED), ((Refusal.Unmet) refused.refusal()).conditions());
    }

    @Test
    void aReturnedReportKeepsTheScoresThatWereGivenBeforeThePrices() throws Exception {
        openThePrices();
        rankedAndSigned();
        as.person(officer, () -> tenders.recommend(TENDER));
        as.person(buyer.person(Role.APPROVER), () -> tenders.returnReport(TENDER, "Please explain the grades."));
        assertEquals(TenderState.FINANCIAL_EVALUATION, state());
        assertEquals(EvaluationState.LOCKED, as.person(officer, () -> evaluations.sheet(TENDER)).state());
        StepRefused refused = assertThrows(StepRefused.class, () -> as.person(evaluator, () -> evaluations.reopen(TENDER, "Score anew.")));
        assertEquals(List.of(EvaluationGuard.PRICES_NOT_OPENED_APART), ((Refusal.Unmet) refused.refusal()).conditions());

        as.person(evaluator, () -> evaluations.rank(TENDER, "The grades are those of the composites."));
        as.person(evaluator, () -> evaluations.recount(TENDER, "A figure was mistyped."));
        rankedAndSigned();
        as.person(officer, () -> tenders.recommend(TENDER));
    }

    private void openThePrices() throws Exception {
        judged();
        openers.give(chamber.email(), TENDER);
        openers.give(bank.email(), TENDER);
        as.person(bank, () -> openings.open(TENDER));
    }

    /** Decided, scored, locked, declared again by the names. */
    private void judged() throws Exception {
        scored();
        as.person(evaluator, () -> evaluations.lock(TENDER));
        as.person(evaluator, () -> scores.declareAgain(TENDER, Conflict.NONE, null));
    }

    private void scored() throws Exception {
        as.person(evaluator, () -> scores.declare(TENDER, Conflict.NONE, null, null));
        String passing = bidOf(miner);
        String missing = bidOf(weak);
        String refused = bidOf(turnedDown);
        as.person(evaluator, () -> scores.qualify(TENDER, passing));
        as.person(evaluator, () -> scores.qualify(TENDER, missing));
        as.person(evaluator, () -> scores.disqualify(TENDER, refused, DisqualificationReason.ORIGIN_NOT_SHOWN, "No mine title is named."));
        long version = as.person(evaluator, () -> scores.form(TENDER)).version();
        as.person(evaluator, () -> scores.handIn(TENDER, List.of(new ScoreDraft(passing, "C2", new BigDecimal("80"), null),
                new ScoreDraft(missing, "C2", new BigDecimal(scoreOfTheWeak), "no sampling at all")), version));
    }

    private void rankedAndSigned() throws Exception {
        as.person(evaluator, () -> evaluations.rank(TENDER, "One bid passed."));
        as.person(evaluator, () -> evaluations.sign(TENDER, IdentityFixtures.PASSWORD));
    }

    private Set<Enum<?>> unmetOpening() {
        StepRefused refused = assertThrows(StepRefused.class, () -> as.person(chamber, () -> openings.open(TENDER)));
        return Set.copyOf(((Refusal.Unmet) refused.refusal()).conditions());
    }

    private TenderState state() throws Exception {
        return as.clock(() -> tenders.byReference(TENDER)).state();
    }

    private String bidOf(Party bidder) throws Exception {
        return as.person(officer, () -> bids.bidders(TENDER)).stream()
                .filter(row -> row.bidderId().equals(bidder.id()))
                .findFirst().orElseThrow().reference();
    }

    private List<String> verbs(String who) throws Exception {
        return as.person(who, () -> todos.own()).stream().map(row -> row.todo().verb()).toList();
    }

    /** The columns of the database in which one of these stands. */
    private List<String> places(String... digits) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            String cell = characters(rows, column);
                            for (String sought : digits) {
                                if (cell.contains(sought)) {
                                    found.add(table + "." + rows.getMetaData().getColumnName(column));
                                }
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static String characters(ResultSet rows, int column) throws SQLException {
        if (Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY).contains(rows.getMetaData().getColumnType(column))) {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? "" : new String(bytes, ISO_8859_1);
        }
        String text = rows.getString(column);
        return text == null ? "" : new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
