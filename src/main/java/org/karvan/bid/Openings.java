package org.karvan.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Trail;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.sealing.Ceremonies;
import org.karvan.sealing.CeremonySheet;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderStep;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.Situation;
import org.karvan.workflow.StepRefused;
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
    private Ceremonies ceremonies;

    @Inject
    private Trail trail;

    @Inject
    private PortalKey key;

    @Inject
    private Blindfold blindfold;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /**
     * The opening of the tender's bids: when it is, what the caller can do, and its minutes when it has been. Reading
     * minutes is noted in the trail, because prices stand in them.
     *
     * @throws NotThere when the caller is neither a named opener, nor of the buyer, nor an auditor, and for one who scores the bids
     */
    @RolesAllowed({
        Role.Names.OPENER, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public OpeningSheet sheet(String tenderReference) {
        Tender tender = concerned(tenderReference);
        List<Offer> offers = workflow.offers(tender, new TenderStep[] {TenderStep.OPEN}, Situation.of(caller.actor(), time.now()));
        Optional<OpeningMinutes> minutes = store.minutes(tender.reference());
        minutes.ifPresent(read -> trail.note("READ_MINUTES", SUBJECT, tender.reference(), Map.of()));
        CeremonySheet ceremony = ceremonies.sheet(tender.reference()).orElse(null);
        return new OpeningSheet(tender, offers, minutes.orElse(null), ceremony, ceremony != null && isGathering(tender), key.publicPem());
    }

    /** Whether the caller is one of the openers, the hour has come and nothing has been opened yet. */
    private boolean isGathering(Tender tender) {
        return tender.openers().contains(caller.actor().accountId())
                && TenderStep.OPEN.row().from().contains(tender.state())
                && !time.now().isBefore(tender.timetable().opensAt());
    }

    /** How far the openers have come, for one of them, who is seen to be there; noted nowhere, because pages ask all the time. */
    @RolesAllowed(Role.Names.OPENER)
    public Optional<CeremonySheet> gathering(String tenderReference) {
        Tender tender = concerned(tenderReference);
        if (!tender.openers().contains(caller.actor().accountId()) || store.minutes(tender.reference()).isPresent()) {
            return Optional.empty();
        }
        ceremonies.attend(tender.reference());
        return ceremonies.sheet(tender.reference());
    }

    /**
     * The caller gives his share of the key to the bids; the first share begins the ceremony, in which the others have ten
     * minutes to give theirs.
     *
     * @throws StepRefused before the hour, or for one who is not a named opener, which is noted
     * @throws org.karvan.platform.refusal.Invalid at {@code passphrase} when that is wrong or has to wait, or his share is
     *     lost or altered
     */
    @RolesAllowed(Role.Names.OPENER)
    public void give(String tenderReference, String passphrase) {
        Tender tender = atTheHour(tenderReference);
        ceremonies.give(tender.reference(), passphrase);
    }

    /** Ends a ceremony whose key is lost, so that the openers begin again. @throws StepRefused likewise */
    @RolesAllowed(Role.Names.OPENER)
    public void beginAgain(String tenderReference) {
        ceremonies.beginAgain(atTheHour(tenderReference).reference());
    }

    /** The tender, held, when this is one of its openers and its hour has come. */
    private Tender atTheHour(String tenderReference) {
        Tender tender = tenders.held(tenderReference);
        noteIfRefused(tender);
        Situation now = Situation.of(caller.actor(), time.now());
        if (!TenderStep.OPEN.row().by().admits(tender, now)) {
            throw new StepRefused(new Refusal.NotYours(TenderStep.OPEN));
        }
        if (!TenderStep.OPEN.row().from().contains(tender.state())) {
            throw new StepRefused(new Refusal.OutOfPlace(TenderStep.OPEN, tender.state()));
        }
        new Check().that(!now.at().isBefore(tender.timetable().opensAt()), "passphrase", "opening.early").done();
        return tender;
    }

    private void noteIfRefused(Tender tender) {
        boolean named = tender.openers().contains(caller.actor().accountId());
        if (!named || time.now().isBefore(tender.timetable().opensAt())) {
            trail.noteApart("OPENING_REFUSED", SUBJECT, tender.reference(),
                    Map.of("named", Boolean.toString(named), "opensAt", tender.timetable().opensAt().toString()));
        }
    }

    /**
     * Opens the bids: all in this transaction, each checked against its receipt.
     *
     * @throws StepRefused before the hour, for one who is not a named opener, without bids, or before a quorum has given
     *     its shares; an attempt of the first two kinds is noted
     */
    @RolesAllowed(Role.Names.OPENER)
    public void open(String tenderReference) {
        noteIfRefused(tenders.held(tenderReference));
        tenders.open(tenderReference);
    }

    /** The closed tenders whose bids the caller is named to open, the earliest hour first. */
    @RolesAllowed(Role.Names.OPENER)
    public List<Tender> waiting() {
        return store.toOpenBy(caller.actor().accountId(), TodoSource.MOST);
    }

    /** Whether the caller may look at that opening: a named opener, an auditor, and of the buyer's people who does not score the bids. */
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
        boolean ofTheBuyer = actor.isOf(tender.buyerId()) && !blindfold.isWorn(tender.reference());
        return tender.openers().contains(actor.accountId()) || ofTheBuyer || actor.is(Role.AUDITOR);
    }
}
