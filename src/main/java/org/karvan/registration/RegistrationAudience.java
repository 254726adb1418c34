package org.karvan.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.notification.Audience;
import org.karvan.notification.Recipient;
import org.karvan.workflow.StepTaken;

/** Tells an organisation what was decided about it, and the portal's people what waits for them. */
@ApplicationScoped
public class RegistrationAudience implements Audience {

    /** Where an organisation reads how it stands. */
    static final String OWN_PAGE = "/registration/tasks.xhtml";

    private static final String REVIEW_PAGE = "/registration/registration-review.xhtml?reference=";

    @Override
    public Collection<Recipient> concernedBy(StepTaken step) {
        if (!(step.thing() instanceof Organisation organisation) || !(step.step() instanceof OrganisationStep taken)) {
            return List.of();
        }
        return switch (taken) {
            case SUBMIT, RESUBMIT, RENEW -> List.of(Recipient.portal(Role.ADMINISTRATOR, Role.COMPLIANCE));
            case WITHDRAW, PROPOSE_DEBAR, PROPOSE_LIFT -> List.of(Recipient.portal(Role.ADMINISTRATOR));
            case REAPPLY -> List.of();
            case START_REVIEW, REQUEST_INFO, APPROVE, REJECT, SUSPEND, REINSTATE, EXPIRE, CONFIRM_DEBAR, DROP_DEBAR, LIFT,
                    CONFIRM_LIFT, DROP_LIFT -> List.of(Recipient.holders(organisation.id(), Role.APPLICANT));
        };
    }

    @Override
    public String pathTo(StepTaken step) {
        return switch ((OrganisationStep) step.step()) {
            case SUBMIT, RESUBMIT, RENEW, WITHDRAW, PROPOSE_DEBAR, PROPOSE_LIFT -> REVIEW_PAGE + step.thing().reference();
            default -> OWN_PAGE;
        };
    }
}
