package org.karvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.complaint.ComplaintFilter;
import org.karvan.complaint.ComplaintGround;
import org.karvan.complaint.ComplaintReviews;
import org.karvan.complaint.ComplaintRow;
import org.karvan.complaint.Complaints;
import org.karvan.complaint.ReviewerRow;
import org.karvan.complaint.Verdict;
import org.karvan.identity.Role;

/** What losers of the cast have against a tender, and what the portal's reviewers make of it. */
@ApplicationScoped
class ComplaintScenes {

    /** How many decide. */
    private static final int COMMITTEE = 3;

    @Inject
    private Scenes scenes;

    @Inject
    private Complaints complaints;

    @Inject
    private ComplaintReviews reviews;

    /** A supplier complains of a tender, with a paper. */
    void file(String tender, Cast.Firm supplier, ComplaintGround ground, String words) {
        scenes.as(supplier.email(Role.BIDDER), () -> complaints.file(tender, ground, words, Papers.named("Weighing and assay of the campaign", supplier.name())));
    }

    /** The first of the reviewers admits it before himself and the next two. */
    void admit(String tender) {
        scenes.as(reviewers().get(0), () -> {
            String complaint = only(tender);
            Set<Long> committee = complaints.sheet(complaint).fit().stream().limit(COMMITTEE).map(ReviewerRow::accountId).collect(Collectors.toSet());
            reviews.admit(complaint, committee, "It names a criterion and a figure that can be checked.");
            return null;
        });
    }

    /** So many of the committee find that it is unfounded. */
    void reject(String tender, int members, String reason) {
        List<String> committee = scenes.as(reviewers().get(0), () -> complaints.sheet(only(tender)).complaint().committee().stream().map(member -> member.name()).toList());
        Cast.PORTAL.stream().filter(person -> committee.contains(person.name())).limit(members).forEach(person -> scenes.as(person.email(), () -> {
            reviews.vote(only(tender), Verdict.REJECT, reason);
            return null;
        }));
    }

    private String only(String tender) {
        return complaints.list(new ComplaintFilter(tender, null), 1).rows().stream().map(ComplaintRow::reference).findFirst().orElseThrow();
    }

    private static List<String> reviewers() {
        return Cast.PORTAL.stream().filter(person -> person.roles().contains(Role.REVIEWER)).map(Cast.Person::email).toList();
    }
}
