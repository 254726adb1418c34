package org.karvan.complaint;

import java.time.Instant;
import java.util.List;
import org.karvan.document.StoredDocument;

/**
 * A complaint as its page shows it to one reader.
 *
 * @param complaint the complaint
 * @param complainant who complains; null for a reader who does not learn it
 * @param opinions what the committee that decides now has said, for those who may read it: reviewers at once, the parties
 *     when it is decided
 * @param earlier what the first committee said, when there is an appeal
 * @param namesJudges whether the reader learns who of the committee said what
 * @param fit the reviewers whom the reader can name to decide; empty when he cannot
 * @param addsPapers whether the reader can add papers now
 * @param now the portal's time when it was asked for
 */
public record ComplaintSheet(Complaint complaint, String complainant, List<ComplaintOpinion> opinions, List<ComplaintOpinion> earlier, boolean namesJudges,
        List<ReviewerRow> fit, boolean addsPapers, Instant now) {

    public ComplaintSheet {
        opinions = List.copyOf(opinions);
        earlier = List.copyOf(earlier);
        fit = List.copyOf(fit);
    }

    /** Whether the time for its decision runs. */
    public boolean isCounting() {
        return (complaint.state() == ComplaintState.FILED || complaint.state() == ComplaintState.ADMITTED) && now.isBefore(complaint.decideBy());
    }

    /** Whether an appeal is still possible. */
    public boolean isAppealable() {
        boolean decidedAgainst = complaint.state() == ComplaintState.DISMISSED || complaint.state() == ComplaintState.REJECTED;
        return decidedAgainst && complaint.isAppealOpenAt(now);
    }

    /** Whether the reader can name those who decide. */
    public boolean isSeating() {
        return !fit.isEmpty();
    }

    /**
     * A paper of a complaint.
     *
     * @param document what it is
     * @param content its bytes
     */
    public record PaperContent(StoredDocument document, byte[] content) {

        public PaperContent {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }
}
