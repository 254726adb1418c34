package org.karvan.registration;

/** Where an organisation stands with the portal; only {@link #APPROVED} trades. */
public enum OrganisationState {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    INFO_REQUIRED,
    APPROVED,
    REJECTED,
    SUSPENDED,
    EXPIRED,
    DEBAR_PROPOSED,
    DEBARRED,
    LIFT_PROPOSED,
    WITHDRAWN;

    /** Whether the organisation itself may change what it tells: nobody is reviewing or has approved it. */
    public boolean isOpenToChange() {
        return this == DRAFT || this == INFO_REQUIRED || this == EXPIRED;
    }

    /** Whether papers can be handed in: also while it trades, so that a new one is there before the old one ends. */
    public boolean takesPapers() {
        return isOpenToChange() || this == APPROVED;
    }
}
