package org.karvan.complaint;

import java.util.Set;

/**
 * What the door gathers for the guards of a complaint's steps.
 *
 * @param window in which window one can complain of the tender now; null when in none
 * @param interested whether the caller's organisation is approved and, once bids are opened, one whose bid was
 * @param fit the accounts of the reviewers who have no part in the tender
 * @param judged whether there are opened bids that could be judged anew
 */
record ComplaintFacts(ComplaintWindow window, boolean interested, Set<Long> fit, boolean judged) {

    ComplaintFacts {
        fit = Set.copyOf(fit);
    }
}
