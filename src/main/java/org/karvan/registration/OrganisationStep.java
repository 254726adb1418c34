package org.karvan.registration;

import static java.util.EnumSet.complementOf;
import static java.util.EnumSet.of;
import static org.karvan.identity.Role.ADMINISTRATOR;
import static org.karvan.identity.Role.APPLICANT;
import static org.karvan.identity.Role.CLOCK;
import static org.karvan.registration.OrganisationGuard.ANOTHER_PERSON;
import static org.karvan.registration.OrganisationGuard.DATA_COMPLETE;
import static org.karvan.registration.OrganisationGuard.DEBARMENT_OVER;
import static org.karvan.registration.OrganisationGuard.NOT_ONES_OWN;
import static org.karvan.registration.OrganisationGuard.OWNERS_GIVEN;
import static org.karvan.registration.OrganisationGuard.PAPERS_IN_DATE;
import static org.karvan.registration.OrganisationGuard.PAPERS_PRESENT;
import static org.karvan.registration.OrganisationGuard.PAPER_OUT_OF_DATE;
import static org.karvan.registration.OrganisationGuard.SCREENING_CLEARED;
import static org.karvan.registration.OrganisationGuard.SECOND_ADMINISTRATOR;
import static org.karvan.registration.OrganisationGuard.UNTIL_LATER;
import static org.karvan.registration.OrganisationObjection.LIVE_BID;
import static org.karvan.registration.OrganisationObjection.LIVE_CONTRACT;
import static org.karvan.registration.OrganisationObjection.NO_MINE_TITLE;
import static org.karvan.registration.OrganisationState.APPROVED;
import static org.karvan.registration.OrganisationState.DEBARRED;
import static org.karvan.registration.OrganisationState.DEBAR_PROPOSED;
import static org.karvan.registration.OrganisationState.DRAFT;
import static org.karvan.registration.OrganisationState.EXPIRED;
import static org.karvan.registration.OrganisationState.INFO_REQUIRED;
import static org.karvan.registration.OrganisationState.LIFT_PROPOSED;
import static org.karvan.registration.OrganisationState.REJECTED;
import static org.karvan.registration.OrganisationState.SUBMITTED;
import static org.karvan.registration.OrganisationState.SUSPENDED;
import static org.karvan.registration.OrganisationState.UNDER_REVIEW;
import static org.karvan.registration.OrganisationState.WITHDRAWN;
import static org.karvan.workflow.By.by;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life of an organisation with the portal. */
public enum OrganisationStep implements Step<Organisation, OrganisationState> {
    SUBMIT(Row.row(of(DRAFT), SUBMITTED, by(APPLICANT), DATA_COMPLETE, PAPERS_PRESENT).unless(NO_MINE_TITLE)),
    START_REVIEW(Row.row(of(SUBMITTED), UNDER_REVIEW, by(ADMINISTRATOR))),
    REQUEST_INFO(Row.<Organisation, OrganisationState>row(of(UNDER_REVIEW), INFO_REQUIRED, by(ADMINISTRATOR)).withReason()),
    RESUBMIT(Row.row(of(INFO_REQUIRED), UNDER_REVIEW, by(APPLICANT), DATA_COMPLETE, PAPERS_PRESENT).unless(NO_MINE_TITLE)),
    APPROVE(Row.row(of(UNDER_REVIEW), APPROVED, by(ADMINISTRATOR),
            NOT_ONES_OWN, SECOND_ADMINISTRATOR, PAPERS_IN_DATE, OWNERS_GIVEN, SCREENING_CLEARED)),
    REJECT(Row.<Organisation, OrganisationState>row(of(UNDER_REVIEW), REJECTED, by(ADMINISTRATOR)).withReason(RejectionReason.class)),
    REAPPLY(Row.row(of(REJECTED), DRAFT, by(APPLICANT))),
    SUSPEND(Row.<Organisation, OrganisationState>row(of(APPROVED), SUSPENDED, by(ADMINISTRATOR)).withReason()),
    REINSTATE(Row.<Organisation, OrganisationState>row(of(SUSPENDED), APPROVED, by(ADMINISTRATOR)).withReason()),
    EXPIRE(Row.row(of(APPROVED), EXPIRED, by(CLOCK), PAPER_OUT_OF_DATE)),
    RENEW(Row.row(of(EXPIRED), UNDER_REVIEW, by(APPLICANT), DATA_COMPLETE, PAPERS_IN_DATE)),
    PROPOSE_DEBAR(Row.row(of(APPROVED, SUSPENDED), DEBAR_PROPOSED, by(ADMINISTRATOR), UNTIL_LATER).withReason()),
    CONFIRM_DEBAR(Row.row(of(DEBAR_PROPOSED), DEBARRED, by(ADMINISTRATOR), ANOTHER_PERSON)),
    DROP_DEBAR(Row.row(of(DEBAR_PROPOSED), SUSPENDED, by(ADMINISTRATOR), ANOTHER_PERSON).withReason()),
    LIFT(Row.row(of(DEBARRED, LIFT_PROPOSED), SUSPENDED, by(CLOCK), DEBARMENT_OVER)),
    PROPOSE_LIFT(Row.<Organisation, OrganisationState>row(of(DEBARRED), LIFT_PROPOSED, by(ADMINISTRATOR)).withReason()),
    CONFIRM_LIFT(Row.row(of(LIFT_PROPOSED), SUSPENDED, by(ADMINISTRATOR), ANOTHER_PERSON)),
    DROP_LIFT(Row.row(of(LIFT_PROPOSED), DEBARRED, by(ADMINISTRATOR), ANOTHER_PERSON).withReason()),
    WITHDRAW(Row.<Organisation, OrganisationState>row(complementOf(of(WITHDRAWN)), WITHDRAWN, by(APPLICANT)).unless(LIVE_BID, LIVE_CONTRACT));

    private final Row<Organisation, OrganisationState> row;

    OrganisationStep(Row<Organisation, OrganisationState> row) {
        this.row = row;
    }

    @Override
    public Row<Organisation, OrganisationState> row() {
        return row;
    }
}
