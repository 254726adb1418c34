package org.karvan.complaint;

import static org.karvan.complaint.ComplaintFixtures.DUE;
import static org.karvan.complaint.ComplaintFixtures.FILED;
import static org.karvan.complaint.ComplaintFixtures.fit;
import static org.karvan.complaint.ComplaintFixtures.reviewer;
import static org.karvan.complaint.ComplaintFixtures.named;
import static org.karvan.complaint.ComplaintGuard.APPEAL_OPEN;
import static org.karvan.complaint.ComplaintGuard.COMMITTEE_FREE;
import static org.karvan.complaint.ComplaintGuard.COMMITTEE_ODD;
import static org.karvan.complaint.ComplaintGuard.INTERESTED;
import static org.karvan.complaint.ComplaintGuard.IN_WINDOW;
import static org.karvan.complaint.ComplaintGuard.MAJORITY_REJECTS;
import static org.karvan.complaint.ComplaintGuard.MAJORITY_UPHOLDS;
import static org.karvan.complaint.ComplaintGuard.NOBODY_OF_THE_FIRST;
import static org.karvan.complaint.ComplaintGuard.NO_PART;
import static org.karvan.complaint.ComplaintGuard.ON_COMMITTEE;
import static org.karvan.complaint.ComplaintGuard.REMEDY_FITS;
import static org.karvan.complaint.Verdict.CANCEL;
import static org.karvan.complaint.Verdict.REEVALUATE;
import static org.karvan.complaint.Verdict.REJECT;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.tender.TenderFixtures;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of a complaint, row by row. */
class ComplaintTableTest extends TableTest<Complaint, ComplaintState> {

    @Override
    protected Step<Complaint, ComplaintState>[] table() {
        return ComplaintStep.values();
    }

    @Override
    protected Complaint thingIn(ComplaintState state) {
        return ComplaintFixtures.complaintIn(state);
    }

    @Override
    protected Set<ComplaintState> ends() {
        return EnumSet.of(ComplaintState.UPHELD, ComplaintState.WITHDRAWN, ComplaintState.APPEAL_UPHELD, ComplaintState.APPEAL_REJECTED);
    }

    @Override
    protected Actor own(Role role) {
        return switch (role) {
            case CLOCK -> Actor.CLOCK;
            case REVIEWER -> reviewer(1);
            default -> TenderFixtures.person(301L, "Somebody", TenderFixtures.BIDDER.organisationId(), Side.SUPPLIER, role);
        };
    }

    @Override
    protected Actor foreign(Role role) {
        return role == Role.CLOCK || role == Role.REVIEWER ? null : TenderFixtures.person(960L, "Stranger", 96L, Side.SUPPLIER, role);
    }

    @Override
    protected Situation by(Actor actor) {
        return Situation.of(actor, FILED).knowing(new ComplaintFacts(ComplaintWindow.DOCUMENTS, true, fit(), true));
    }

    @Override
    protected void rows() {
        row(ComplaintStep.FILE).by(Role.BIDDER)
                .refusesWhen(IN_WINDOW, knowing(ComplaintWindow.FINAL, true, fit(), true))
                .refusesWhen(INTERESTED, knowing(ComplaintWindow.DOCUMENTS, false, fit(), true));
        row(ComplaintStep.ADMIT).by(Role.REVIEWER).withReason()
                .refuses(COMMITTEE_ODD, complaint -> complaint.seat(List.of(named(0), named(1))))
                .refuses(COMMITTEE_ODD, complaint -> complaint.seat(List.of(named(0))))
                .refuses(COMMITTEE_ODD, complaint -> complaint.seat(List.of(named(0), named(1), named(2), named(3))))
                .refusesWhen(NO_PART, as(reviewer(90)))
                .refusesWhen(COMMITTEE_FREE, without(named(2)));
        row(ComplaintStep.DISMISS).by(Role.REVIEWER).withReason().refusesWhen(NO_PART, as(reviewer(90)));
        row(ComplaintStep.VOTE).by(Role.REVIEWER).withReason(Verdict.class)
                .refusesWhen(ON_COMMITTEE, as(reviewer(3)))
                .refusesWhen(REMEDY_FITS, asking(REEVALUATE));
        row(ComplaintStep.UPHOLD).via(ComplaintStep.VOTE)
                .given(complaint -> ComplaintFixtures.find(complaint, CANCEL, CANCEL))
                .refuses(MAJORITY_UPHOLDS, complaint -> ComplaintFixtures.find(complaint, REJECT, REJECT, CANCEL))
                .refuses(MAJORITY_UPHOLDS, complaint -> ComplaintFixtures.find(complaint, CANCEL, REEVALUATE, REJECT));
        row(ComplaintStep.REJECT).via(ComplaintStep.VOTE)
                .given(complaint -> ComplaintFixtures.find(complaint, REJECT, REJECT))
                .refuses(MAJORITY_REJECTS, complaint -> ComplaintFixtures.find(complaint, REJECT, CANCEL))
                .refuses(MAJORITY_REJECTS, complaint -> ComplaintFixtures.find(complaint, CANCEL, CANCEL));
        row(ComplaintStep.WITHDRAW).by(Role.BIDDER);

        row(ComplaintStep.APPEAL).by(Role.BIDDER).withReason().when(at(DUE))
                .refusesWhen(APPEAL_OPEN, at(DUE.minus(1, ChronoUnit.MICROS)))
                .refusesOther(APPEAL_OPEN, () -> {
                    Complaint rejected = thingIn(ComplaintState.REJECTED);
                    rejected.decide(REJECT, DUE);
                    return rejected;
                });
        row(ComplaintStep.CONVENE).by(Role.REVIEWER).as(Role.REVIEWER, reviewer(3))
                .refuses(COMMITTEE_ODD, complaint -> complaint.seat(List.of(named(10), named(11))))
                .refuses(NOBODY_OF_THE_FIRST, complaint -> complaint.seat(List.of(named(2), named(11), named(12))))
                .refusesWhen(NOBODY_OF_THE_FIRST, as(reviewer(2)))
                .refusesWhen(NO_PART, as(reviewer(90)))
                .refusesWhen(COMMITTEE_FREE, without(named(12)));
        row(ComplaintStep.VOTE_ON_APPEAL).by(Role.REVIEWER).withReason(Verdict.class).as(Role.REVIEWER, reviewer(10))
                .refusesWhen(ON_COMMITTEE, as(reviewer(1)))
                .refusesWhen(REMEDY_FITS, asking(REEVALUATE));
        row(ComplaintStep.GRANT).via(ComplaintStep.VOTE_ON_APPEAL)
                .given(complaint -> ComplaintFixtures.find(complaint, REEVALUATE, REEVALUATE))
                .refuses(MAJORITY_UPHOLDS, complaint -> ComplaintFixtures.find(complaint, REJECT, REJECT));
        row(ComplaintStep.DENY).via(ComplaintStep.VOTE_ON_APPEAL)
                .given(complaint -> ComplaintFixtures.find(complaint, REJECT, REJECT))
                .refuses(MAJORITY_REJECTS, complaint -> ComplaintFixtures.find(complaint, REEVALUATE, REEVALUATE));
    }

    private static UnaryOperator<Situation> knowing(ComplaintWindow window, boolean interested, Set<Long> fit, boolean judged) {
        return situation -> situation.knowing(new ComplaintFacts(window, interested, fit, judged));
    }

    private static UnaryOperator<Situation> without(ReviewerRow reviewer) {
        Set<Long> rest = new HashSet<>(fit());
        rest.remove(reviewer.accountId());
        return knowing(ComplaintWindow.DOCUMENTS, true, rest, true);
    }

    private static UnaryOperator<Situation> asking(Verdict remedy) {
        return situation -> situation.because(remedy, "So I find.").knowing(new ComplaintFacts(ComplaintWindow.DOCUMENTS, true, fit(), false));
    }
}
