package org.karvan.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.NotThere;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** The door to tenders. */
@Stateless
public class Tenders {

    /** The step of the contract's life by which a tender is complete. */
    static final String CONTRACT_IN_EFFECT = "TAKE_EFFECT";

    @Inject
    private TenderStore store;

    @Inject
    private Workflow workflow;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Standing standing;

    /**
     * The tender as the caller may see it.
     *
     * @throws NotThere when there is none, it is another buyer's draft, or the caller is not invited
     */
    @PermitAll
    public Tender byReference(String reference) {
        return visible(store.byReference(reference).orElseThrow(() -> missing(reference)));
    }

    /** The same by its key. @throws NotThere likewise */
    @PermitAll
    public Tender get(Long id) {
        return visible(store.byId(id).orElseThrow(() -> missing("of id " + id)));
    }

    /**
     * The tender as it stands now, held against everybody else until the caller's transaction ends: submission,
     * extension, close and opening take this lock one after another.
     *
     * @throws NotThere when there is none for this caller
     */
    @PermitAll
    public Tender held(String reference) {
        return visible(store.heldByReference(reference).orElseThrow(() -> missing(reference)));
    }

    /** Opens its bids, by one of its openers after the hour; the bids open them themselves in the same transaction. */
    @RolesAllowed(Role.Names.OPENER)
    public Tender open(String reference) {
        return take(reference, TenderStep.OPEN, now());
    }

    /** Hands the committee's signed report to the approver. */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER})
    public Tender recommend(String reference) {
        return take(reference, TenderStep.RECOMMEND, now());
    }

    /** Sends the report back to the committee with a reason. */
    @RolesAllowed(Role.Names.APPROVER)
    public Tender returnReport(String reference, String reason) {
        return take(reference, TenderStep.RETURN_REPORT, now().because(reason));
    }

    /** Announces the intended winner and begins the standstill. */
    @RolesAllowed(Role.Names.APPROVER)
    public Tender intend(String reference) {
        return take(reference, TenderStep.INTEND, now());
    }

    /** Awards when the standstill is over. */
    @RolesAllowed(Role.Names.CLOCK)
    public Tender award(String reference) {
        return take(reference, TenderStep.AWARD, now());
    }

    /** Ends the tender's life because the contract made from it is in effect. */
    @RolesAllowed(Role.Names.CLOCK)
    public Tender complete(String reference) {
        return take(reference, TenderStep.COMPLETE, now().asEffectOf(CONTRACT_IN_EFFECT));
    }

    /** Ends the tender without an award, with a coded reason and words. */
    @RolesAllowed(Role.Names.APPROVER)
    public Tender fail(String reference, FailReason code, String reason) {
        return take(reference, TenderStep.FAIL, now().because(code, reason));
    }

    /** Calls the published tender off, with a coded reason and words. */
    @RolesAllowed(Role.Names.APPROVER)
    public Tender cancel(String reference, CancelReason code, String reason) {
        return take(reference, TenderStep.CANCEL, now().because(code, reason));
    }

    /** Closes the tender after its deadline and the settle window. */
    @RolesAllowed(Role.Names.CLOCK)
    public Tender close(String reference) {
        return take(reference, TenderStep.CLOSE, now());
    }

    /** The references of the tenders to be closed now, longest due first. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<String> dueToClose() {
        return store.closingBy(time.now());
    }

    /** The references of the tenders to be awarded now, longest due first. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<String> dueToAward() {
        return store.standstillOverBy(time.now());
    }

    private Tender take(String reference, TenderStep step, Situation situation) {
        Tender tender = held(reference);
        TenderPeriods periods = store.periodsOn(time.now().atZone(ZoneOffset.UTC).toLocalDate());
        TenderFacts facts = new TenderFacts(standing.isApproved(tender.buyerId()), periods.leastBidding(tender.reach()), true);
        workflow.take(tender, step, situation.knowing(facts));
        return tender;
    }

    private Situation now() {
        return Situation.of(caller.actor(), time.now());
    }

    private Tender visible(Tender tender) {
        if (!tender.isVisibleTo(caller.ifSignedIn().orElse(null))) {
            throw missing(tender.reference());
        }
        return tender;
    }

    private static NotThere missing(String what) {
        return new NotThere("tender " + what);
    }
}
