package org.karvan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.karvan.bid.AnswerEntry;
import org.karvan.bid.BidDrafts;
import org.karvan.bid.Bids;
import org.karvan.bid.Declaration;
import org.karvan.bid.OpeningStage;
import org.karvan.bid.PriceEntry;
import org.karvan.evaluation.Clarifications;
import org.karvan.evaluation.Conflict;
import org.karvan.evaluation.Evaluations;
import org.karvan.evaluation.ScoreDraft;
import org.karvan.evaluation.ScoreForm;
import org.karvan.evaluation.Scores;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.value.Incoterm;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.sealing.SealingFixtures;
import org.karvan.tender.Procedure;
import org.karvan.tender.Reach;
import org.karvan.tender.SecurityForm;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderBasics;
import org.karvan.tender.TenderCriterion;
import org.karvan.tender.TenderDates;
import org.karvan.tender.TenderDelivery;
import org.karvan.tender.TenderDrafts;
import org.karvan.tender.TenderFixtures;
import org.karvan.tender.TenderTerms;
import org.karvan.tender.Tenders;

/** Moves a tender from the first draft to the award through the doors of the features, each step by who may take it. */
@ApplicationScoped
public class MarketFixtures {

    /** From publication to the deadline: more than the least for a tender announced abroad. */
    private static final Duration BIDDING = Duration.ofDays(40);

    private static final ZoneId UTC = ZoneId.of("UTC");

    @Inject
    private Readings readings;

    @Inject
    private As as;

    @Inject
    private TimeSource time;

    @Inject
    private TestClock clock;

    @Inject
    private TenderDrafts drafts;

    @Inject
    private Tenders tenders;

    @Inject
    private BidDrafts offers;

    @Inject
    private Bids bids;

    @Inject
    private OpeningStage openers;

    @Inject
    private SealingFixtures keys;

    @Inject
    private Scores scores;

    @Inject
    private Clarifications clarifications;

    @Inject
    private Evaluations evaluations;

    /** A draft in which every section is filled: price 70, quality control 30; the witness's opener acts with the buyer's. */
    public String completeDraft(Party buyer, Party witness) throws Exception {
        keys.keyOf(account(buyer, Role.OPENER));
        keys.keyOf(account(witness, Role.OPENER));
        return as.person(buyer.person(Role.OFFICER), () -> {
            String reference = drafts.begin("Antimony concentrate, 100 t");
            Instant deadline = time.now().plus(BIDDING);
            drafts.save(reference, version(reference), new TenderBasics("Antimony concentrate, 100 t", "A trial lot for the smelter.",
                    Reach.INTERNATIONAL, "USD"));
            drafts.save(reference, version(reference), 0, TenderFixtures.antimonyConcentrate());
            YearMonth delivery = YearMonth.from(deadline.atZone(UTC)).plusMonths(3);
            drafts.save(reference, version(reference), new TenderDelivery(Incoterm.FOB, "PKKHI", null, delivery, delivery.plusMonths(1)));
            drafts.save(reference, version(reference), List.of(
                    new TenderCriterion("Price", new BigDecimal("70"), true),
                    new TenderCriterion("Quality control at the mine", new BigDecimal("30"), false)));
            drafts.save(reference, version(reference), new TenderTerms(new BigDecimal("20000"), SecurityForm.BANK_GUARANTEE, 90));
            drafts.save(reference, version(reference), new TenderDates(UTC, utc(deadline.minus(Duration.ofDays(7))), utc(deadline),
                    utc(deadline.plus(Duration.ofHours(1)))));
            drafts.enclose(reference, version(reference), "Specification", RegistrationFixtures.file("What the smelter takes."));
            drafts.saveOpeners(reference, version(reference), Set.of(account(buyer, Role.OPENER), account(witness, Role.OPENER)), 2);
            drafts.saveSuppliers(reference, version(reference), Procedure.OPEN, Set.of());
            return reference;
        });
    }

    /** The same, submitted by the officer and published by the approver. */
    public String publishedTender(Party buyer, Party witness) throws Exception {
        String reference = completeDraft(buyer, witness);
        as.person(buyer.person(Role.OFFICER), () -> drafts.submit(reference));
        as.person(buyer.person(Role.APPROVER), () -> drafts.publish(reference));
        return reference;
    }

    /** Submits a bid, or another version of it, at that price in USD per dry tonne; answers the number of its receipt. */
    public String bid(Party bidder, String tender, String price) throws Exception {
        completeBid(bidder, tender, price);
        return as.person(bidder.person(Role.BIDDER), () -> bids.submit(tender, UUID.randomUUID().toString(), List.of(new PriceEntry(1, price))));
    }

    /** Fills in every section of a bid, which is not submitted yet. */
    public void completeBid(Party bidder, String tender, String price) throws Exception {
        keys.ownKeyOf(bidder.id());
        as.person(bidder.person(Role.BIDDER), () -> {
            if (offers.ifBegun(tender).isEmpty()) {
                offers.begin(tender);
            }
            offers.savePrices(tender, seen(tender), List.of(new PriceEntry(1, price)));
            offers.saveDelivery(tender, seen(tender), true, "Loading in the second week.");
            offers.saveAnswers(tender, seen(tender), List.of(new AnswerEntry("C2", "Each bag is sampled and sealed at the mine.")), "");
            offers.saveDeclarations(tender, seen(tender), EnumSet.allOf(Declaration.class));
        });
    }

    /** Lets the deadline and the hour pass, closes the tender by the clock, and has the bids opened. */
    public void open(Party witness, String reference) throws Exception {
        Tender tender = tenders.byReference(reference);
        clock.moveTo(tender.timetable().opensAt().plusSeconds(1));
        as.clock(() -> tenders.close(reference));
        openers.open(witness.person(Role.OPENER), reference);
    }

    /** The buyer's evaluator asks this bidder about his bid, and he answers; the reference of the clarification. */
    public String clarify(Party buyer, Party bidder, String reference) throws Exception {
        String evaluator = buyer.person(Role.EVALUATOR);
        as.person(evaluator, () -> scores.declare(reference, Conflict.NONE, null, null));
        String bid = as.person(evaluator, () -> bids.bidders(reference)).stream()
                .filter(row -> row.bidderId().equals(bidder.id()))
                .findFirst().orElseThrow().reference();
        String asked = as.person(evaluator, () -> clarifications.ask(reference, bid, "Which laboratory analyses the bags?"));
        as.person(bidder.person(Role.BIDDER), () -> clarifications.answer(asked, "An accredited one in Lahore."));
        return asked;
    }

    /** The buyer's evaluator qualifies, scores all bids alike, locks, ranks and signs. */
    public void evaluate(Party buyer, String reference) throws Exception {
        String evaluator = buyer.person(Role.EVALUATOR);
        as.person(evaluator, () -> scores.declare(reference, Conflict.NONE, null, null));
        for (String bid : as.person(evaluator, () -> opened(reference))) {
            as.person(evaluator, () -> scores.qualify(reference, bid));
        }
        scoreAgain(buyer, reference);
    }

    /** The same until the scores are locked and he has declared again. */
    public void lock(Party buyer, String reference) throws Exception {
        String evaluator = buyer.person(Role.EVALUATOR);
        as.person(evaluator, () -> scores.declare(reference, Conflict.NONE, null, null));
        for (String bid : as.person(evaluator, () -> opened(reference))) {
            as.person(evaluator, () -> scores.qualify(reference, bid));
        }
        handIn(evaluator, reference);
        as.person(evaluator, () -> scores.declareAgain(reference, Conflict.NONE, null));
    }

    /** The buyer's evaluator, who has declared and qualified, scores all bids alike, locks, ranks and signs. */
    public void scoreAgain(Party buyer, String reference) throws Exception {
        String evaluator = buyer.person(Role.EVALUATOR);
        handIn(evaluator, reference);
        as.person(evaluator, () -> scores.declareAgain(reference, Conflict.NONE, null));
        as.person(evaluator, () -> evaluations.rank(reference, "Both bids meet the conditions."));
        as.person(evaluator, () -> evaluations.sign(reference, IdentityFixtures.PASSWORD));
    }

    private void handIn(String evaluator, String reference) throws Exception {
        ScoreForm form = as.person(evaluator, () -> scores.form(reference));
        as.person(evaluator, () -> scores.handIn(reference, form.bids().stream()
                .flatMap(bid -> bid.lines().stream().map(line -> new ScoreDraft(bid.bid(), line.code(), new BigDecimal("80"), "as promised")))
                .toList(), form.version()));
        as.person(evaluator, () -> evaluations.lock(reference));
    }

    /** Recommended by the officer, intended by the approver, and awarded when the standstill is over. */
    public void award(Party buyer, String reference) throws Exception {
        as.person(buyer.person(Role.OFFICER), () -> tenders.recommend(reference));
        as.person(buyer.person(Role.APPROVER), () -> tenders.intend(reference));
        clock.moveTo(tenders.byReference(reference).standstillEndsAt().plusSeconds(1));
        as.clock(() -> tenders.award(reference));
    }

    private List<String> opened(String tender) {
        return bids.bidders(tender).stream().map(row -> row.reference()).toList();
    }

    private long version(String reference) {
        return drafts.sheet(reference).version();
    }

    private long seen(String tender) {
        return offers.sheet(tender).seen();
    }

    private Long account(Party party, Role role) {
        return readings.account(party.person(role));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
