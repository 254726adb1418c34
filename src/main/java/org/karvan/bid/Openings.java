package org.karvan.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.karvan.tender.TenderObjection;
import org.karvan.tender.TenderState;
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
     * The opening of the tender's bids: when it is, what the caller can do, and the minutes of each that has been. Reading
     * minutes is noted in the trail, because prices stand in them.
     *
     * @throws NotThere when the caller is neither a named opener, nor of the buyer, nor an auditor, and for one who scores the bids
     */
    @RolesAllowed({
        Role.Names.OPENER, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.EVALUATOR, Role.Names.LEGAL, Role.Names.AUDITOR})
    public OpeningSheet sheet(String tenderReference) {
        Tender tender = concerned(tenderReference);
        List<OpeningMinutes> minutes = store.minutes(tender.reference());
        if (!minutes.isEmpty()) {
            trail.note("READ_MINUTES", SUBJECT, tender.reference(), Map.of());
        }
        CeremonySheet ceremony = ceremonies.sheet(subject(tender)).orElse(null);
        List<Offer> offers = offers(tender);
        return new OpeningSheet(tender, TenderStep.toOpen(tender), offers, minutes, ceremony, ceremony != null && isGathering(tender, offers),
                key.publicPem());
    }

    /** To what the key is that opens the envelopes of this tender that come next. */
    private static String subject(Tender tender) {
        return TenderStep.toOpen(tender).subject(tender.reference());
    }

    /** The next opening, where the caller is one of those who could take it now. */
    private List<Offer> offers(Tender tender) {
        return workflow.offers(tender, new TenderStep[] {TenderStep.openingOf(tender)}, Situation.of(caller.actor(), time.now()));
    }

    /** Whether the caller is one of the openers, the hour has come and what comes next can be opened. */
    private boolean isGathering(Tender tender, List<Offer> openings) {
        return !time.now().isBefore(tender.timetable().opensAt()) && openings.stream().anyMatch(Openings::isJudged);
    }

    /** Whether the committee has done what comes before this opening. */
    private static boolean isJudged(Offer opening) {
        return !opening.unmet().contains(TenderObjection.SCORES_OPEN);
    }

    /** How far the openers have come, for one of them, who is seen to be there; noted nowhere, because pages ask all the time. */
    @RolesAllowed(Role.Names.OPENER)
    public Optional<CeremonySheet> gathering(String tenderReference) {
        Tender tender = concerned(tenderReference);
        if (!isGathering(tender, offers(tender))) {
            return Optional.empty();
        }
        ceremonies.attend(subject(tender));
        return ceremonies.sheet(subject(tender));
    }

    /**
     * The caller gives his share of the key to the envelopes that come next; the first share begins the ceremony, in which the others have ten
     * minutes to give theirs.
     *
     * @throws StepRefused for one who is not a named opener, which is noted
     * @throws org.karvan.platform.refusal.Invalid at {@code passphrase} when that is wrong or has to wait, his share is
     *     lost or altered, the hour has not come, or the committee still scores
     */
    @RolesAllowed(Role.Names.OPENER)
    public void give(String tenderReference, String passphrase) {
        Tender tender = atTheHour(tenderReference);
        ceremonies.give(subject(tender), passphrase);
    }

    /** Ends a ceremony whose key is lost, so that the openers begin again. @throws StepRefused likewise */
    @RolesAllowed(Role.Names.OPENER)
    public void beginAgain(String tenderReference) {
        ceremonies.beginAgain(subject(atTheHour(tenderReference)));
    }

    /** The tender, held, when this is one of its openers and its hour has come. */
    private Tender atTheHour(String tenderReference) {
        Tender tender = tenders.held(tenderReference);
        noteIfRefused(tender);
        TenderStep opening = TenderStep.openingOf(tender);
        Situation now = Situation.of(caller.actor(), time.now());
        if (!opening.row().by().admits(tender, now)) {
            throw new StepRefused(new Refusal.NotYours(opening));
        }
        if (!opening.row().from().contains(tender.state())) {
            throw new StepRefused(new Refusal.OutOfPlace(opening, tender.state()));
        }
        new Check().that(!now.at().isBefore(tender.timetable().opensAt()), "passphrase", "opening.early")
                .that(offers(tender).stream().allMatch(Openings::isJudged), "passphrase", "TenderObjection.SCORES_OPEN")
                .done();
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
     * Opens the envelopes that come next: all in this transaction, each checked against its receipt.
     *
     * @throws StepRefused before the hour, for one who is not a named opener, without bids, before a quorum has given
     *     its shares, and prices while the committee still scores; an attempt of the first two kinds is noted
     */
    @RolesAllowed(Role.Names.OPENER)
    public void open(String tenderReference) {
        noteIfRefused(tenders.held(tenderReference));
        tenders.open(tenderReference);
    }

    /** The closed tenders whose bids the caller is named to open, and those of which the prices come next, the earliest hour first. */
    @RolesAllowed(Role.Names.OPENER)
    public List<Tender> waiting() {
        Long opener = caller.actor().accountId();
        Stream<Tender> priced = store.toOpenBy(opener, TenderState.TECHNICAL_EVALUATION, TodoSource.MOST).stream().filter(tender -> isGathering(tender, offers(tender)));
        return Stream.concat(store.toOpenBy(opener, TenderState.CLOSED, TodoSource.MOST).stream(), priced).toList();
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
