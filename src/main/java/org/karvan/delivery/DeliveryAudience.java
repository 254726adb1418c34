package org.karvan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.notification.Audience;
import org.karvan.notification.Recipient;
import org.karvan.workflow.StepTaken;

/** Who is told about the steps of deliveries and exchanges: the other side, and both when assays come to an end. */
@ApplicationScoped
class DeliveryAudience implements Audience {

    @Override
    public Collection<Recipient> concernedBy(StepTaken taken) {
        if (taken.thing() instanceof Delivery delivery && taken.step() instanceof DeliveryStep step) {
            Recipient seller = Recipient.holders(delivery.supplierId(), Role.OPERATIONS);
            Recipient buyer = Recipient.holders(delivery.buyerId(), Role.LOGISTICS);
            return switch (step) {
                case NOMINATE, LOAD, DISPATCH -> List.of(buyer);
                case ACCEPT_NOMINATION, RETURN, ARRIVE, SAMPLE, ACCEPT, REJECT -> List.of(seller);
                case CANCEL -> List.of(seller, buyer);
            };
        }
        if (taken.thing() instanceof AssayExchange exchange && taken.step() instanceof AssayExchangeStep step) {
            Recipient seller = Recipient.holders(exchange.supplierId(), Role.OPERATIONS);
            Recipient buyer = Recipient.holders(exchange.buyerId(), Role.LOGISTICS);
            return switch (step) {
                case ENTER_FIRST, ENTER_SECOND, VOID_ASSAY -> List.of();
                case PROLONG, STAND, SPLIT, DECIDE -> List.of(seller, buyer);
                case CALL_UMPIRE -> List.of(seller, buyer, Recipient.holders(exchange.umpireId(), Role.ANALYST));
            };
        }
        return List.of();
    }

    @Override
    public String pathTo(StepTaken taken) {
        return taken.thing() instanceof Delivery ? path(taken.thing().reference()) : assayPath(taken.thing().reference());
    }

    /** The page of a delivery. */
    static String path(String reference) {
        return "/delivery/shipment.xhtml?reference=" + reference;
    }

    /** The page of an exchange. */
    static String assayPath(String reference) {
        return "/delivery/assay.xhtml?reference=" + reference;
    }
}
