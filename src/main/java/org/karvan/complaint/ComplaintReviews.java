package org.karvan.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Role;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.refusal.Check;
import org.karvan.tender.TenderRemedies;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** The door of the portal's reviewers: they admit or dismiss complaints, sit on committees, and decide. */
@Stateless
public class ComplaintReviews {

    @Inject
    private ComplaintRegister register;

    @Inject
    private TenderRemedies remedies;

    @Inject
    private Workflow workflow;

    /**
     * Admits a complaint before a committee; from now on its tender stands still.
     *
     * @param committee the accounts of those who are to decide
     * @throws org.karvan.platform.refusal.Invalid at {@code members} when one of them is no reviewer who can be named
     * @throws org.karvan.workflow.StepRefused when they are not odd in number, one of them or the caller has a part in the
     *     tender, or no reason is given
     */
    @RolesAllowed(Role.Names.REVIEWER)
    public void admit(String reference, Set<Long> committee, String reason) {
        Complaint complaint = register.held(reference);
        seat(complaint, committee);
        workflow.take(complaint, ComplaintStep.ADMIT, register.situation(complaint).because(reason));
        register.settleBlock(complaint);
    }

    /** Dismisses a complaint for a reason, without looking into it. @throws org.karvan.workflow.StepRefused likewise */
    @RolesAllowed(Role.Names.REVIEWER)
    public void dismiss(String reference, String reason) {
        Complaint complaint = register.held(reference);
        Situation situation = register.situation(complaint).because(reason);
        workflow.take(complaint, ComplaintStep.DISMISS, situation);
        complaint.decide(null, situation.at().plus(register.period(ReferenceCode.COMPLAINT_APPEAL_DAYS, situation.at())));
    }

    /**
     * Names those who hear the appeal, of whom nobody decided before.
     *
     * @throws org.karvan.platform.refusal.Invalid at {@code members} when one of them cannot be named, or one named before has
     *     said already what he finds
     * @throws org.karvan.workflow.StepRefused when they are not odd in number, or the caller decided before
     */
    @RolesAllowed(Role.Names.REVIEWER)
    public void convene(String reference, Set<Long> committee) {
        Complaint complaint = register.held(reference);
        if (complaint.state() == ComplaintState.APPEALED) {
            new Check().that(complaint.opinions().isEmpty(), "members", "complaint.committee.sits").done();
            seat(complaint, committee);
        }
        workflow.take(complaint, ComplaintStep.CONVENE, register.situation(complaint));
    }

    /**
     * Says what the caller finds as a member of the committee, in place of what he said before; when more than half find the
     * same it is the decision, and its remedy takes effect at once.
     *
     * @throws org.karvan.workflow.StepRefused when he does not sit on the committee, the remedy does not fit the tender, it is
     *     decided already, or no reason is given
     */
    @RolesAllowed(Role.Names.REVIEWER)
    public void vote(String reference, Verdict found, String reason) {
        Complaint complaint = register.held(reference);
        boolean onAppeal = complaint.state() == ComplaintState.APPEALED;
        ComplaintStep vote = onAppeal ? ComplaintStep.VOTE_ON_APPEAL : ComplaintStep.VOTE;
        Situation situation = register.situation(complaint).because(found, reason);
        workflow.take(complaint, vote, situation);
        complaint.hear(situation.actor(), found, reason.strip(), situation.at());
        complaint.majority().ifPresent(verdict -> decide(complaint, verdict, onAppeal, situation.asEffectOf(vote.name())));
    }

    private void decide(Complaint complaint, Verdict verdict, boolean onAppeal, Situation effect) {
        if (onAppeal) {
            workflow.take(complaint, verdict.isUpholding() ? ComplaintStep.GRANT : ComplaintStep.DENY, effect);
            complaint.decide(verdict, null);
        } else {
            workflow.take(complaint, verdict.isUpholding() ? ComplaintStep.UPHOLD : ComplaintStep.REJECT, effect);
            complaint.decide(verdict, effect.at().plus(register.period(ReferenceCode.COMPLAINT_APPEAL_DAYS, effect.at())));
        }
        register.settleBlock(complaint);
        remedy(complaint, verdict);
    }

    /** The tender's page tells everybody which complaint it was, and not what its committee wrote. */
    private void remedy(Complaint complaint, Verdict verdict) {
        String tender = complaint.tenderReference();
        if (verdict == Verdict.REEVALUATE) {
            remedies.reevaluate(tender, complaint.reference());
        } else if (verdict.isUpholding()) {
            remedies.annul(tender, complaint.reference());
        }
        if (verdict == Verdict.RETENDER) {
            remedies.begin(tender).ifPresent(complaint::beginAnew);
        }
    }

    private void seat(Complaint complaint, Set<Long> committee) {
        List<ReviewerRow> named = register.nameable(complaint).stream().filter(each -> committee != null && committee.contains(each.accountId())).toList();
        new Check().that(committee != null && named.size() == committee.size(), "members", "complaint.committee.unknown").done();
        complaint.seat(named);
    }
}
