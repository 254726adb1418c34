package org.karvan.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.bid.BidObjection;
import org.karvan.bid.BidStage;
import org.karvan.bid.BidState;
import org.karvan.bid.Bids;
import org.karvan.bid.DisqualificationReason;
import org.karvan.bid.OpenedBidSheet;
import org.karvan.bid.OpeningStage;
import org.karvan.bid.Openings;
import org.karvan.home.Todos;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.notification.Notices;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Money;
import org.karvan.registration.OrganisationStep;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.registration.Reviews;
import org.karvan.screening.ScreeningResult;
import org.karvan.tender.FailReason;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.tender.TenderStage;
import org.karvan.tender.TenderState;
import org.karvan.tender.TenderStep;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;
import org.karvan.workflow.Todo;

class EvaluationsIT extends PortalIT {

    private static final String FIRST = "TND-2026-9001";
    private static final String OF_TWINS = "TND-2026-9002";
    private static final String QUALITY = "C2";
    private static final String SECOND_EVALUATOR = "second.evaluator@ohio-metals.example";

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private IdentityFixtures people;

    @Inject
    private TenderStage stage;

    @Inject
    private BidStage bidders;

    @Inject
    private Bids bids;

    @Inject
    private OpeningStage openers;

    @Inject
    private Openings openings;

    @Inject
    private Tenders tenders;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Scores scores;

    @Inject
    private Clarifications clarifications;

    @Inject
    private Reviews reviews;

    @Inject
    private Todos todos;

    @Inject
    private Notices notices;

    private Party buyer;
    private Party miner;
    private Party rival;
    private String evaluator;
    private Account opener;
    private String tender = FIRST;

    @BeforeEach
    void openTwoBids() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        miner = organisations.approvedSupplier("Chitral Antimony");
        rival = organisations.approvedSupplier("Kharan Minerals");
        evaluator = buyer.person(Role.EVALUATOR);
        opener = people.person("opener@chamber.example", 20L, Side.PUBLIC_BODY, Role.OPENER);
        open("26400", "30000");
    }

    private void open(String priceOfTheMiner, String priceOfTheRival) throws Exception {
        Tender staged = stage.open(tender, buyer.id(), opener);
        bidders.bid(miner, tender, priceOfTheMiner);
        bidders.bid(rival, tender, priceOfTheRival);
        clock.moveTo(staged.timetable().closesAt());
        as.clock(() -> tenders.close(tender));
        clock.moveTo(staged.timetable().opensAt());
        openers.open(opener.email(), tender);
    }

    @Test
    void theWholeWayFromTheOpeningToTheAward() throws Exception {
        assertEquals(List.of("todo.evaluation.declare"), verbs(evaluator));
        scored("80", "90");
        ranked("Both meet the conditions.");
        // Price 70 % and quality 30 %: 70 + 24 = 94 against 70 × 0.88 + 27 = 88.6.
        List<RankedBid> ranking = as.person(evaluator, () -> evaluations.sheet(tender)).ranking();
        assertEquals(List.of("94.0000", "88.6000"), ranking.stream().map(bid -> bid.combined().toPlainString()).toList());
        assertEquals(List.of("todo.evaluation.sign"), verbs(evaluator));

        as.person(evaluator, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD));
        assertEquals(EvaluationState.REPORTED, state());
        as.person(buyer.person(Role.OFFICER), () -> tenders.recommend(tender));
        assertEquals(EvaluationState.RECOMMENDED, state());
        assertTrue(verbs(buyer.person(Role.APPROVER)).contains("todo.evaluation.decide"));
        assertThrows(NotThere.class, () -> result(miner), "nothing is told before the intention is announced");

        as.person(buyer.person(Role.APPROVER), () -> tenders.intend(tender));
        assertEquals(Outcome.INTENDED, result(miner).outcome());
        BidderResult lost = result(rival);
        assertEquals(Outcome.NOT_CHOSEN, lost.outcome());
        assertEquals(Money.usd("2640000"), lost.winnerTotal());
        assertEquals(2, lost.own().rank());
        assertTrue(lost.standstill().isRunning());
        assertEquals(Set.of(BidState.WINNER, BidState.RESERVE), states());
        assertTrue(as.person(buyer.person(Role.OFFICER), () -> evaluations.award(tender)).isEmpty());
        assertThrows(StepRefused.class, () -> as.clock(() -> tenders.award(tender)), "the standstill runs");

        clock.moveTo(tender().standstillEndsAt());
        as.clock(() -> tenders.award(tender));
        Award award = as.person(buyer.person(Role.OFFICER), () -> evaluations.award(tender)).orElseThrow();
        assertEquals(miner.id(), award.supplierId());
        assertEquals(Money.usd("2640000"), award.total());
        assertEquals(Outcome.WON, result(miner).outcome());
        assertTrue(as.person(rival.person(Role.BIDDER), () -> notices.inbox(1)).total() >= 2, "told of the intention and of the award");
    }

    @Test
    void whoHasNotDeclaredSeesThatThereAreBidsButNeitherNamesNorOffers() throws Exception {
        EvaluationSheet sheet = as.person(evaluator, () -> evaluations.sheet(tender));
        assertEquals(List.of("A", "B"), sheet.bids().stream().map(BidVerdict::bidder).toList());
        assertTrue(sheet.isToDeclare());
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> evaluations.tabulation(tender)));
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.form(tender)));
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.qualify(tender, bidOf(miner))));
    }

    @Test
    void whoScoresReadsLettersAndNoPriceUntilTheScoresAreLocked() throws Exception {
        declareAndQualify(evaluator);
        String bid = bidOf(miner);
        assertTrue(as.person(evaluator, () -> scores.form(tender)).bids().stream().allMatch(scored -> scored.bidder().length() == 1));
        Tabulation masked = as.person(evaluator, () -> evaluations.tabulation(tender));
        assertTrue(masked.isMasked());
        assertEquals(List.of("A", "B"), masked.bids().stream().map(Tabulation.Column::bidder).toList());
        assertTrue(masked.lots().isEmpty());
        OpenedBidSheet opened = as.person(evaluator, () -> bids.openedBid(bid));
        assertNull(opened.bid().bidderName());
        assertNull(opened.bid().total());
        assertTrue(opened.bid().offer().prices().isEmpty());
        assertTrue(as.person(evaluator, () -> bids.received(tender)).isEmpty());
        assertThrows(NotThere.class, () -> as.person(evaluator, () -> openings.sheet(tender)), "the minutes name bidders and prices");
        assertEquals(2, as.person(buyer.person(Role.OFFICER), () -> bids.received(tender)).size());

        as.person(evaluator, () -> scores.handIn(tender, drafts("80", "90"), version(evaluator)));
        locked();
        assertFalse(as.person(evaluator, () -> evaluations.tabulation(tender)).isMasked());
        assertEquals(miner.name(), as.person(evaluator, () -> bids.openedBid(bid)).bid().bidderName());
        assertEquals(Set.of(miner.name(), rival.name()),
                as.person(evaluator, () -> evaluations.sheet(tender)).bids().stream().map(BidVerdict::bidder).collect(Collectors.toSet()));
        assertEquals(2, as.person(evaluator, () -> openings.sheet(tender)).minutes().get(0).lines().size());
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.takeBack(tender)), "locked scores stand");
    }

    @Test
    void whoNamedABidderAsTiedToHimIsOutWithoutBeingToldWhichAndTheOfficerLearnsIt() throws Exception {
        people.person(SECOND_EVALUATOR, buyer.id(), Side.BUYER, Role.EVALUATOR);
        as.person(evaluator, () -> scores.declare(tender, Conflict.NONE, null, "Some Smelter\nchitral  antimony"));
        EvaluationSheet seen = as.person(SECOND_EVALUATOR, () -> evaluations.sheet(tender));
        assertEquals(Part.BOUND, as.person(evaluator, () -> evaluations.sheet(tender)).part());
        assertTrue(seen.committee().stream().allMatch(member -> member.explanation() == null), "the others are not told the name either");
        assertTrue(as.person(buyer.person(Role.OFFICER), () -> evaluations.sheet(tender)).committee().stream()
                .anyMatch(member -> member.conflict() == Conflict.TIED && member.explanation().equals(miner.name())));
        assertTrue(as.person(buyer.person(Role.OFFICER), () -> notices.inbox(1)).rows().stream()
                .anyMatch(row -> row.key().equals("notice.evaluation.steppedBack")));
    }

    @Test
    void whoFindsAConflictByTheNamesIsNoLongerCountedAndTheApproverReopensWhenNobodyIsLeft() throws Exception {
        scored("80", "90");
        locked();
        as.person(evaluator, () -> scores.declareAgain(tender, Conflict.ADVISED, "I drew up the mine plan of one."));
        assertUnmet(Set.of(EvaluationGuard.WITHOUT_CONFLICT), () -> as.person(evaluator, () -> evaluations.rank(tender, "Done.")));
        as.person(buyer.person(Role.APPROVER), () -> evaluations.reopen(tender, "Another evaluator is to judge."));
        assertEquals(EvaluationState.SCORING, state());
    }

    @Test
    void theApproverDoesNotReopenWhatACommitteeCanReopenItself() throws Exception {
        scored("80", "90");
        locked();
        assertUnmet(Set.of(EvaluationGuard.FREE_OR_NOBODY_IS), () -> as.person(buyer.person(Role.APPROVER), () -> evaluations.reopen(tender, "I would like another order.")));
    }

    @Test
    void scoresThatLieFarApartAreExplainedBeforeTheyAreCounted() throws Exception {
        people.person(SECOND_EVALUATOR, buyer.id(), Side.BUYER, Role.EVALUATOR);
        scored("80", "90");
        as.person(SECOND_EVALUATOR, () -> scores.declare(tender, Conflict.NONE, null, null));
        as.person(SECOND_EVALUATOR, () -> scores.handIn(tender, drafts("59.99", "70"), version(SECOND_EVALUATOR)));
        assertTrue(as.person(evaluator, () -> evaluations.sheet(tender)).spreads().isEmpty(), "nobody compares before the scores are locked");
        locked(evaluator, SECOND_EVALUATOR);
        List<Spread> apart = as.person(evaluator, () -> evaluations.sheet(tender)).spreads();
        assertEquals(List.of(QUALITY + " " + bidOf(miner)), apart.stream().map(Spread::getKey).toList(), "twenty points are allowed, more are not");
        assertUnmet(Set.of(EvaluationGuard.SPREADS_EXPLAINED), () -> as.person(evaluator, () -> evaluations.rank(tender, "Done.")));
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.explainSpread(tender, apart.get(0).getKey(), " ")));
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.explainSpread(tender, QUALITY + " " + bidOf(rival), "No need.")));
        as.person(evaluator, () -> scores.explainSpread(tender, apart.get(0).getKey(), "One of us saw the laboratory."));
        as.person(evaluator, () -> evaluations.rank(tender, "Done."));
        assertEquals("One of us saw the laboratory.", as.person(evaluator, () -> evaluations.sheet(tender)).spreads().get(0).reason());
    }

    @Test
    void aBidBelowAPassMarkIsNotRankedAndItsBidderIsToldWhatHeMissed() throws Exception {
        scored("39.99", "90");
        locked(evaluator);
        List<Missed> missed = as.person(evaluator, () -> evaluations.sheet(tender)).missed();
        assertEquals(List.of(miner.name()), missed.stream().map(Missed::bidder).toList());
        as.person(evaluator, () -> evaluations.rank(tender, "One reaches the pass mark."));
        EvaluationSheet ranked = as.person(evaluator, () -> evaluations.sheet(tender));
        assertEquals(List.of(rival.name()), ranked.ranking().stream().map(RankedBid::bidder).toList());
        assertEquals(missed, ranked.missed(), "the report keeps what was missed");

        as.person(evaluator, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD));
        as.person(evaluator, () -> tenders.recommend(tender));
        as.person(buyer.person(Role.APPROVER), () -> tenders.intend(tender));
        BidderResult told = result(miner);
        assertEquals(Outcome.BELOW_PASS_MARK, told.outcome());
        assertEquals(rival.name(), told.winner());
        assertFalse(told.debrief().get(0).passed());
        assertEquals(0, told.debrief().get(0).score().compareTo(new BigDecimal("39.99")));
        assertTrue(as.person(miner.person(Role.BIDDER), () -> notices.inbox(1)).rows().stream()
                .anyMatch(row -> row.key().equals("notice.evaluation.intended")));
        clock.moveTo(tender().standstillEndsAt());
        as.clock(() -> tenders.award(tender));
        assertEquals(Set.of(BidState.WINNER, BidState.UNSUCCESSFUL), states());
    }

    @Test
    void whereEveryBidMissesAPassMarkNothingIsCountedAndTheTenderCanEnd() throws Exception {
        scored("10", "20");
        locked(evaluator);
        assertUnmet(Set.of(EvaluationGuard.A_BID_PASSES), () -> as.person(evaluator, () -> evaluations.rank(tender, "None.")));
        for (Party bidder : List.of(miner, rival)) {
            as.person(evaluator, () -> scores.disqualify(tender, bidOf(bidder), DisqualificationReason.NOT_TO_SPECIFICATION, "Below the pass mark."));
        }
        as.person(buyer.person(Role.APPROVER), () -> tenders.fail(tender, FailReason.NONE_VALID, "None reaches the pass mark."));
        assertEquals(EvaluationState.ENDED, state());
    }

    @Test
    void everyBidderReadsHisOwnScoresWithTheCommentsAndNobodyElses() throws Exception {
        intended();
        BidderResult lost = result(rival);
        assertEquals(List.of("better sampling"), lost.debrief().get(0).comments());
        assertEquals(new BigDecimal("90.0000"), lost.debrief().get(0).score());
        assertEquals(List.of(), result(miner).debrief().get(0).comments());
        assertTrue(lost.standstill().isRunning());
    }

    @Test
    void aPriceFarBelowTheOthersIsExplainedByItsBidderBeforeAnythingIsCounted() throws Exception {
        tender = OF_TWINS;
        open("20000", "30000");
        scored("80", "90");
        assertTrue(as.person(evaluator, () -> evaluations.sheet(tender)).doubts().isEmpty(), "no price is spoken of while they score");
        locked(evaluator);
        DoubtRow doubt = as.person(evaluator, () -> evaluations.sheet(tender)).doubts().get(0);
        assertEquals(DoubtKind.BELOW_THE_OTHERS, doubt.kind());
        assertEquals(miner.name(), doubt.bidder());
        assertUnmet(Set.of(EvaluationGuard.PRICES_EXPLAINED), () -> as.person(evaluator, () -> evaluations.rank(tender, "Done.")));
        Invalid unheard = assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.explainPrice(tender, doubt.key(), "It seems right.")));
        assertEquals("doubt", unheard.problems().get(0).field());

        String asked = as.person(evaluator, () -> clarifications.ask(tender, bidOf(miner), "How do you keep that price?"));
        assertUnmet(Set.of(EvaluationGuard.PRICES_EXPLAINED, EvaluationGuard.NOTHING_ASKED), () -> as.person(evaluator, () -> evaluations.rank(tender, "Done.")));
        assertTrue(verbs(miner.person(Role.BIDDER)).contains("todo.clarification.answer"));
        as.person(miner.person(Role.BIDDER), () -> clarifications.answer(asked, "The mine is paid for; I would also take 10000."));
        as.person(evaluator, () -> scores.explainPrice(tender, doubt.key(), "An old mine that is paid for."));
        as.person(evaluator, () -> evaluations.rank(tender, "Done."));
        RankedBid best = as.person(evaluator, () -> evaluations.sheet(tender)).ranking().get(0);
        assertEquals(Money.usd("2000000"), best.total(), "an answer changes no price");
        as.person(evaluator, () -> evaluations.reopen(tender, "To look again."));
        assertTrue(as.person(evaluator, () -> evaluations.sheet(tender)).doubts().isEmpty(), "who scores again is told no price");
    }

    @Test
    void aDoubtFallsWithTheBidThatWasTurnedDown() throws Exception {
        tender = OF_TWINS;
        open("20000", "30000");
        scored("80", "90");
        locked(evaluator);
        as.person(evaluator, () -> scores.disqualify(tender, bidOf(miner), DisqualificationReason.ABNORMALLY_LOW, "Not explained."));
        assertTrue(as.person(evaluator, () -> evaluations.sheet(tender)).doubts().isEmpty());
        as.person(evaluator, () -> evaluations.rank(tender, "One is left."));
    }

    @Test
    void aClarificationIsReadAndAnsweredByItsBidderAloneAndOnce() throws Exception {
        declareAndQualify(evaluator);
        String asked = as.person(evaluator, () -> clarifications.ask(tender, bidOf(miner), "Which laboratory?"));
        String bidder = miner.person(Role.BIDDER);
        assertEquals("Which laboratory?", as.person(bidder, () -> clarifications.asked(asked)).question());
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> clarifications.asked(asked)));
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> clarifications.answer(asked, "Ours.")));
        assertThrows(EJBAccessException.class, () -> as.person(evaluator, () -> clarifications.answer(asked, "Theirs.")));
        Invalid empty = assertThrows(Invalid.class, () -> as.person(bidder, () -> clarifications.answer(asked, " ")));
        assertEquals("answer", empty.problems().get(0).field());
        as.person(bidder, () -> clarifications.answer(asked, "The one in Lahore."));
        assertThrows(StepRefused.class, () -> as.person(bidder, () -> clarifications.answer(asked, "Another one.")));
        ClarificationSheet read = as.person(evaluator, () -> evaluations.sheet(tender)).clarifications().get(0);
        assertEquals("The one in Lahore.", read.answer());
        assertEquals(1, read.bidder().length(), "the committee reads a letter");
    }

    @Test
    void aClarificationLapsesAtItsHourAndNotBefore() throws Exception {
        declareAndQualify(evaluator);
        String asked = as.person(evaluator, () -> clarifications.ask(tender, bidOf(miner), "Which laboratory?"));
        ClarificationSheet sheet = as.person(miner.person(Role.BIDDER), () -> clarifications.asked(asked));
        assertTrue(as.clock(() -> clarifications.dueToLapse()).isEmpty());
        clock.moveTo(sheet.answerUntil());
        assertThrows(StepRefused.class, () -> as.person(miner.person(Role.BIDDER), () -> clarifications.answer(asked, "Too late.")));
        assertEquals(List.of(asked), as.clock(() -> clarifications.dueToLapse()));
        as.clock(() -> clarifications.lapse(asked));
        as.clock(() -> clarifications.lapse(asked));
        assertEquals(ClarificationState.LAPSED, as.person(miner.person(Role.BIDDER), () -> clarifications.asked(asked)).state());
    }

    @Test
    void onlyWhoJudgesAsksAndOnlyAboutABidOfThisTender() throws Exception {
        String bid = bidOf(miner);
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> clarifications.ask(tender, bid, "Before any declaration?")));
        as.person(evaluator, () -> scores.declare(tender, Conflict.NONE, null, null));
        assertThrows(NotThere.class, () -> as.person(evaluator, () -> clarifications.ask(tender, "BID-NOBODYS", "Whose?")));
        Invalid empty = assertThrows(Invalid.class, () -> as.person(evaluator, () -> clarifications.ask(tender, bid, null)));
        assertEquals("question", empty.problems().get(0).field());
        assertThrows(EJBAccessException.class, () -> as.person(buyer.person(Role.OFFICER), () -> clarifications.ask(tender, bid, "I would like to know.")));
    }

    @Test
    void aReportIsSignedOnlyWithThePasswordGivenOnceMore() throws Exception {
        scored("80", "90");
        ranked("Both meet the conditions.");
        Invalid refused = assertThrows(Invalid.class, () -> as.person(evaluator, () -> evaluations.sign(tender, "not-the-password")));
        assertEquals("password", refused.problems().get(0).field());
        assertEquals(EvaluationState.RANKED, state());
        as.person(evaluator, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD));
        assertEquals(EvaluationState.REPORTED, state());
    }

    @Test
    void whoDeclaresAConflictSeesNoOfferAndCannotTakeItBack() throws Exception {
        as.person(evaluator, () -> scores.declare(tender, Conflict.INTEREST, "My brother owns a share of one.", null));
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> evaluations.tabulation(tender)));
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.declare(tender, Conflict.NONE, null, null)));
        assertEquals(Part.BOUND, as.person(evaluator, () -> evaluations.sheet(tender)).part());
    }

    @Test
    void aConflictMustBeExplained() {
        Invalid refused = assertThrows(Invalid.class,
                () -> as.person(evaluator, () -> scores.declare(tender, Conflict.ADVISED, " ", null)));
        assertEquals("explanation", refused.problems().get(0).field());
    }

    @Test
    void aSheetIsSavedInPartAndHandedInWhole() throws Exception {
        declareAndQualify(evaluator);
        long version = version(evaluator);
        as.person(evaluator, () -> scores.save(tender, List.of(new ScoreDraft(bidOf(miner), QUALITY, new BigDecimal("72.25"), "good")), version));
        ScoreForm saved = as.person(evaluator, () -> scores.form(tender));
        assertEquals(List.of(new BigDecimal("72.25")),
                saved.bids().stream().map(bid -> bid.lines().get(0).points()).filter(Objects::nonNull).toList());
        assertTrue(saved.version() > version, "the sheet knows that it was changed");
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.handIn(tender, List.of(), saved.version())));
        as.person(evaluator, () -> scores.handIn(tender, drafts("70", "60"), saved.version()));
        assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.save(tender, drafts("71", "60"), version(evaluator))));
        as.person(evaluator, () -> scores.takeBack(tender));
        as.person(evaluator, () -> scores.save(tender, drafts("71", "60"), version(evaluator)));
    }

    @Test
    void aSheetChangedElsewhereMeanwhileIsNotOverwritten() throws Exception {
        declareAndQualify(evaluator);
        long seen = version(evaluator);
        as.person(evaluator, () -> scores.save(tender, drafts("70", "60"), seen));
        EJBException refused = assertThrows(EJBException.class,
                () -> as.person(evaluator, () -> scores.save(tender, drafts("10", "10"), seen)));
        assertTrue(refused.getCause() instanceof OptimisticLockException, () -> String.valueOf(refused.getCause()));
    }

    @Test
    void aScoreOutsideTheScaleIsRefusedAndNothingIsKept() throws Exception {
        declareAndQualify(evaluator);
        for (String wrong : List.of("100.01", "-1", "72.255")) {
            assertThrows(Invalid.class, () -> as.person(evaluator, () -> scores.save(tender, drafts(wrong, "60"), version(evaluator))), wrong);
        }
        assertTrue(as.person(evaluator, () -> scores.form(tender)).bids().stream().allMatch(bid -> bid.lines().get(0).points() == null));
    }

    @Test
    void nothingIsCountedBeforeEverybodyHasHandedInAndSigned() throws Exception {
        people.person(SECOND_EVALUATOR, buyer.id(), Side.BUYER, Role.EVALUATOR);
        scored("80", "90");
        assertUnmet(Set.of(EvaluationGuard.EVERYBODY_DECLARED), () -> as.person(evaluator, () -> evaluations.lock(tender)));
        as.person(SECOND_EVALUATOR, () -> scores.declare(tender, Conflict.NONE, null, null));
        assertUnmet(Set.of(EvaluationGuard.EVERY_SHEET_HANDED_IN), () -> as.person(evaluator, () -> evaluations.lock(tender)));
        as.person(SECOND_EVALUATOR, () -> scores.handIn(tender, drafts("60", "90"), version(SECOND_EVALUATOR)));
        locked(SECOND_EVALUATOR);
        assertUnmet(Set.of(EvaluationGuard.EVERYBODY_DECLARED_AGAIN), () -> as.person(evaluator, () -> evaluations.rank(tender, "Done.")));
        as.person(evaluator, () -> scores.declareAgain(tender, Conflict.NONE, null));
        as.person(evaluator, () -> evaluations.rank(tender, "Done."));
        // The mean of 80 and 60.
        RankedBid best = as.person(evaluator, () -> evaluations.sheet(tender)).ranking().get(0);
        assertEquals(new BigDecimal("70.0000"), best.marks().get(1).score());
        assertEquals(0, best.marks().get(1).lowest().compareTo(new BigDecimal("60")));

        as.person(evaluator, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD));
        assertEquals(EvaluationState.RANKED, state());
        assertUnmet(Set.of(EvaluationGuard.NOT_SIGNED_YET), () -> as.person(evaluator, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD)));
        assertUnmet(Set.of(TenderObjection.NO_REPORT), () -> as.person(evaluator, () -> tenders.recommend(tender)));
        as.person(SECOND_EVALUATOR, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD));
        assertEquals(EvaluationState.REPORTED, state());
    }

    @Test
    void aReturnedReportOpensTheSheetsAndKeepsTheScores() throws Exception {
        reported("80", "90");
        as.person(evaluator, () -> tenders.recommend(tender));
        as.person(buyer.person(Role.APPROVER), () -> tenders.returnReport(tender, "Explain the scores for quality."));
        EvaluationSheet sheet = as.person(evaluator, () -> evaluations.sheet(tender));
        assertEquals(EvaluationState.SCORING, sheet.state());
        assertEquals("Explain the scores for quality.", sheet.begunAnewBecause());
        assertTrue(sheet.ranking().isEmpty());
        assertNull(sheet.committee().get(0).signedAt());
        assertTrue(as.person(evaluator, () -> scores.form(tender)).bids().stream().noneMatch(bid -> bid.lines().get(0).points() == null));
        as.person(evaluator, () -> scores.handIn(tender, drafts("50", "100"), version(evaluator)));
        ranked("Explained.");
        assertEquals(2, as.person(evaluator, () -> evaluations.sheet(tender)).ranking().size());
    }

    @Test
    void equalBidsAreDrawnOnceAndTheDrawStands() throws Exception {
        tender = OF_TWINS;
        open("26400", "26400");
        scored("80", "80");
        ranked("Equal in everything.");
        List<RankedBid> first = as.person(evaluator, () -> evaluations.sheet(tender)).ranking();
        assertEquals(Decider.DRAW, first.get(1).decider());
        as.person(evaluator, () -> evaluations.reopen(tender, "To look again."));
        as.person(evaluator, () -> scores.handIn(tender, drafts("80", "80"), version(evaluator)));
        ranked("Still equal.");
        List<RankedBid> second = as.person(evaluator, () -> evaluations.sheet(tender)).ranking();
        assertEquals(first.stream().map(RankedBid::bid).toList(), second.stream().map(RankedBid::bid).toList());
    }

    @Test
    void aDisqualifiedBidIsNotRankedAndItsBidderIsToldWhy() throws Exception {
        as.person(evaluator, () -> scores.declare(tender, Conflict.NONE, null, null));
        as.person(evaluator, () -> scores.disqualify(tender, bidOf(miner), DisqualificationReason.ORIGIN_NOT_SHOWN, "No title for the mine."));
        as.person(evaluator, () -> scores.qualify(tender, bidOf(rival)));
        as.person(evaluator, () -> scores.handIn(tender, drafts("80", "90"), version(evaluator)));
        ranked("One is valid.");
        as.person(evaluator, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD));
        as.person(evaluator, () -> tenders.recommend(tender));
        as.person(buyer.person(Role.APPROVER), () -> tenders.intend(tender));
        BidderResult result = result(miner);
        assertEquals(Outcome.DISQUALIFIED, result.outcome());
        assertEquals(DisqualificationReason.ORIGIN_NOT_SHOWN, result.code());
        assertEquals(rival.name(), result.winner());
        assertNull(result.own());
    }

    @Test
    void aTenderFailsOnlyWhenNoBidIsLeft() throws Exception {
        String approver = buyer.person(Role.APPROVER);
        assertUnmet(Set.of(TenderObjection.VALID_BID_LEFT),
                () -> as.person(approver, () -> tenders.fail(tender, FailReason.NONE_VALID, "None meets the conditions.")));
        as.person(evaluator, () -> scores.declare(tender, Conflict.NONE, null, null));
        for (Party bidder : List.of(miner, rival)) {
            as.person(evaluator, () -> scores.disqualify(tender, bidOf(bidder), DisqualificationReason.INCOMPLETE, "No assay."));
        }
        assertUnmet(Set.of(EvaluationGuard.A_BID_IS_VALID), () -> as.person(evaluator, () -> {
            scores.handIn(tender, List.of(), scores.form(tender).version());
            evaluations.lock(tender);
        }));
        as.person(approver, () -> tenders.fail(tender, FailReason.NONE_VALID, "None meets the conditions."));
        assertEquals(EvaluationState.ENDED, state());
        assertEquals(Outcome.DISQUALIFIED, result(miner).outcome());
    }

    @Test
    void nobodyAnnouncesAnAwardOnHisOwnReport() throws Exception {
        String both = "both@ohio-metals.example";
        people.person(both, buyer.id(), Side.BUYER, Role.EVALUATOR, Role.APPROVER);
        scored("80", "90");
        as.person(both, () -> scores.declare(tender, Conflict.HOSTILITY, "We are in court with one of them.", null));
        ranked("Done.");
        as.person(evaluator, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD));
        as.person(evaluator, () -> tenders.recommend(tender));
        assertUnmet(Set.of(TenderObjection.OWN_REPORT), () -> as.person(both, () -> tenders.intend(tender)));
        as.person(buyer.person(Role.APPROVER), () -> tenders.intend(tender));
    }

    @Test
    void nobodyWinsWhoIsNoLongerApproved() throws Exception {
        reported("80", "90");
        as.person(evaluator, () -> tenders.recommend(tender));
        as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.take(miner.reference(), OrganisationStep.SUSPEND, null, "An inquiry."));
        assertUnmet(Set.of(TenderObjection.WINNER_NOT_APPROVED), () -> as.person(buyer.person(Role.APPROVER), () -> tenders.intend(tender)));
        assertEquals(TenderState.AWARD_RECOMMENDED, tender().state());
    }

    @Test
    void nobodyWinsWhoIsNoLongerCleared() throws Exception {
        reported("80", "90");
        as.person(evaluator, () -> tenders.recommend(tender));
        organisations.screened(miner, ScreeningResult.HIT);
        assertUnmet(Set.of(TenderObjection.WINNER_NOT_APPROVED), () -> as.person(buyer.person(Role.APPROVER), () -> tenders.intend(tender)));
        assertEquals(TenderState.AWARD_RECOMMENDED, tender().state());
    }

    @Test
    void whoIsSuspendedOrFoundOnAListDuringTheStandstillIsNotAwarded() throws Exception {
        intended();
        as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.take(miner.reference(), OrganisationStep.SUSPEND, null, "An inquiry."));
        assertEquals(List.of(), as.person(buyer.person(Role.OFFICER), () -> tenders.heldBack(5)));
        clock.moveTo(tender().standstillEndsAt().plusSeconds(1));
        assertUnmet(Set.of(TenderObjection.WINNER_NOT_APPROVED), () -> as.clock(() -> tenders.award(tender)));
        assertEquals(List.of(tender), as.person(buyer.person(Role.OFFICER), () -> tenders.heldBack(5)).stream().map(Todo::reference).toList());
        assertEquals(List.of(TenderObjection.WINNER_NOT_APPROVED), as.person(buyer.person(Role.OFFICER), () -> tenders.decisions(tender)).stream()
                .filter(offer -> offer.step() == TenderStep.AWARD).flatMap(offer -> offer.unmet().stream()).toList());
        assertEquals(List.of(), as.person(miner.person(Role.BIDDER), () -> tenders.decisions(tender)));

        as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.take(miner.reference(), OrganisationStep.REINSTATE, null, "Cleared up."));
        organisations.screened(miner, ScreeningResult.HIT);
        assertUnmet(Set.of(TenderObjection.WINNER_NOT_APPROVED), () -> as.clock(() -> tenders.award(tender)));
        assertEquals(TenderState.STANDSTILL, tender().state());
    }

    @Test
    void aBidIsJudgedOnlyByTheCommitteeAndOnlyWhileTheSheetsAreOpen() throws Exception {
        String bid = bidOf(miner);
        assertUnmet(Set.of(BidObjection.NOT_BEING_JUDGED), () -> as.person(evaluator, () -> bids.qualify(bid)));
        assertUnmet(Set.of(BidObjection.NOT_BEING_JUDGED), () -> as.person(evaluator,
                () -> bids.disqualify(bid, DisqualificationReason.INCOMPLETE, "Before any declaration.")));
        intended();
        assertUnmet(Set.of(BidObjection.NOT_BEING_JUDGED), () -> as.person(evaluator,
                () -> bids.disqualify(bid, DisqualificationReason.INCOMPLETE, "The winner, after all.")));
        assertEquals(Set.of(BidState.WINNER, BidState.RESERVE), states());
    }

    @Test
    void anotherOrganisationsEvaluationIsNotThere() throws Exception {
        Party other = organisations.approvedBuyer("Idaho Smelting");
        assertThrows(NotThere.class, () -> as.person(other.person(Role.EVALUATOR), () -> evaluations.sheet(tender)));
        assertThrows(NotThere.class, () -> as.person(other.person(Role.OFFICER), () -> evaluations.tabulation(tender)));
        assertThrows(NotThere.class, () -> as.person(other.person(Role.EVALUATOR), () -> scores.declare(tender, Conflict.NONE, null, null)));
        assertTrue(as.person(other.person(Role.OFFICER), () -> evaluations.award(tender)).isEmpty());
        assertThrows(EJBAccessException.class, () -> as.person(miner.person(Role.BIDDER), () -> evaluations.sheet(tender)));
        assertThrows(EJBAccessException.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR, () -> evaluations.tabulation(tender)));
    }

    @Test
    void theTabulationShowsSuppliersAsColumnsAndWhoIsLowest() throws Exception {
        Tabulation table = as.person(buyer.person(Role.OFFICER), () -> evaluations.tabulation(tender));
        assertEquals(List.of(miner.name(), rival.name()), table.bids().stream().map(Tabulation.Column::bidder).toList());
        assertTrue(table.bids().get(0).lowest());
        assertEquals(new BigDecimal("13.64"), table.bids().get(1).above());
        assertFalse(table.lots().get(0).prices().get(1).lowest());
        assertTrue(table.scores().isEmpty());
    }

    /** Locked, declared again by the only evaluator, and counted. */
    private void ranked(String findings) throws Exception {
        locked(evaluator);
        as.person(evaluator, () -> evaluations.rank(tender, findings));
    }

    private void locked(String... committee) throws Exception {
        as.person(evaluator, () -> evaluations.lock(tender));
        for (String member : committee) {
            as.person(member, () -> scores.declareAgain(tender, Conflict.NONE, null));
        }
    }

    private void scored(String forTheMiner, String forTheRival) throws Exception {
        declareAndQualify(evaluator);
        as.person(evaluator, () -> scores.handIn(tender, drafts(forTheMiner, forTheRival), version(evaluator)));
    }

    private void reported(String forTheMiner, String forTheRival) throws Exception {
        scored(forTheMiner, forTheRival);
        ranked("Both meet the conditions.");
        as.person(evaluator, () -> evaluations.sign(tender, IdentityFixtures.PASSWORD));
    }

    private void intended() throws Exception {
        reported("80", "90");
        as.person(evaluator, () -> tenders.recommend(tender));
        as.person(buyer.person(Role.APPROVER), () -> tenders.intend(tender));
    }

    private void declareAndQualify(String who) throws Exception {
        as.person(who, () -> scores.declare(tender, Conflict.NONE, null, null));
        as.person(who, () -> scores.qualify(tender, bidOf(miner)));
        as.person(who, () -> scores.qualify(tender, bidOf(rival)));
    }

    private List<ScoreDraft> drafts(String forTheMiner, String forTheRival) throws Exception {
        return List.of(new ScoreDraft(bidOf(miner), QUALITY, new BigDecimal(forTheMiner), null),
                new ScoreDraft(bidOf(rival), QUALITY, new BigDecimal(forTheRival), "better sampling"));
    }

    private String bidOf(Party bidder) throws Exception {
        return as.person(buyer.person(Role.OFFICER), () -> bids.bidders(tender)).stream()
                .filter(row -> row.bidderId().equals(bidder.id()))
                .findFirst().orElseThrow().reference();
    }

    private long version(String who) throws Exception {
        return as.person(who, () -> scores.form(tender)).version();
    }

    private EvaluationState state() throws Exception {
        return as.person(buyer.person(Role.OFFICER), () -> evaluations.sheet(tender)).state();
    }

    private Tender tender() throws Exception {
        return as.person(buyer.person(Role.OFFICER), () -> tenders.byReference(tender));
    }

    private BidderResult result(Party bidder) throws Exception {
        return as.person(bidder.person(Role.BIDDER), () -> evaluations.result(tender));
    }

    private Set<BidState> states() throws Exception {
        return as.person(buyer.person(Role.OFFICER), () -> bids.bidders(tender)).stream().map(row -> row.state()).collect(Collectors.toSet());
    }

    private List<String> verbs(String who) throws Exception {
        return as.person(who, () -> todos.own()).stream().map(row -> row.todo().verb()).toList();
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static void assertUnmet(Collection<? extends Enum<?>> conditions, Attempt attempt) {
        StepRefused refused = assertThrows(StepRefused.class, attempt::run);
        assertEquals(Set.copyOf(conditions), Set.copyOf(((Refusal.Unmet) refused.refusal()).conditions()));
    }
}
