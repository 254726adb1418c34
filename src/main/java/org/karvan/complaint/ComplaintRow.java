package org.karvan.complaint;

import java.time.Instant;

/**
 * A complaint as a line of a list.
 *
 * @param reference what people call it
 * @param tenderReference the tender it is about
 * @param title what is tendered
 * @param window in which window it was filed
 * @param ground why, by the list
 * @param state where it stands
 * @param filedAt when it was filed
 * @param decideBy until when it is to be decided
 * @param complainant who complains; null for a reader who does not learn it
 */
public record ComplaintRow(String reference, String tenderReference, String title, ComplaintWindow window, ComplaintGround ground, ComplaintState state,
        Instant filedAt, Instant decideBy, String complainant) {

    /** The same for one of the buyer's people. */
    ComplaintRow forBuyer() {
        return window == ComplaintWindow.DOCUMENTS
                ? new ComplaintRow(reference, tenderReference, title, window, ground, state, filedAt, decideBy, null) : this;
    }
}
