package org.karvan.complaint;

import static java.util.EnumSet.of;
import static org.karvan.complaint.ComplaintGuard.APPEAL_OPEN;
import static org.karvan.complaint.ComplaintGuard.COMMITTEE_FREE;
import static org.karvan.complaint.ComplaintGuard.COMMITTEE_ODD;
import static org.karvan.complaint.ComplaintGuard.IN_WINDOW;
import static org.karvan.complaint.ComplaintGuard.INTERESTED;
import static org.karvan.complaint.ComplaintGuard.MAJORITY_REJECTS;
import static org.karvan.complaint.ComplaintGuard.MAJORITY_UPHOLDS;
import static org.karvan.complaint.ComplaintGuard.NOBODY_OF_THE_FIRST;
import static org.karvan.complaint.ComplaintGuard.NO_PART;
import static org.karvan.complaint.ComplaintGuard.ON_COMMITTEE;
import static org.karvan.complaint.ComplaintGuard.REMEDY_FITS;
import static org.karvan.complaint.ComplaintState.ADMITTED;
import static org.karvan.complaint.ComplaintState.APPEALED;
import static org.karvan.complaint.ComplaintState.APPEAL_REJECTED;
import static org.karvan.complaint.ComplaintState.APPEAL_UPHELD;
import static org.karvan.complaint.ComplaintState.DISMISSED;
import static org.karvan.complaint.ComplaintState.DRAFT;
import static org.karvan.complaint.ComplaintState.FILED;
import static org.karvan.complaint.ComplaintState.REJECTED;
import static org.karvan.complaint.ComplaintState.UPHELD;
import static org.karvan.complaint.ComplaintState.WITHDRAWN;
import static org.karvan.identity.Role.BIDDER;
import static org.karvan.identity.Role.REVIEWER;
import static org.karvan.workflow.By.by;
import static org.karvan.workflow.By.via;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life of a complaint as a table: from, to, by whom, only if. The effects (via) happen with the vote that makes a majority. */
public enum ComplaintStep implements Step<Complaint, ComplaintState> {
    FILE(Row.row(of(DRAFT), FILED, by(BIDDER), IN_WINDOW, INTERESTED)),
    ADMIT(Row.<Complaint, ComplaintState>row(of(FILED), ADMITTED, by(REVIEWER), NO_PART, COMMITTEE_ODD, COMMITTEE_FREE).withReason()),
    DISMISS(Row.<Complaint, ComplaintState>row(of(FILED), DISMISSED, by(REVIEWER), NO_PART).withReason()),
    VOTE(Row.<Complaint, ComplaintState>row(of(ADMITTED), ADMITTED, by(REVIEWER), ON_COMMITTEE, REMEDY_FITS).withReason(Verdict.class)),
    UPHOLD(Row.row(of(ADMITTED), UPHELD, via("VOTE"), MAJORITY_UPHOLDS)),
    REJECT(Row.row(of(ADMITTED), REJECTED, via("VOTE"), MAJORITY_REJECTS)),
    WITHDRAW(Row.row(of(FILED, ADMITTED), WITHDRAWN, by(BIDDER))),

    APPEAL(Row.<Complaint, ComplaintState>row(of(DISMISSED, REJECTED, ADMITTED), APPEALED, by(BIDDER), APPEAL_OPEN).withReason()),
    CONVENE(Row.row(of(APPEALED), APPEALED, by(REVIEWER), NO_PART, COMMITTEE_ODD, COMMITTEE_FREE, NOBODY_OF_THE_FIRST)),
    VOTE_ON_APPEAL(Row.<Complaint, ComplaintState>row(of(APPEALED), APPEALED, by(REVIEWER), ON_COMMITTEE, REMEDY_FITS).withReason(Verdict.class)),
    GRANT(Row.row(of(APPEALED), APPEAL_UPHELD, via("VOTE_ON_APPEAL"), MAJORITY_UPHOLDS)),
    DENY(Row.row(of(APPEALED), APPEAL_REJECTED, via("VOTE_ON_APPEAL"), MAJORITY_REJECTS));

    private final Row<Complaint, ComplaintState> row;

    ComplaintStep(Row<Complaint, ComplaintState> row) {
        this.row = row;
    }

    @Override
    public Row<Complaint, ComplaintState> row() {
        return row;
    }
}
