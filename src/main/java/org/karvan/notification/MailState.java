package org.karvan.notification;

/** Where a mail stands on its way. */
public enum MailState {
    /** It is to be sent, now or after a wait. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** It was tried often enough; an administrator sees it and may have it tried again. */
    GIVEN_UP
}
