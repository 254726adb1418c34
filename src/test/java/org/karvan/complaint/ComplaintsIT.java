package org.karvan.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.karvan.As;
import org.karvan.MarketFixtures;
import org.karvan.PortalIT;
import org.karvan.bid.BidDrafts;
import org.karvan.bid.BidStage;
import org.karvan.bid.BidState;
import org.karvan.bid.Bids;
import org.karvan.bid.OpeningStage;
import org.karvan.document.Upload;
import org.karvan.evaluation.EvaluationState;
import org.karvan.evaluation.Evaluations;
import org.karvan.home.Todos;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.notification.Notices;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.tender.CancelReason;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderExtension;
import org.karvan.tender.TenderObjection;
import org.karvan.tender.TenderStage;
import org.karvan.tender.TenderState;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;

/** Complaints through every door: filed in their windows, admitted, decided, appealed, and what they do to the tender. */
class ComplaintsIT extends PortalIT {

    private static final String TENDER = "TND-2026-9701";
    private static final String WORDS = "The papers name two ports.";
    private static final Upload PAPER = new Upload("ports.txt", "Karachi, Port Qasim".getBytes(UTF_8));
    private static final Upload NONE = new Upload(null, null);
    private static final Duration DAY = Duration.ofDays(1);

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
    private MarketFixtures market;

    @Inject
    private Bids bids;

    @Inject
    private BidDrafts drafts;

    @Inject
    private Tenders tenders;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Complaints complaints;

    @Inject
    private ComplaintReviews reviews;

    @Inject
    private Notices notices;

    @Inject
    private Todos todos;

    private final List<Account> reviewers = new ArrayList<>();
    private Party buyer;
    private Party miner;
    private Party rival;
    private Account opener;

    @BeforeEach
    void publish() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        miner = organisations.approvedSupplier("Chitral Antimony");
        rival = organisations.approvedSupplier("Kharan Minerals");
        opener = people.person("opener@chamber.example", 20L, Side.PUBLIC_BODY, Role.OPENER);
        reviewers.clear();
        for (int number = 0; number < 7; number++) {
            reviewers.add(people.ofThePortal("reviewer" + number + "@karvan.example", Role.REVIEWER));
        }
        stage.open(TENDER, buyer.id(), opener);
    }

    @Test
    void oneComplainsOfTheDocumentsBeforeTheDeadlineAndTheBuyerIsNotToldWho() throws Exception {
        String filed = file(rival, ComplaintGround.UNCLEAR);

        ComplaintSheet toTheBuyer = as.person(buyer.person(Role.OFFICER), () -> complaints.sheet(filed));
        assertNull(toTheBuyer.complainant());
        assertNull(as.person(buyer.person(Role.APPROVER), () -> complaints.list(new ComplaintFilter(TENDER, null), 1)).rows().get(0).complainant());
        assertEquals(rival.name(), as.person(reviewers.get(0), () -> complaints.sheet(filed)).complainant());
        assertEquals(ComplaintWindow.DOCUMENTS, toTheBuyer.complaint().window());
        assertTrue(as.person(buyer.person(Role.OFFICER), () -> notices.inbox(1)).rows().stream().anyMatch(row -> row.key().equals("notice.ComplaintStep.FILE")));
        assertTrue(verbs(reviewers.get(0).email()).contains("todo.complaint.admit"));
        assertNull(as.visitor(() -> complaints.ofTender(TENDER)).hold(), "filed, it holds nothing up");
    }

    @Test
    void whatIsFiledAtTheVeryInstantOfTheDeadlineIsLate() throws Exception {
        Instant deadline = tender().deadline();
        clock.stopAt(deadline);
        Invalid late = assertThrows(Invalid.class, () -> file(miner, ComplaintGround.UNCLEAR));
        assertEquals("complaint.noWindow", late.problems().get(0).key());
        assertNull(as.person(miner.person(Role.BIDDER), () -> complaints.ofTender(TENDER)).open());

        clock.stopAt(deadline.minus(1, ChronoUnit.MICROS));
        file(miner, ComplaintGround.UNCLEAR);
    }

    @Test
    void whoOnlyReadsATenderAndItsComplaintsChangesNothingInIt() throws Exception {
        long version = tender().version();
        as.visitor(() -> tenders.sheet(TENDER));
        as.person(miner.person(Role.BIDDER), () -> complaints.form(TENDER));
        as.person(miner.person(Role.BIDDER), () -> complaints.ofTender(TENDER));
        assertEquals(version, tender().version());
    }

    @Test
    void aBadFormIsRefusedAtItsFieldsAndLeavesNothing() throws Exception {
        assertEquals(List.of("ground", "words"), fields(() -> complain(miner, null, " ", NONE)));
        assertEquals(List.of("ground"), fields(() -> complain(miner, ComplaintGround.WRONGLY_SCORED, WORDS, NONE)), "of another window");
        assertEquals(List.of("words"), fields(() -> complain(miner, ComplaintGround.UNCLEAR, "x".repeat(4001), NONE)));
        assertEquals(List.of("file"), fields(() -> complain(miner, ComplaintGround.UNCLEAR, WORDS, new Upload("ports.exe", new byte[] {'M', 'Z', 0, 1}))));
        assertEquals(0, as.person(reviewers.get(0), () -> complaints.list(new ComplaintFilter(null, null), 1)).total());

        file(miner, ComplaintGround.UNCLEAR);
        Invalid again = assertThrows(Invalid.class, () -> file(miner, ComplaintGround.TAILORED));
        assertEquals("complaint.already", again.problems().get(0).key());
    }

    @Test
    void anotherOrganisationsComplaintIsNotThere() throws Exception {
        String filed = as.person(miner.person(Role.BIDDER), () -> complaints.file(TENDER, ComplaintGround.UNCLEAR, WORDS, PAPER));
        Party stranger = organisations.approvedBuyer("Idaho Smelting");
        for (String other : List.of(rival.person(Role.BIDDER), stranger.person(Role.OFFICER), stranger.person(Role.APPROVER))) {
            assertThrows(NotThere.class, () -> as.person(other, () -> complaints.sheet(filed)), other);
            assertThrows(NotThere.class, () -> as.person(other, () -> complaints.offers(filed)), other);
            assertThrows(NotThere.class, () -> as.person(other, () -> complaints.paper(filed, 1)), other);
            assertEquals(0, as.person(other, () -> complaints.list(new ComplaintFilter(TENDER, null), 1)).total());
            assertEquals(List.of(), as.person(other, () -> complaints.ofTender(TENDER)).rows());
        }
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> complaints.withdraw(filed)));
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> complaints.addPaper(filed, PAPER)));
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> complaints.appeal(filed, WORDS)));
        assertThrows(NotThere.class, () -> as.person(miner.person(Role.BIDDER), () -> complaints.sheet("CPL-2026-4711")));
        assertThrows(EJBAccessException.class, () -> as.person(buyer.person(Role.EVALUATOR), () -> complaints.sheet(filed)));
        assertThrows(EJBAccessException.class, () -> as.person(buyer.person(Role.APPROVER), () -> reviews.dismiss(filed, WORDS)));
        assertThrows(EJBAccessException.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR, () -> reviews.dismiss(filed, WORDS)));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> complaints.list(new ComplaintFilter(null, null), 1)));
    }

    @Test
    void aPaperIsKeptAndReadByThePartiesAndTheReviewers() throws Exception {
        String filed = as.person(miner.person(Role.BIDDER), () -> complaints.file(TENDER, ComplaintGround.UNCLEAR, WORDS, PAPER));
        as.person(miner.person(Role.BIDDER), () -> complaints.addPaper(filed, new Upload("more.txt", "more".getBytes(UTF_8))));
        for (String reader : List.of(miner.person(Role.BIDDER), buyer.person(Role.OFFICER), reviewers.get(0).email())) {
            assertArrayEquals(PAPER.content(), as.person(reader, () -> complaints.paper(filed, 1)).content());
        }
        assertThrows(NotThere.class, () -> as.person(miner.person(Role.BIDDER), () -> complaints.paper(filed, 3)));
        as.person(miner.person(Role.BIDDER), () -> complaints.withdraw(filed));
        assertEquals(List.of("file"), fields(() -> as.person(miner.person(Role.BIDDER), () -> complaints.addPaper(filed, PAPER))));
    }

    @Test
    void aCommitteeIsOddInNumberAndOfReviewersOnly() throws Exception {
        String filed = file(miner, ComplaintGround.UNCLEAR);
        assertUnmet(Set.of(ComplaintGuard.COMMITTEE_ODD), () -> admit(filed, 0, 1));
        assertUnmet(Set.of(ComplaintGuard.COMMITTEE_ODD), () -> admit(filed, 0));
        assertUnmet(Set.of(ComplaintGuard.COMMITTEE_ODD), () -> admit(filed, 0, 1, 2, 3));
        Account auditor = people.ofThePortal("auditor@karvan.example", Role.AUDITOR);
        assertEquals(List.of("members"), fields(() -> as.person(reviewers.get(0),
                () -> reviews.admit(filed, Set.of(reviewers.get(0).id(), reviewers.get(1).id(), auditor.id()), WORDS))));
        assertInstanceOf(Refusal.NoReason.class, assertThrows(StepRefused.class, () -> as.person(reviewers.get(0),
                () -> reviews.admit(filed, ids(0, 1, 2), " "))).refusal());
        assertEquals(ComplaintState.FILED, state(filed));
        admit(filed, 0, 1, 2);
        assertEquals(3, sheet(filed).complaint().committee().size());
        assertTrue(verbs(reviewers.get(1).email()).contains("todo.complaint.decide"));
        assertFalse(verbs(reviewers.get(4).email()).contains("todo.complaint.decide"));
    }

    @Test
    void anAdmittedComplaintStopsWhatTheBuyerDoesButNeitherExtensionNorCloseNorCancellation() throws Exception {
        String filed = file(miner, ComplaintGround.UNCLEAR);
        as.person(rival.person(Role.BIDDER), () -> tenders.ask(TENDER, "May it be milled?"));
        admit(filed, 0, 1, 2);

        assertUnmet(Set.of(TenderObjection.BLOCKED), () -> as.person(buyer.person(Role.OFFICER), () -> tenders.answer(TENDER, 1, "Yes.")));
        assertUnmet(Set.of(TenderObjection.BLOCKED), () -> as.person(buyer.person(Role.OFFICER), () -> tenders.addendum(TENDER, 1, "Jute bags.", null, null)));
        ComplaintHold hold = as.visitor(() -> complaints.ofTender(TENDER)).hold();
        assertEquals(ComplaintGround.UNCLEAR, hold.ground());
        Instant later = tender().deadline().plus(DAY);
        as.person(buyer.person(Role.OFFICER), () -> tenders.extend(TENDER, new TenderExtension(LocalDateTime.ofInstant(later, ZoneOffset.UTC))));
        clock.moveTo(tender().timetable().closesAt());
        as.clock(() -> tenders.close(TENDER));
        as.person(buyer.person(Role.APPROVER), () -> tenders.cancel(TENDER, CancelReason.values()[0], "We no longer need it."));
        assertNull(as.visitor(() -> complaints.ofTender(TENDER)).hold(), "what is cancelled is not held up");
    }

    @Test
    void openingWaitsForTheDecision() throws Exception {
        Instant opening = tender().timetable().opensAt();
        bidders.bid(miner, TENDER, "26400");
        String filed = file(rival, ComplaintGround.TAILORED);
        admit(filed, 0, 1, 2);
        clock.moveTo(tender().timetable().closesAt());
        as.clock(() -> tenders.close(TENDER));
        clock.moveTo(opening);
        assertUnmet(Set.of(TenderObjection.BLOCKED), () -> openers.open(opener.email(), TENDER));
        vote(filed, Verdict.REJECT, 0, 1);
        openers.open(opener.email(), TENDER);
        assertEquals(TenderState.EVALUATION, tender().state());
    }

    @Test
    void theAwardWaitsWhileTheClockPassesAndTheStandstillGrowsByTheTimeOfTheBlock() throws Exception {
        intend();
        Instant end = tender().standstillEndsAt();
        String filed = file(rival, ComplaintGround.WRONGLY_RANKED);
        Instant admitted = tender().awardWait().intendedAt().plus(Duration.ofDays(4));
        clock.stopAt(admitted);
        admit(filed, 0, 1, 2);

        clock.stopAt(end.plus(DAY));
        assertEquals(List.of(TENDER), as.clock(() -> tenders.dueToAward()));
        assertUnmet(Set.of(TenderObjection.BLOCKED), () -> as.clock(() -> tenders.award(TENDER)));
        assertEquals(List.of(TENDER), as.person(buyer.person(Role.OFFICER), () -> tenders.heldBack(5)).stream().map(todo -> todo.reference()).toList());

        Instant bound = as.person(miner.person(Role.BIDDER), () -> drafts.sheet(TENDER)).validUntil();
        vote(filed, Verdict.REJECT, 0, 2);
        Instant prolonged = end.plus(Duration.between(admitted, end.plus(DAY)));
        assertEquals(prolonged, tender().standstillEndsAt());
        assertEquals(bound.plus(Duration.between(end, prolonged)), as.person(miner.person(Role.BIDDER), () -> drafts.sheet(TENDER)).validUntil());
        clock.stopAt(prolonged.minus(1, ChronoUnit.MICROS));
        assertThrows(StepRefused.class, () -> as.clock(() -> tenders.award(TENDER)));
        clock.stopAt(prolonged);
        as.clock(() -> tenders.award(TENDER));
        assertEquals(TenderState.AWARDED, tender().state());
    }

    @Test
    void noBidExpiresWhileAComplaintHoldsItsTenderUp() throws Exception {
        intend();
        String filed = file(rival, ComplaintGround.WRONGLY_RANKED);
        admit(filed, 0, 1, 2);
        clock.moveTo(as.person(rival.person(Role.BIDDER), () -> drafts.sheet(TENDER)).validUntil().plus(DAY));
        assertEquals(List.of(), as.clock(() -> bids.dueToExpire()));
        as.person(rival.person(Role.BIDDER), () -> complaints.withdraw(filed));
        assertEquals(List.of(), as.clock(() -> bids.dueToExpire()), "it binds as much longer");
    }

    @Test
    void whoWithdrawsLetsTheTenderGoOnUnlessAnotherComplaintHoldsItUp() throws Exception {
        intend();
        String one = file(rival, ComplaintGround.WRONGLY_RANKED);
        String other = file(miner, ComplaintGround.PROCEDURE);
        admit(one, 0, 1, 2);
        admit(other, 3, 4, 5);
        as.person(rival.person(Role.BIDDER), () -> complaints.withdraw(one));
        assertNotNull(tender().awardWait().blockedSince());
        as.person(miner.person(Role.BIDDER), () -> complaints.withdraw(other));
        assertNull(tender().awardWait().blockedSince());
        clock.moveTo(tender().standstillEndsAt());
        as.clock(() -> tenders.award(TENDER));
    }

    @Test
    void oneComplainsOfTheIntendedAwardForFiveDaysAndOnlyWhoseBidWasOpened() throws Exception {
        intend();
        Party outsider = organisations.approvedSupplier("Gilgit Stibnite");
        Instant intended = tender().awardWait().intendedAt();
        assertThrows(NotThere.class, () -> as.person(outsider.person(Role.BIDDER), () -> complaints.form(TENDER)));
        assertUnmet(Set.of(ComplaintGuard.INTERESTED), () -> file(outsider, ComplaintGround.PROCEDURE));

        clock.stopAt(intended.plus(Duration.ofDays(5)));
        assertThrows(Invalid.class, () -> file(rival, ComplaintGround.PROCEDURE));
        clock.stopAt(intended.plus(Duration.ofDays(5)).minus(1, ChronoUnit.MICROS));
        assertEquals(intended.plus(Duration.ofDays(5)), as.person(rival.person(Role.BIDDER), () -> complaints.form(TENDER)).open().until());
        String filed = file(rival, ComplaintGround.PROCEDURE);
        assertEquals(rival.name(), as.person(buyer.person(Role.OFFICER), () -> complaints.sheet(filed)).complainant(), "bids and bidders are known");
    }

    @Test
    void oneComplainsOfTheTechnicalJudgementForSevenDaysAfterTheScoresAreLocked() throws Exception {
        String apart = "TND-2026-9702";
        Tender staged = stage.apart(apart, buyer.id(), opener);
        bidders.bid(miner, apart, "26400");
        bidders.bid(rival, apart, "30000");
        clock.moveTo(staged.timetable().closesAt());
        as.clock(() -> tenders.close(apart));
        clock.moveTo(staged.timetable().opensAt());
        openers.open(opener.email(), apart);
        assertThrows(Invalid.class, () -> as.person(rival.person(Role.BIDDER), () -> complaints.form(apart)), "the committee scores");
        market.lock(buyer, apart);
        assertTrue(as.person(miner.person(Role.BIDDER), () -> notices.inbox(1)).rows().stream().anyMatch(row -> row.key().equals("notice.complaint.technical")));
        OpenWindow open = as.person(rival.person(Role.BIDDER), () -> complaints.form(apart)).open();
        assertEquals(ComplaintWindow.TECHNICAL, open.window());
        clock.stopAt(open.until());
        assertThrows(Invalid.class, () -> as.person(rival.person(Role.BIDDER), () -> complaints.form(apart)));
        clock.stopAt(open.until().minus(1, ChronoUnit.MICROS));
        String filed = as.person(rival.person(Role.BIDDER), () -> complaints.file(apart, ComplaintGround.WRONGLY_SCORED, WORDS, NONE));
        admit(filed, 0, 1, 2);
        assertUnmet(Set.of(TenderObjection.BLOCKED), () -> openers.open(opener.email(), apart));

        vote(filed, Verdict.REEVALUATE, 0, 1);
        assertEquals(TenderState.TECHNICAL_EVALUATION, as.clock(() -> tenders.byReference(apart)).state());
        assertEquals(EvaluationState.SCORING, as.person(buyer.person(Role.OFFICER), () -> evaluations.sheet(apart)).state());
    }

    @Test
    void whatIsUpheldIsJudgedAnewAndCanBeAwardedAfterwards() throws Exception {
        intend();
        String filed = file(rival, ComplaintGround.WRONGLY_SCORED);
        admit(filed, 0, 1, 2);
        vote(filed, Verdict.REEVALUATE, 0);
        vote(filed, Verdict.REJECT, 1);
        assertEquals(ComplaintState.ADMITTED, state(filed), "one against one");
        assertEquals(List.of(), as.person(rival.person(Role.BIDDER), () -> complaints.sheet(filed)).opinions(), "nobody outside reads what is not decided");
        vote(filed, Verdict.REEVALUATE, 2);

        assertEquals(ComplaintState.UPHELD, state(filed));
        assertEquals(3, as.person(rival.person(Role.BIDDER), () -> complaints.sheet(filed)).opinions().size());
        assertEquals(TenderState.EVALUATION, tender().state());
        assertNull(tender().standstillEndsAt());
        assertEquals(EvaluationState.SCORING, as.person(buyer.person(Role.OFFICER), () -> evaluations.sheet(TENDER)).state());
        assertEquals(Set.of(BidState.QUALIFIED), states());
        assertThrows(StepRefused.class, () -> as.clock(() -> tenders.award(TENDER)));

        market.scoreAgain(buyer, TENDER);
        market.award(buyer, TENDER);
        assertEquals(TenderState.AWARDED, tender().state());
        assertEquals(Set.of(BidState.WINNER, BidState.RESERVE), states());
    }

    @Test
    void aTenderThatIsToBeBegunAnewIsCalledOffAndItsOfficerFindsADraft() throws Exception {
        String filed = file(rival, ComplaintGround.TAILORED);
        admit(filed, 0, 1, 2);
        assertUnmet(Set.of(ComplaintGuard.REMEDY_FITS), () -> vote(filed, Verdict.REEVALUATE, 0));
        vote(filed, Verdict.RETENDER, 0, 1);
        assertEquals(TenderState.CANCELLED, tender().state());
        String draft = as.person(reviewers.get(0), () -> complaints.sheet(filed)).complaint().begunAnew();
        assertNotEquals(TENDER, draft);
        assertEquals(TenderState.DRAFT, as.person(buyer.person(Role.OFFICER), () -> tenders.byReference(draft)).state());
        assertTrue(as.person(buyer.person(Role.OFFICER), () -> notices.inbox(1)).rows().stream().anyMatch(row -> row.key().equals("notice.tender.begunAnew")));
    }

    @Test
    void aTenderThatIsCalledOffVoidsItsBids() throws Exception {
        intend();
        String filed = file(rival, ComplaintGround.CONFLICT_OF_INTEREST);
        admit(filed, 0, 1, 2);
        vote(filed, Verdict.CANCEL, 1, 2);
        assertEquals(TenderState.CANCELLED, tender().state());
        assertEquals(Set.of(BidState.VOID), states());
        assertEquals(EvaluationState.ENDED, as.person(buyer.person(Role.OFFICER), () -> evaluations.sheet(TENDER)).state());
        assertNull(sheet(filed).complaint().begunAnew());
    }

    @Test
    void onlyTheCommitteeVotesAndAMemberMayThinkAgainUntilItIsDecided() throws Exception {
        String filed = file(miner, ComplaintGround.UNCLEAR);
        admit(filed, 0, 1, 2);
        assertUnmet(Set.of(ComplaintGuard.ON_COMMITTEE), () -> vote(filed, Verdict.REJECT, 5));
        vote(filed, Verdict.CANCEL, 0);
        vote(filed, Verdict.REJECT, 0);
        vote(filed, Verdict.REJECT, 1);
        assertEquals(ComplaintState.REJECTED, state(filed));
        assertInstanceOf(Refusal.OutOfPlace.class, assertThrows(StepRefused.class, () -> vote(filed, Verdict.CANCEL, 2)).refusal());
        assertEquals(TenderState.PUBLISHED, tender().state());
    }

    @Test
    void ofTwoReviewersWhoMakeTheMajorityAtOnceEachIsCountedOnceAndItIsDecidedOnce() throws Exception {
        String filed = file(miner, ComplaintGround.UNCLEAR);
        admit(filed, 0, 1, 2);
        vote(filed, Verdict.CANCEL, 0);
        List<Boolean> taken = together(() -> voted(filed, 1), () -> voted(filed, 2));
        assertEquals(1, taken.stream().filter(each -> each).count(), "who comes second finds it decided");
        assertEquals(ComplaintState.UPHELD, state(filed));
        assertEquals(2, sheet(filed).complaint().opinions().size());
        assertEquals(TenderState.CANCELLED, tender().state());
    }

    @Test
    void ofTwoReviewersWhoAdmitAtOnceOneDoes() throws Exception {
        String filed = file(miner, ComplaintGround.UNCLEAR);
        List<Boolean> taken = together(() -> tried(() -> admit(filed, 0, 1, 2)), () -> tried(() -> admit(filed, 3, 4, 5)));
        assertEquals(1, taken.stream().filter(each -> each).count());
        assertEquals(3, sheet(filed).complaint().committee().size());
    }

    @Test
    void anAppealAgainstADismissalIsHeardByOthersAndHoldsNothingUp() throws Exception {
        String filed = file(miner, ComplaintGround.UNCLEAR);
        as.person(reviewers.get(0), () -> reviews.dismiss(filed, "It names no rule."));
        assertTrue(verbs(miner.person(Role.BIDDER)).contains("todo.complaint.appeal"));
        Instant until = sheet(filed).complaint().appealUntil();
        clock.stopAt(until);
        assertUnmet(Set.of(ComplaintGuard.APPEAL_OPEN), () -> appeal(filed));
        clock.stopAt(until.minus(1, ChronoUnit.MICROS));
        appeal(filed);
        assertNull(tender().awardWait().blockedSince(), "it was never admitted");
        assertTrue(verbs(reviewers.get(4).email()).contains("todo.complaint.convene"));
        assertEquals(List.of("members"), fields(() -> convene(filed, 4, 0, 5, 6)), "who dismissed it does not hear the appeal");
        assertUnmet(Set.of(ComplaintGuard.NOBODY_OF_THE_FIRST), () -> convene(filed, 0, 4, 5, 6));
        convene(filed, 4, 4, 5, 6);
        vote(filed, Verdict.REJECT, 4, 5);
        assertEquals(ComplaintState.APPEAL_REJECTED, state(filed));
    }

    @Test
    void anAppealAfterAReviewHoldsTheTenderUpAgainAndItsRemedyIsDone() throws Exception {
        intend();
        String filed = file(rival, ComplaintGround.WRONGLY_RANKED);
        admit(filed, 0, 1, 2);
        vote(filed, Verdict.REJECT, 0, 1);
        assertNull(tender().awardWait().blockedSince());
        appeal(filed);
        assertNotNull(tender().awardWait().blockedSince());
        assertEquals(List.of("members"), fields(() -> convene(filed, 4, 1, 4, 5)));
        convene(filed, 4, 4, 5, 6);
        assertUnmet(Set.of(ComplaintGuard.ON_COMMITTEE), () -> vote(filed, Verdict.REJECT, 0));
        vote(filed, Verdict.REEVALUATE, 5, 6);
        assertEquals(ComplaintState.APPEAL_UPHELD, state(filed));
        assertEquals(TenderState.EVALUATION, tender().state());
        assertEquals(2, as.person(rival.person(Role.BIDDER), () -> complaints.sheet(filed)).earlier().size());
    }

    @Test
    void anOverdueComplaintCanBeTakenToTheSecondCommitteeAndNotADayBefore() throws Exception {
        String filed = file(miner, ComplaintGround.UNCLEAR);
        admit(filed, 0, 1, 2);
        Instant due = sheet(filed).complaint().decideBy();
        clock.stopAt(due.minus(1, ChronoUnit.MICROS));
        assertUnmet(Set.of(ComplaintGuard.APPEAL_OPEN), () -> appeal(filed));
        clock.stopAt(due);
        appeal(filed);
        assertNotNull(tender().awardWait().blockedSince());
        assertInstanceOf(Refusal.Unmet.class, assertThrows(StepRefused.class, () -> vote(filed, Verdict.REJECT, 0)).refusal(), "the first committee is too late");
    }

    @Test
    void anAppealAfterTheAwardHoldsNothingUp() throws Exception {
        intend();
        String filed = file(rival, ComplaintGround.WRONGLY_RANKED);
        admit(filed, 0, 1, 2);
        vote(filed, Verdict.REJECT, 0, 1);
        clock.moveTo(tender().standstillEndsAt());
        as.clock(() -> tenders.award(TENDER));
        appeal(filed);
        assertNull(tender().awardWait().blockedSince());
        convene(filed, 4, 4, 5, 6);
        assertUnmet(Set.of(ComplaintGuard.REMEDY_FITS), () -> vote(filed, Verdict.REEVALUATE, 5));
        vote(filed, Verdict.CANCEL, 5, 6);
        assertEquals(TenderState.AWARDED, tender().state(), "what follows for a contract is not the tender's any more");
    }

    private String file(Party supplier, ComplaintGround ground) throws Exception {
        return complain(supplier, ground, WORDS, NONE);
    }

    private String complain(Party supplier, ComplaintGround ground, String words, Upload paper) throws Exception {
        return as.person(supplier.person(Role.BIDDER), () -> complaints.file(TENDER, ground, words, paper));
    }

    private void admit(String complaint, int... committee) throws Exception {
        as.person(reviewers.get(committee[0]), () -> reviews.admit(complaint, ids(committee), "It deserves an answer."));
    }

    private void convene(String complaint, int convener, int... committee) throws Exception {
        as.person(reviewers.get(convener), () -> reviews.convene(complaint, ids(committee)));
    }

    private void vote(String complaint, Verdict found, int... members) throws Exception {
        for (int member : members) {
            as.person(reviewers.get(member), () -> reviews.vote(complaint, found, "So I find."));
        }
    }

    private boolean voted(String complaint, int member) throws Exception {
        return tried(() -> vote(complaint, Verdict.CANCEL, member));
    }

    private void appeal(String complaint) throws Exception {
        String complainant = as.person(reviewers.get(0), () -> complaints.sheet(complaint)).complainant().equals(miner.name())
                ? miner.person(Role.BIDDER) : rival.person(Role.BIDDER);
        as.person(complainant, () -> complaints.appeal(complaint, "It was not understood."));
    }

    private Set<Long> ids(int... numbers) {
        return Set.copyOf(Arrays.stream(numbers).mapToObj(number -> reviewers.get(number).id()).toList());
    }

    private static boolean tried(As.Task step) throws Exception {
        try {
            step.run();
            return true;
        } catch (StepRefused refused) {
            return false;
        }
    }

    private static List<Boolean> together(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> answers = List.of(two.submit(() -> after(both, one)), two.submit(() -> after(both, other)));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            two.shutdown();
        }
    }

    private static Boolean after(CyclicBarrier barrier, Callable<Boolean> work) throws Exception {
        barrier.await();
        return work.call();
    }

    private ComplaintSheet sheet(String complaint) throws Exception {
        return as.person(reviewers.get(0), () -> {
            ComplaintSheet sheet = complaints.sheet(complaint);
            sheet.complaint().committee().size();
            return sheet;
        });
    }

    private ComplaintState state(String complaint) throws Exception {
        return sheet(complaint).complaint().state();
    }

    private Tender tender() throws Exception {
        return as.clock(() -> tenders.byReference(TENDER));
    }

    private List<String> verbs(String person) throws Exception {
        return as.person(person, () -> todos.own()).stream().map(row -> row.todo().verb()).toList();
    }

    private Set<BidState> states() throws Exception {
        Set<BidState> states = EnumSet.noneOf(BidState.class);
        as.person(buyer.person(Role.OFFICER), () -> bids.received(TENDER)).forEach(row -> states.add(row.state()));
        return states;
    }

    /** Two bids, opened, judged, and the miner's announced as the one that is to win. */
    private void intend() throws Exception {
        bidders.bid(miner, TENDER, "26400");
        bidders.bid(rival, TENDER, "30000");
        clock.moveTo(tender().timetable().closesAt());
        as.clock(() -> tenders.close(TENDER));
        clock.moveTo(tender().timetable().opensAt());
        openers.open(opener.email(), TENDER);
        market.evaluate(buyer, TENDER);
        as.person(buyer.person(Role.OFFICER), () -> tenders.recommend(TENDER));
        as.person(buyer.person(Role.APPROVER), () -> tenders.intend(TENDER));
    }

    private static List<String> fields(Executable form) {
        return assertThrows(Invalid.class, form).problems().stream().map(problem -> problem.field()).toList();
    }

    private static void assertUnmet(Set<? extends Enum<?>> conditions, Executable step) {
        StepRefused refused = assertThrows(StepRefused.class, step);
        assertEquals(conditions, Set.copyOf(assertInstanceOf(Refusal.Unmet.class, refused.refusal(), refused.getMessage()).conditions()));
    }
}
