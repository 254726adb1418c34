package org.karvan.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.audit.Trail;
import org.karvan.bid.BidderRow;
import org.karvan.bid.Bids;
import org.karvan.bid.OpenedBid;
import org.karvan.identity.Accounts;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.SignInResult;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/**
 * The door to evaluations, each named by its tender: to read them, to count, sign and open them again, and to learn what
 * came of them. {@link Scores} is the door to what each evaluator does by himself.
 */
@Stateless
public class Evaluations {

    @Inject
    private EvaluationStore store;

    @Inject
    private Committees committees;

    @Inject
    private Counting counting;

    @Inject
    private PriceWatch prices;

    @Inject
    private Workflow workflow;

    @Inject
    private Tenders tenders;

    @Inject
    private Bids bids;

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    @Inject
    private Trail trail;

    @Inject
    private TimeSource time;

    /** A page of the evaluations of the caller's organisation, the latest first. */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL})
    public Listing<EvaluationRow> own(int page) {
        return store.ofBuyer(caller.actor().organisationId(), page);
    }

    /** The evaluation as the caller may see it. @throws NotThere when there is none, or it is another buyer's */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.AUDITOR})
    public EvaluationSheet sheet(String tender) {
        Evaluation evaluation = committees.visible(tender);
        List<BidderRow> bidders = bids.bidders(tender);
        Committee committee = committees.of(evaluation, bidders);
        Part part = committees.part(committee);
        Tender tendered = tenders.byReference(tender);
        Report report = new Report(evaluation, tendered, committee, time.now());
        Masks masks = committees.masks(evaluation, part, bidders);
        return new EvaluationSheet(evaluation.reference(), tender, evaluation.title(), evaluation.state(), evaluation.beganAt(),
                evaluation.findings(), evaluation.begunAnewBecause(), evaluation.rankedAt(), report.standstill(),
                evaluation.awardedAt(), report.members(part.isBlind(evaluation.state())),
                report.verdicts(bidders, masks),
                part.seesOffers() ? report.ranking() : List.of(),
                part.seesOffers() ? committees.spreads(evaluation, committee, bidders) : List.of(),
                part.seesOffers() ? committees.missed(evaluation, committee, bidders) : List.of(),
                part.seesOffers() ? report.doubts(bidders) : List.of(),
                part.seesOffers() ? report.clarifications(store.clarifications(evaluation), bidders, masks) : List.of(), part,
                committee.sheetOf(caller.actor().accountId()).map(MemberRow::of).orElse(null));
    }

    /** The steps that the caller could take now. */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.AUDITOR})
    public List<Offer> steps(String tender) {
        Evaluation evaluation = committees.visible(tender);
        Committee committee = committees.deciding(evaluation);
        EvaluationStep other = committee.tally().second() == SecondEnvelope.OPENED ? EvaluationStep.REOPEN : EvaluationStep.RECOUNT;
        return workflow.offers(evaluation, EvaluationStep.values(), now().knowing(committee)).stream()
                .filter(offer -> offer.step() != other)
                .toList();
    }

    /**
     * The offers side by side; reading them is noted in the trail. Who scores them reads them without names and prices.
     *
     * @throws NotThere when there is no such evaluation for the caller
     * @throws Invalid when he sits on the committee and has not declared that nothing binds him to a bidder
     */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.AUDITOR})
    public Tabulation tabulation(String tender) {
        Evaluation evaluation = committees.visible(tender);
        Part part = committees.part(committees.sitting(evaluation));
        new Check().that(part.seesOffers(), null, "evaluation.offers.hidden").done();
        Tabulation named = Tabulation.of(tenders.byReference(tender), bids.opened(tender), evaluation);
        return part.isBlind(evaluation.state()) ? named.masked() : named;
    }

    /**
     * Closes the sheets: the scores stand, and the committee learns who bids and for how much.
     *
     * @throws org.karvan.workflow.StepRefused when the caller is not one who may, or a condition is not met
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void lock(String tender) {
        Evaluation evaluation = committees.held(tender);
        workflow.take(evaluation, EvaluationStep.LOCK, now().knowing(committees.deciding(evaluation)));
        prices.look(evaluation);
    }

    /**
     * Counts the sheets, draws lots where nothing else parts two bids, and fixes the order.
     *
     * @param findings what the committee found, in words
     * @throws org.karvan.workflow.StepRefused when the caller is not one who may, or a condition is not met
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void rank(String tender, String findings) {
        Evaluation evaluation = committees.held(tender);
        checkWords(findings);
        Committee committee = committees.deciding(evaluation);
        List<Missed> missed = committees.missed(evaluation, committee, bids.bidders(tender));
        workflow.take(evaluation, EvaluationStep.RANK, now().because(findings).knowing(committee));
        counting.fixOrder(evaluation, tenders.byReference(tender), committee, bids.opened(tender), missed);
    }

    /**
     * Opens the sheets again, for a reason; all hand in, declare and sign anew. The approver can do it when no member is
     * left who may.
     *
     * @throws org.karvan.workflow.StepRefused likewise
     */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.APPROVER})
    public void reopen(String tender, String reason) {
        Evaluation evaluation = committees.held(tender);
        checkWords(reason);
        workflow.take(evaluation, EvaluationStep.REOPEN, now().because(reason).knowing(committees.deciding(evaluation)));
        store.sheets(evaluation).forEach(ScoreSheet::takeBack);
    }

    /**
     * Takes the order back, for a reason, where prices came in envelopes of their own and are known: the scores stand, and
     * what is ranked anew is signed anew.
     *
     * @throws org.karvan.workflow.StepRefused likewise
     */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.APPROVER})
    public void recount(String tender, String reason) {
        Evaluation evaluation = committees.held(tender);
        checkWords(reason);
        workflow.take(evaluation, EvaluationStep.RECOUNT, now().because(reason).knowing(committees.deciding(evaluation)));
        store.sheets(evaluation).forEach(ScoreSheet::unsign);
    }

    /**
     * Signs the report in the caller's name; the last signature completes it.
     *
     * @param password the caller's, typed once more
     * @throws Invalid at {@code password} when it is not his, which is noted, or he has to wait
     * @throws org.karvan.workflow.StepRefused likewise
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void sign(String tender, String password) {
        Evaluation evaluation = committees.held(tender);
        Committee committee = committees.deciding(evaluation);
        Situation situation = now().knowing(committee);
        confirm(evaluation, password);
        workflow.take(evaluation, EvaluationStep.SIGN, situation);
        committees.ownSheet(evaluation).sign(time.now());
        if (committee.free().stream().allMatch(ScoreSheet::isSigned)) {
            workflow.take(evaluation, EvaluationStep.REPORT, situation.asEffectOf(EvaluationStep.SIGN.name()));
        }
    }

    /** Which bid won the tender, from which a contract is drafted; empty before the award, and for other organisations. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL})
    public Optional<Award> award(String tender) {
        return store.ofTender(tender)
                .filter(evaluation -> caller.actor().isOf(evaluation.buyerId()))
                .filter(evaluation -> evaluation.state() == EvaluationState.CONCLUDED)
                .flatMap(evaluation -> evaluation.best().map(best -> award(evaluation, best)));
    }

    /**
     * What came of the bid of the caller's organisation.
     *
     * @throws NotThere before the intention to award is announced, or when his organisation's bid was not opened
     */
    @RolesAllowed({Role.Names.BIDDER, Role.Names.SUPPLIER_SIGNATORY})
    public BidderResult result(String tender) {
        return ifTold(tender).orElseThrow(() -> new NotThere("result of " + tender));
    }

    /** The same where it is not known whether there is one: empty instead of a refusal. */
    @RolesAllowed({Role.Names.BIDDER, Role.Names.SUPPLIER_SIGNATORY})
    public Optional<BidderResult> ifTold(String tender) {
        return store.ofTender(tender)
                .flatMap(evaluation -> new Report(evaluation, tenders.byReference(tender), committees.sitting(evaluation), time.now())
                        .resultOf(caller.actor().organisationId()));
    }

    /** Where the evaluation of a tender stands, if it has begun and the caller may read it. */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.AUDITOR})
    public Optional<EvaluationState> standing(String tender) {
        return store.ofTender(tender)
                .filter(evaluation -> caller.actor().isOf(evaluation.buyerId()) || caller.actor().is(Role.AUDITOR))
                .map(Evaluation::state);
    }

    private Award award(Evaluation evaluation, PlacedBid best) {
        OpenedBid won = bids.opened(evaluation.tenderReference()).stream()
                .filter(bid -> bid.reference().equals(best.bid()))
                .findFirst()
                .orElseThrow(() -> new NotThere("bid " + best.bid()));
        return new Award(evaluation.tenderReference(), evaluation.buyerId(), best.bidderId(), best.bid(), won.total(), won.offer(),
                evaluation.awardedAt());
    }

    private void confirm(Evaluation evaluation, String password) {
        SignInResult result = accounts.confirmPassword(password == null ? new char[0] : password.toCharArray());
        if (result instanceof SignInResult.Welcome) {
            return;
        }
        trail.noteApart("REPORT_SIGN_REFUSED", Evaluation.class.getSimpleName(), evaluation.reference(), Map.of());
        if (result instanceof SignInResult.Waiting waiting) {
            throw Invalid.at("password", "evaluation.sign.waiting", waiting.until().toString());
        }
        throw Invalid.at("password", "evaluation.sign.wrongPassword");
    }

    private static void checkWords(String words) {
        new Check().optional(words, "reason", Evaluation.LONGEST_WORDS).done();
    }

    private Situation now() {
        return Situation.of(caller.actor(), time.now());
    }
}
