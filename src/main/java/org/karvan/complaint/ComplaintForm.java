package org.karvan.complaint;

import java.time.Instant;
import java.util.List;

/**
 * What the form shows by which one complains of a tender.
 *
 * @param tenderReference the tender
 * @param title what is tendered
 * @param open the window that is open, and until when
 * @param now the portal's time when it was asked
 */
public record ComplaintForm(String tenderReference, String title, OpenWindow open, Instant now) {

    /** The grounds to choose from. */
    public List<ComplaintGround> grounds() {
        return ComplaintGround.of(open.window());
    }
}
