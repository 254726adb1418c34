package org.karvan.complaint;

import java.util.function.BiPredicate;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions of a complaint's steps. */
enum ComplaintGuard implements Guard<Complaint> {
    /** The window in which it is filed is open. */
    IN_WINDOW((complaint, now) -> now.facts(ComplaintFacts.class).window() == complaint.window()),
    /** The complainant is one whom it concerns. */
    INTERESTED((complaint, now) -> now.facts(ComplaintFacts.class).interested()),
    /** The reviewer who decides has no part in the tender. */
    NO_PART((complaint, now) -> now.facts(ComplaintFacts.class).fit().contains(now.actor().accountId())),
    /** The committee is odd in number, and more than one. */
    COMMITTEE_ODD((complaint, now) -> complaint.isCommitteeOdd()),
    /** Nobody on it has a part in the tender. */
    COMMITTEE_FREE((complaint, now) -> now.facts(ComplaintFacts.class).fit().containsAll(complaint.committeeAccounts())),
    /** Neither the second committee nor who calls it together has decided on the complaint before. */
    NOBODY_OF_THE_FIRST((complaint, now) -> !complaint.hasDecidedBefore(now.actor().accountId())
            && complaint.committeeAccounts().stream().noneMatch(complaint::hasDecidedBefore)),
    ON_COMMITTEE((complaint, now) -> complaint.committeeAccounts().contains(now.actor().accountId())),
    /** Bids are judged anew only while there are opened ones and no award. */
    REMEDY_FITS((complaint, now) -> !Verdict.REEVALUATE.name().equals(now.code()) || now.facts(ComplaintFacts.class).judged()),
    MAJORITY_UPHOLDS((complaint, now) -> complaint.majority().filter(Verdict::isUpholding).isPresent()),
    MAJORITY_REJECTS((complaint, now) -> complaint.majority().filter(verdict -> !verdict.isUpholding()).isPresent()),
    /** The decision is not older than the time for appeals, or it is overdue. */
    APPEAL_OPEN((complaint, now) -> complaint.isAppealOpenAt(now.at()));

    private final BiPredicate<Complaint, Situation> condition;

    ComplaintGuard(BiPredicate<Complaint, Situation> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(Complaint complaint, Situation situation) {
        return condition.test(complaint, situation);
    }
}
