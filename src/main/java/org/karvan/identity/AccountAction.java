package org.karvan.identity;

/** What happens to an account or to what administrators keep, and is noted in the trail. */
public enum AccountAction {
    ACCOUNT_OPENED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    /** Wrong passwords have made it wait. */
    ACCOUNT_LOCKED,
    SIGNED_OUT,
    COLLEAGUE_INVITED,
    INVITATION_ACCEPTED,
    RESET_ASKED,
    PASSWORD_CHANGED,
    /** An administrator has seen a link, because there is no mail server. */
    LINK_SHOWN,
    ROLES_CHANGED,
    ACCOUNT_UNLOCKED,
    ACCOUNT_CLOSED,
    ACCOUNT_REOPENED,
    SESSIONS_ENDED,
    DEPUTY_NAMED,
    DEPUTY_ENDED,
    BANNER_POSTED,
    BANNER_WITHDRAWN,
    REFERENCE_ADDED
}
