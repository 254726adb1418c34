package org.karvan.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Trail;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.NotThere;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderStep;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Situation;
import org.karvan.workflow.TodoSource;
import org.karvan.workflow.Workflow;

/** The door to the opening of bids and to its minutes. */
@Stateless
public class Openings {

    private static final String SUBJECT = "Tender";

    @Inject
    private BidStore store;

    @Inject
    private Tenders tenders;

    @Inject
    private Workflow workflow;

    @Inject
    private Trail trail;

    @Inject
    private PortalKey key;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /**
     * The opening of the tender's bids: when it is, what the caller can do, and its minutes when it has been. Reading
     * minutes is noted in the trail, because prices stand in them.
     *
     * @throws NotThere when the caller is neither a named opener, nor of the buyer, nor an auditor
     */
    @RolesAllowed({
        Role.Names.OPENER, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public OpeningSheet sheet(String tenderReference) {
        Tender tender = concerned(tenderReference);
        List<Offer> offers = workflow.offers(tender, new TenderStep[] {TenderStep.OPEN}, Situation.of(caller.actor(), time.now()));
        Optional<OpeningMinutes> minutes = store.minutes(tender.reference());
        minutes.ifPresent(read -> trail.note("READ_MINUTES", SUBJECT, tender.reference(), Map.of()));
        return new OpeningSheet(tender, offers, minutes.orElse(null), key.publicPem());
    }

    /**
     * Opens the bids: all in this transaction, each checked against its receipt.
     *
     * @throws org.karvan.workflow.StepRefused before the hour, for one who is not a named opener, or without bids; an
     *     attempt of the first two kinds is noted
     */
    @RolesAllowed(Role.Names.OPENER)
    public void open(String tenderReference) {
        Instant at = time.now();
        Tender tender = tenders.held(tenderReference);
        boolean named = tender.openers().contains(caller.actor().accountId());
        if (!named || at.isBefore(tender.timetable().opensAt())) {
            trail.noteApart("OPENING_REFUSED", SUBJECT, tender.reference(),
                    Map.of("named", Boolean.toString(named), "opensAt", tender.timetable().opensAt().toString()));
        }
        tenders.open(tenderReference);
    }

    /** The closed tenders whose bids the caller is named to open, the earliest hour first. */
    @RolesAllowed(Role.Names.OPENER)
    public List<Tender> waiting() {
        return store.toOpenBy(caller.actor().accountId(), TodoSource.MOST);
    }

    /** Whether the caller may look at the opening of that tender: a named opener, the buyer's people, an auditor. */
    @RolesAllowed({
        Role.Names.OPENER, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public boolean isShown(String tenderReference) {
        return concerns(tenders.byReference(tenderReference));
    }

    private Tender concerned(String tenderReference) {
        Tender tender = tenders.byReference(tenderReference);
        if (!concerns(tender)) {
            throw new NotThere("opening of " + tenderReference);
        }
        return tender;
    }

    private boolean concerns(Tender tender) {
        Actor actor = caller.actor();
        return tender.openers().contains(actor.accountId()) || actor.isOf(tender.buyerId()) || actor.is(Role.AUDITOR);
    }
}
