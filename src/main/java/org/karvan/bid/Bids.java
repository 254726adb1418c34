package org.karvan.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.NotThere;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** The door to bids. */
@Stateless
public class Bids {

    /** Every state of a bid whose envelope was opened and read. */
    private static final Set<BidState> READ = EnumSet.of(
            BidState.OPENED, BidState.QUALIFIED, BidState.DISQUALIFIED, BidState.WINNER, BidState.RESERVE, BidState.UNSUCCESSFUL,
            BidState.EXPIRED);

    @Inject
    private BidStore store;

    @Inject
    private Workflow workflow;

    @Inject
    private Caller caller;

    @Inject
    private Standing standing;

    @Inject
    private TimeSource time;

    /**
     * The bids of the tender that were opened and read, for the people of its buyer and for auditors; the reading is
     * noted in the trail. Empty before the opening, and for everybody else.
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public List<OpenedBid> opened(String tenderReference) {
        return store.ofTender(tenderReference, READ).stream()
                .filter(bid -> caller.actor().is(Role.AUDITOR) || caller.actor().isOf(bid.buyerId()))
                .filter(bid -> bid.total() != null)
                .map(this::opened)
                .toList();
    }

    /**
     * Who bid for the tender, once the bids were opened and read, for the people of its buyer and for auditors: what an
     * evaluator must know to declare a conflict before he sees an offer. Empty before the opening, and for everybody else.
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public List<BidderRow> bidders(String tenderReference) {
        return store.ofTender(tenderReference, READ).stream()
                .filter(bid -> caller.actor().is(Role.AUDITOR) || caller.actor().isOf(bid.buyerId()))
                .filter(bid -> bid.total() != null)
                .map(bid -> new BidderRow(bid.reference(), bid.bidderId(), bidderName(bid), bid.state()))
                .toList();
    }

    /** The bid meets the conditions of the tender. @throws NotThere when it is no bid for a tender of the caller's buyer */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void qualify(String reference) {
        Bid bid = ofOwnTender(reference);
        workflow.take(bid, BidStep.QUALIFY, now());
    }

    /** The bid does not meet the conditions of the tender. @throws NotThere when it is no bid for a tender of the caller's buyer */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void disqualify(String reference, DisqualificationReason code, String reason) {
        Bid bid = ofOwnTender(reference);
        workflow.take(bid, BidStep.DISQUALIFY, now().because(code, reason));
    }

    /**
     * Says who is to win and who stands in reserve; evaluation calls it in the transaction of the tender's INTEND. The
     * rest is told at the award.
     */
    @RolesAllowed(Role.Names.APPROVER)
    public void settleOutcome(String tenderReference, String winner, List<String> reserves) {
        Situation effect = now().asEffectOf("INTEND");
        Bid winning = ofOwnTender(winner);
        if (!winning.tenderReference().equals(tenderReference)) {
            throw new NotThere("bid " + winner + " for " + tenderReference);
        }
        workflow.take(winning, BidStep.WIN, effect);
        store.ofTender(tenderReference, EnumSet.of(BidState.QUALIFIED)).stream()
                .filter(bid -> reserves.contains(bid.reference()))
                .forEach(bid -> workflow.take(bid, BidStep.RESERVE, effect));
    }

    private OpenedBid opened(Bid bid) {
        return new OpenedBid(bid.id(), bid.reference(), bid.bidderId(), bidderName(bid), bid.state(), bid.offer(), bid.total());
    }

    private String bidderName(Bid bid) {
        return standing.nameOf(bid.bidderId()).orElseThrow(() -> new NotThere("organisation of " + bid.reference()));
    }

    private Bid ofOwnTender(String reference) {
        return store.byReference(reference)
                .filter(bid -> caller.actor().isOf(bid.buyerId()) && !bid.state().isBeforeOpening())
                .orElseThrow(() -> new NotThere("bid " + reference));
    }

    private Situation now() {
        return Situation.of(caller.actor(), time.now());
    }
}
