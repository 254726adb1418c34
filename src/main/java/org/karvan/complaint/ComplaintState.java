package org.karvan.complaint;

import java.util.EnumSet;
import java.util.Set;

/** Where a complaint stands. */
public enum ComplaintState {
    /** Being written; nobody but its writer knows of it. */
    DRAFT,
    /** Handed in; it waits for a reviewer to admit or to dismiss it. */
    FILED,
    /** A committee looks into it; meanwhile the tender stands still. */
    ADMITTED,
    /** Not looked into, for a reason. */
    DISMISSED,
    /** Found to be right; the remedy is in effect. */
    UPHELD,
    /** Found to be unfounded. */
    REJECTED,
    /** Taken back by the complainant. */
    WITHDRAWN,
    /** A second committee looks into it. */
    APPEALED,
    /** Found to be right on appeal; the remedy is in effect. */
    APPEAL_UPHELD,
    /** Found to be unfounded on appeal. */
    APPEAL_REJECTED;

    private static final Set<ComplaintState> OPEN = EnumSet.of(FILED, ADMITTED, APPEALED);

    /** Whether it waits for reviewers. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
