package org.karvan.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.tender.TenderFixtures;
import org.karvan.tender.TenderState;
import org.karvan.workflow.Situation;

/** Complaints and those who decide on them as tests tell of them. */
final class ComplaintFixtures {

    /** When every complaint here is filed. */
    static final Instant FILED = TenderFixtures.OPENING;

    /** Until when each is to be decided. */
    static final Instant DUE = FILED.plus(Duration.ofDays(10));

    /** When each was decided for the first time, if it was. */
    static final Instant DECIDED = FILED.plus(Duration.ofDays(2));

    /** Until when an appeal against that is possible. */
    static final Instant APPEALABLE = DECIDED.plus(Duration.ofDays(30));

    static final Long PORTAL = 1L;

    private static final long FIRST_REVIEWER = 500L;
    private static final long FIRST_OF_APPEAL = 510L;

    private static final Set<ComplaintState> NEVER_ADMITTED =
            EnumSet.of(ComplaintState.DRAFT, ComplaintState.FILED, ComplaintState.DISMISSED);

    private static final Set<ComplaintState> ON_APPEAL =
            EnumSet.of(ComplaintState.APPEALED, ComplaintState.APPEAL_UPHELD, ComplaintState.APPEAL_REJECTED);

    private ComplaintFixtures() {
    }

    /** The reviewer of that number, from 0; three decide first, those from 10 on an appeal. */
    static Actor reviewer(int number) {
        return TenderFixtures.person(FIRST_REVIEWER + number, "Reviewer " + number, PORTAL, Side.PORTAL, Role.REVIEWER);
    }

    /** The same as he is named. */
    static ReviewerRow named(int number) {
        return new ReviewerRow(FIRST_REVIEWER + number, "Reviewer " + number);
    }

    /** All who have no part in the tender. */
    static Set<Long> fit() {
        return Set.of(FIRST_REVIEWER, FIRST_REVIEWER + 1, FIRST_REVIEWER + 2, FIRST_REVIEWER + 3, FIRST_OF_APPEAL, FIRST_OF_APPEAL + 1, FIRST_OF_APPEAL + 2);
    }

    /** The committee of the first instance. */
    static List<ReviewerRow> first() {
        return List.of(named(0), named(1), named(2));
    }

    /** The committee that hears the appeal. */
    static List<ReviewerRow> second() {
        return List.of(named(10), named(11), named(12));
    }

    /** A complaint about the documents of a published tender by the bidder of the tender fixtures. */
    static Complaint filing() {
        return new Complaint("CPL-2026-0001", TenderFixtures.tenderIn(TenderState.PUBLISHED), TenderFixtures.BIDDER, "Chitral Antimony",
                ComplaintWindow.DOCUMENTS, ComplaintGround.UNCLEAR, "Two papers name different ports.", FILED, DUE);
    }

    /** A complaint in that state, with its committee seated; one that was never admitted was dismissed by the first reviewer. */
    static Complaint complaintIn(ComplaintState state) {
        Complaint complaint = filing();
        if (NEVER_ADMITTED.contains(state)) {
            complaint.seat(first());
        } else {
            complaint.seat(first());
            complaint.enter(ComplaintState.FILED, now(TenderFixtures.BIDDER));
            complaint.enter(ComplaintState.ADMITTED, now(reviewer(0)));
        }
        if (ON_APPEAL.contains(state)) {
            complaint.enter(ComplaintState.APPEALED, now(TenderFixtures.BIDDER));
            complaint.seat(second());
        }
        complaint.enter(state, now(reviewer(0)));
        if (state == ComplaintState.DISMISSED || state == ComplaintState.REJECTED) {
            complaint.decide(null, APPEALABLE);
        }
        return complaint;
    }

    /** These three members of the committee that decides now find this. */
    static void find(Complaint complaint, Verdict... found) {
        int first = complaint.state() == ComplaintState.APPEALED ? 10 : 0;
        for (int member = 0; member < found.length; member++) {
            complaint.hear(reviewer(first + member), found[member], "So I find.", FILED);
        }
    }

    static Situation now(Actor actor) {
        return Situation.of(actor, FILED);
    }
}
