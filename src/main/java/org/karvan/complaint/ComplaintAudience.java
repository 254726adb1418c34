package org.karvan.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.notification.Audience;
import org.karvan.notification.Recipient;
import org.karvan.workflow.StepTaken;

/** Who is told of a complaint's steps: who complains, the buyer, and the reviewers; nobody by the complainant's name. */
@ApplicationScoped
public class ComplaintAudience implements Audience {

    @Override
    public Collection<Recipient> concernedBy(StepTaken taken) {
        if (!(taken.thing() instanceof Complaint complaint) || !(taken.step() instanceof ComplaintStep step)) {
            return List.of();
        }
        Recipient complainant = Recipient.holders(complaint.complainantId(), Role.BIDDER);
        Recipient buyer = Recipient.holders(complaint.buyerId(), Role.OFFICER, Role.APPROVER);
        return switch (step) {
            case FILE, APPEAL -> List.of(Recipient.portal(Role.REVIEWER), buyer);
            case ADMIT, UPHOLD, REJECT, GRANT, DENY -> with(complaint, complainant, buyer);
            case DISMISS -> List.of(complainant, buyer);
            case WITHDRAW -> with(complaint, buyer);
            case CONVENE -> with(complaint);
            case VOTE, VOTE_ON_APPEAL -> List.of();
        };
    }

    private static List<Recipient> with(Complaint complaint, Recipient... parties) {
        List<Recipient> all = new ArrayList<>(List.of(parties));
        complaint.committeeAccounts().stream().sorted().map(Recipient::new).forEach(all::add);
        return all;
    }

    @Override
    public String pathTo(StepTaken taken) {
        return "/complaint/complaint.xhtml?reference=" + taken.thing().reference();
    }
}
