package org.karvan.complaint;

import java.util.List;

/**
 * What a tender's page says of complaints to one reader.
 *
 * @param hold what holds the tender up; null when nothing does
 * @param rows the complaints that the reader may read
 * @param open the window in which the reader can complain now; null when he cannot
 */
public record TenderComplaints(ComplaintHold hold, List<ComplaintRow> rows, OpenWindow open) {

    public TenderComplaints {
        rows = List.copyOf(rows);
    }

    /** Whether there is anything to say. */
    public boolean isTold() {
        return hold != null || !rows.isEmpty() || open != null;
    }
}
