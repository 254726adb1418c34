package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.karvan.audit.Trail;
import org.karvan.sealing.OwnCopies;
import org.karvan.tender.Envelope;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderResumed;
import org.karvan.tender.TenderStep;
import org.karvan.workflow.Situation;
import org.karvan.workflow.StepTaken;
import org.karvan.workflow.Workflow;

/** What a tender's steps do to its bids, in the transaction of the step. */
@Dependent
public class TenderFollower {

    @Inject
    private BidStore store;

    @Inject
    private EnvelopeOpening opening;

    @Inject
    private Workflow workflow;

    @Inject
    private OwnCopies copies;

    @Inject
    private Trail trail;

    void follow(@Observes StepTaken taken) {
        if (taken.thing() instanceof Tender tender && taken.step() instanceof TenderStep step) {
            follow(tender, step, taken.situation());
        }
    }

    /** Nobody is freed by time that a complaint took. */
    void prolong(@Observes TenderResumed resumed) {
        store.ofTender(resumed.tender(), EnumSet.of(BidState.OPENED, BidState.QUALIFIED, BidState.PRICED, BidState.RESERVE, BidState.WINNER))
                .forEach(bid -> bid.prolong(resumed.heldUp()));
    }

    private void follow(Tender tender, TenderStep step, Situation situation) {
        Situation effect = situation.asEffectOf(step.name());
        switch (step) {
            case ADDENDUM -> takeAll(tender, BidStep.UNSETTLE, effect);
            case CLOSE -> {
                takeAll(tender, BidStep.LAPSE, situation.knowing(BidFacts.ofClock(tender.deadline(), tender.timetable().closesAt())));
                unveil(tender);
            }
            case OPEN -> opening.open(tender, Envelope.WHOLE, effect);
            case OPEN_TECHNICAL -> opening.open(tender, Envelope.TECHNICAL, effect);
            case OPEN_FINANCIAL -> opening.openPrices(tender, effect);
            case AWARD -> takeAll(tender, BidStep.LOSE, effect);
            case COMPLETE -> takeAll(tender, BidStep.RELEASE, effect);
            case REEVALUATE -> takeAll(tender, BidStep.RECONSIDER, effect);
            case REEVALUATE_PRICED -> takeAll(tender, BidStep.RECONSIDER_PRICED, effect);
            case CANCEL, ANNUL -> {
                takeAll(tender, BidStep.VOID, situation.asEffectOf(TenderStep.CANCEL.name()));
                unveil(tender);
            }
            case FAIL -> takeAll(tender, BidStep.VOID_UNAWARDED, effect);
            default -> { }
        }
    }

    /** Bidding is over: what the trail holds of it may be read. */
    private void unveil(Tender tender) {
        List<Bid> bids = store.ofTender(tender.id(), EnumSet.allOf(BidState.class));
        trail.unveil(Bid.class.getSimpleName(), bids.stream().map(Bid::reference).toList());
        copies.unveil(bids.stream().map(Bid::bidderId).collect(Collectors.toSet()));
        trail.unveil(Receipts.SUBJECT, store.receipts(tender.id()));
    }

    private void takeAll(Tender tender, BidStep step, Situation situation) {
        store.ofTender(tender.id(), step.row().from()).forEach(bid -> workflow.take(bid, step, situation));
    }
}
