package org.karvan.registration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.karvan.document.Upload;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.faces.Show;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.screening.Screening;
import org.karvan.screening.ScreeningDraft;
import org.karvan.screening.Screenings;
import org.karvan.workflow.Offer;

/** The door by which the portal's people decide about organisations, and by which its clock lets papers run out. */
@Stateless
public class Reviews {

    /** So many organisations the clock takes up in one round; the rest wait for the next. */
    private static final int ROUND = 200;

    @Inject
    private OrganisationStore store;

    @Inject
    private Proceedings proceedings;

    @Inject
    private Screenings screenings;

    @Inject
    private Notices notices;

    @Inject
    private Show show;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The organisations in that state, those that wait longest first. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public Listing<OrganisationRow> queue(OrganisationState state, Side sideOrNull, int page) {
        return store.inState(state, sideOrNull, page);
    }

    /** All that an organisation has told. @throws NotThere when there is none of that reference */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE, Role.Names.AUDITOR})
    public RegistrationSheet sheet(String reference) {
        return RegistrationSheet.of(found(reference), time.now());
    }

    /** The steps the caller could take with that organisation; none for those who only read the review. */
    @RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE, Role.Names.AUDITOR})
    public List<Offer> offers(String reference) {
        return proceedings.offers(found(reference), caller.actor());
    }

    /** Takes a step with that organisation. @throws org.karvan.workflow.StepRefused when it cannot be taken */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void take(String reference, OrganisationStep step, String code, String reason) {
        proceedings.take(found(reference), step, caller.actor(), code, reason);
    }

    /** Proposes to shut the organisation out until a day; another administrator confirms or drops it. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void proposeDebar(String reference, LocalDate until, String reason) {
        proceedings.proposeDebar(found(reference), caller.actor(), until, reason);
    }

    /** Organisations whose names compliance has not yet screened as they stand now. */
    @RolesAllowed(Role.Names.COMPLIANCE)
    public Listing<OrganisationRow> toScreen(int page) {
        return store.toScreen(page);
    }

    /** Records that a list was searched for the organisation's names. */
    @RolesAllowed(Role.Names.COMPLIANCE)
    public void screen(String reference, ScreeningDraft draft, Upload evidence) {
        Organisation organisation = found(reference);
        screenings.record(organisation.id(), draft, evidence);
        organisation.screened(time.now());
    }

    /** The screenings of that organisation, the latest first. */
    @RolesAllowed({Role.Names.COMPLIANCE, Role.Names.ADMINISTRATOR, Role.Names.AUDITOR})
    public List<Screening> screenings(String reference) {
        return screenings.of(found(reference).id());
    }

    /** The organisations at which the clock must look now. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<Long> due() {
        return store.due(time.now(), ROUND);
    }

    /** Lets an organisation expire, lifts its debarment or reminds it of a paper that ends, whichever its time has come for. */
    @RolesAllowed(Role.Names.CLOCK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void check(Long organisationId) {
        Instant now = time.now();
        store.heldById(organisationId).filter(organisation -> organisation.isDue(now)).ifPresent(organisation -> {
            switch (organisation.state()) {
                case APPROVED -> expireOrRemind(organisation, now);
                case DEBARRED, LIFT_PROPOSED -> proceedings.take(organisation, OrganisationStep.LIFT, Actor.CLOCK, null, null);
                default -> organisation.planCheck(now);
            }
        });
    }

    private void expireOrRemind(Organisation organisation, Instant now) {
        if (organisation.paperwork().isInDate(now)) {
            organisation.paperwork().firstEnd(now).ifPresent(end -> notices.tell(
                    Recipient.holders(organisation.id(), Role.APPLICANT), "notice.registration.paperEnds",
                    List.of(organisation.reference(), show.day(end)), RegistrationAudience.OWN_PAGE));
            organisation.planCheck(now);
        } else {
            proceedings.take(organisation, OrganisationStep.EXPIRE, Actor.CLOCK, null, null);
        }
    }

    private Organisation found(String reference) {
        return store.byReference(reference).orElseThrow(() -> new NotThere("organisation " + reference));
    }
}
