package org.karvan.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.karvan.identity.Accounts;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.screening.Screenings;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** How an organisation's steps are taken: with what the guards must know. */
@Dependent
class Proceedings {

    private static final int LONGEST_REASON = 2000;

    @Inject
    private Workflow workflow;

    @Inject
    private Accounts accounts;

    @Inject
    private Screenings screenings;

    @Inject
    private TimeSource time;

    List<Offer> offers(Organisation organisation, Actor actor) {
        return workflow.offers(organisation, OrganisationStep.values(), situation(organisation, actor, null));
    }

    void take(Organisation organisation, OrganisationStep step, Actor actor, String code, String reason) {
        take(organisation, step, situation(organisation, actor, null).because(rejection(code), reason));
    }

    void proposeDebar(Organisation organisation, Actor actor, LocalDate until, String reason) {
        new Check().that(Validity.isNear(until, time.now()), "debarUntil", "registration.day.far").done();
        take(organisation, OrganisationStep.PROPOSE_DEBAR, situation(organisation, actor, until).because(reason));
    }

    private void take(Organisation organisation, OrganisationStep step, Situation situation) {
        new Check().optional(situation.reason(), "reason", LONGEST_REASON).done();
        workflow.take(organisation, step, situation);
    }

    private Situation situation(Organisation organisation, Actor actor, LocalDate debarUntil) {
        boolean isCleared = screenings.isClearedSince(organisation.id(), organisation.namesChangedAt());
        return Situation.of(actor, time.now())
                .knowing(new OrganisationFacts(accounts.countWith(Role.ADMINISTRATOR), isCleared, debarUntil));
    }

    /** A ground that is not on the list counts as none, and the step is refused for want of a reason. */
    private static RejectionReason rejection(String code) {
        return Arrays.stream(RejectionReason.values()).filter(ground -> ground.name().equals(code)).findFirst().orElse(null);
    }
}
