package org.karvan.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.karvan.bid.BidderRow;
import org.karvan.bid.Bids;
import org.karvan.bid.OpenedBid;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
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
    private Workflow workflow;

    @Inject
    private Tenders tenders;

    @Inject
    private Bids bids;

    @Inject
    private Caller caller;

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
        return new EvaluationSheet(evaluation.reference(), tender, evaluation.title(), evaluation.state(), evaluation.beganAt(),
                evaluation.findings(), evaluation.begunAnewBecause(), evaluation.rankedAt(), report.standstill(),
                evaluation.awardedAt(), report.members(), report.verdicts(bidders),
                part.seesOffers() ? report.ranking() : List.of(), part);
    }

    /** The steps that the caller could take now. */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.AUDITOR})
    public List<Offer> steps(String tender) {
        Evaluation evaluation = committees.visible(tender);
        return workflow.offers(evaluation, EvaluationStep.values(), now().knowing(committees.deciding(evaluation)));
    }

    /**
     * The offers side by side; reading them is noted in the trail.
     *
     * @throws NotThere when there is no such evaluation for the caller
     * @throws org.karvan.platform.refusal.Invalid when he sits on the committee and has not declared that nothing binds him to a bidder
     */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.AUDITOR})
    public Tabulation tabulation(String tender) {
        Evaluation evaluation = committees.visible(tender);
        Part part = committees.part(committees.sitting(evaluation));
        new Check().that(part.seesOffers(), null, "evaluation.offers.hidden").done();
        return Tabulation.of(tenders.byReference(tender), bids.opened(tender), evaluation);
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
        workflow.take(evaluation, EvaluationStep.RANK, now().because(findings).knowing(committee));
        counting.fixOrder(evaluation, tenders.byReference(tender), committee, bids.opened(tender));
    }

    /** Opens the sheets again, for a reason; all hand in and sign anew. @throws org.karvan.workflow.StepRefused likewise */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void reopen(String tender, String reason) {
        Evaluation evaluation = committees.held(tender);
        checkWords(reason);
        workflow.take(evaluation, EvaluationStep.REOPEN, now().because(reason).knowing(committees.deciding(evaluation)));
        store.sheets(evaluation).forEach(ScoreSheet::takeBack);
    }

    /** Signs the report in the caller's name; the last signature completes it. @throws org.karvan.workflow.StepRefused likewise */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void sign(String tender) {
        Evaluation evaluation = committees.held(tender);
        Committee committee = committees.deciding(evaluation);
        Situation situation = now().knowing(committee);
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

    private static void checkWords(String words) {
        new Check().optional(words, "reason", Evaluation.LONGEST_WORDS).done();
    }

    private Situation now() {
        return Situation.of(caller.actor(), time.now());
    }
}
