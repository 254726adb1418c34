package org.karvan.bid;

/** Whether a receipt stands in the portal's log. */
public enum LogPlace {
    /** Under a head that the portal has signed. */
    LOGGED,
    /** Noted, and in a few minutes under the next signed head. */
    WAITING,
    /** Not, or altered there. */
    MISSING
}
