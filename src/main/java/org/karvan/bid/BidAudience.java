package org.karvan.bid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.notification.Audience;
import org.karvan.notification.Recipient;
import org.karvan.workflow.StepTaken;

/** What happens to a bid concerns its bidder's people and nobody else; the buyer's people learn of it by the tender. */
@ApplicationScoped
public class BidAudience implements Audience {

    @Override
    public Collection<Recipient> concernedBy(StepTaken step) {
        return step.thing() instanceof Bid bid ? List.of(Recipient.holders(bid.bidderId(), Role.BIDDER)) : List.of();
    }

    @Override
    public String pathTo(StepTaken step) {
        return "/bid/bid.xhtml?tender=" + ((Bid) step.thing()).tenderReference();
    }
}
