package org.karvan.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.karvan.bid.Bids;
import org.karvan.bid.PricesOpened;
import org.karvan.identity.Role;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.References;
import org.karvan.platform.faces.Show;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderStep;
import org.karvan.workflow.Situation;
import org.karvan.workflow.StepTaken;
import org.karvan.workflow.Workflow;

/** What happens to an evaluation, its bids and their bidders because the tender moved, in the transaction of its step. */
@ApplicationScoped
class TenderWatch {

    private static final String PREFIX = "EVL";
    private static final String RESULT = "/evaluation/result.xhtml?tender=";

    /** How many of the ranked stand in reserve until the contract is in effect; the rest are free from the award on. */
    private static final int RESERVES = 1;

    @Inject
    private EvaluationStore store;

    @Inject
    private Workflow workflow;

    @Inject
    private References references;

    @Inject
    private Bids bids;

    @Inject
    private PriceWatch prices;

    @Inject
    private Notices notices;

    @Inject
    private Show show;

    void follow(@Observes StepTaken taken) {
        if (taken.thing() instanceof Tender tender && taken.step() instanceof TenderStep step) {
            if (step == TenderStep.OPEN || step == TenderStep.OPEN_TECHNICAL) {
                begin(tender, taken.situation());
            } else {
                store.heldOfTender(tender.reference()).ifPresent(evaluation -> move(evaluation, step, taken.situation()));
            }
        }
    }

    /** Prices that came in envelopes of their own are doubted when they are seen. */
    void doubt(@Observes PricesOpened opened) {
        store.heldOfTender(opened.tender()).ifPresent(evaluation -> prices.look(evaluation, opened.totals()));
    }

    private void begin(Tender tender, Situation situation) {
        store.add(new Evaluation(references.next(PREFIX), tender.reference(), tender.title(), tender.buyerId(), situation.at()));
    }

    private void move(Evaluation evaluation, TenderStep step, Situation situation) {
        switch (step) {
            case RECOMMEND -> take(evaluation, EvaluationStep.RECOMMEND, step, situation);
            case RETURN_REPORT -> {
                take(evaluation, EvaluationStep.RETURN, step, situation);
                store.sheets(evaluation).forEach(ScoreSheet::takeBack);
            }
            case RETURN_PRICED_REPORT -> {
                take(evaluation, EvaluationStep.RETURN_PRICED, step, situation);
                store.sheets(evaluation).forEach(ScoreSheet::unsign);
            }
            case REEVALUATE, REEVALUATE_TECHNICAL -> {
                if (follows(evaluation, EvaluationStep.REASSESS)) {
                    take(evaluation, EvaluationStep.REASSESS, TenderStep.REEVALUATE, situation);
                    store.sheets(evaluation).forEach(ScoreSheet::takeBack);
                }
            }
            case REEVALUATE_PRICED -> {
                if (follows(evaluation, EvaluationStep.REASSESS_PRICED)) {
                    take(evaluation, EvaluationStep.REASSESS_PRICED, step, situation);
                    store.sheets(evaluation).forEach(ScoreSheet::unsign);
                }
            }
            case INTEND -> {
                take(evaluation, EvaluationStep.INTEND, step, situation);
                settle(evaluation);
                tellBidders(evaluation, "notice.evaluation.intended.best", "notice.evaluation.intended");
            }
            case AWARD -> {
                take(evaluation, EvaluationStep.CONCLUDE, step, situation);
                tellBidders(evaluation, "notice.evaluation.awarded.best", "notice.evaluation.awarded");
            }
            case FAIL -> take(evaluation, EvaluationStep.FAIL, step, situation);
            case CANCEL, ANNUL -> take(evaluation, EvaluationStep.CANCEL, TenderStep.CANCEL, situation);
            default -> {
                // The tender's other steps come before its bids are opened, or after its contract is in effect.
            }
        }
    }

    /** A committee that is at its work already has nothing to take back. */
    private static boolean follows(Evaluation evaluation, EvaluationStep effect) {
        return effect.row().from().contains(evaluation.state());
    }

    private void take(Evaluation evaluation, EvaluationStep effect, TenderStep cause, Situation situation) {
        workflow.take(evaluation, effect, situation.asEffectOf(cause.name()));
    }

    private void settle(Evaluation evaluation) {
        List<String> order = evaluation.placings().stream().map(PlacedBid::bid).toList();
        List<String> reserves = order.stream().skip(1).limit(RESERVES).toList();
        bids.settleOutcome(evaluation.tenderReference(), order.get(0), reserves);
    }

    /** Each learns the winner's name and price, and finds his own scores on the page of the result. */
    private void tellBidders(Evaluation evaluation, String keyOfTheBest, String keyOfTheOthers) {
        PlacedBid best = evaluation.best().orElseThrow();
        String price = show.money(best.total());
        List<String> arguments = List.of(evaluation.tenderReference(), best.bidder(), price);
        String path = RESULT + evaluation.tenderReference();
        for (PlacedBid placed : evaluation.placings()) {
            notices.tell(bidder(placed.bidderId()), placed.rank() == 1 ? keyOfTheBest : keyOfTheOthers, arguments, path);
        }
        evaluation.missed().stream().map(MissedMark::bidderId).distinct()
                .forEach(bidder -> notices.tell(bidder(bidder), keyOfTheOthers, arguments, path));
        evaluation.turnedDown().forEach(down -> notices.tell(bidder(down.bidderId()), keyOfTheOthers, arguments, path));
    }

    private static Recipient bidder(Long organisation) {
        return Recipient.holders(organisation, Role.BIDDER, Role.SUPPLIER_SIGNATORY);
    }
}
