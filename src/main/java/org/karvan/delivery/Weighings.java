package org.karvan.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.karvan.audit.Trail;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** The door to the scales: the supplier's when a delivery is loaded, the buyer's when it has landed. */
@Stateless
public class Weighings {

    @Inject
    private DeliveryRegister register;

    @Inject
    private DeliveryStore store;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    /**
     * Notes a package as it was weighed and sealed.
     *
     * @throws org.karvan.platform.refusal.Invalid when something is missing or cannot be, or it is not being loaded now
     */
    @RolesAllowed(Role.Names.OPERATIONS)
    public void weigh(String reference, long seen, PackageDraft draft) {
        Delivery delivery = loading(reference, seen);
        Check check = new Check();
        draft.check(check);
        check.that(draft.lot() == null || delivery.lotReferences().contains(draft.lot()), "lot", "delivery.lot.unknown");
        check.that(delivery.packages().stream().noneMatch(each -> each.mark().equalsIgnoreCase(draft.mark() == null ? "" : draft.mark().strip())),
                "mark", "delivery.mark.twice");
        check.done();
        delivery.weigh(draft);
        trail.note("DELIVERY_WEIGHED", DeliveryRegister.SUBJECT, reference, Map.of("package", draft.mark(), "net", draft.net().toPlainString()));
        store.write();
    }

    /** Strikes a package off, as long as it is being loaded. */
    @RolesAllowed(Role.Names.OPERATIONS)
    public void unweigh(String reference, long seen, int number) {
        Delivery delivery = loading(reference, seen);
        delivery.unweigh(number);
        trail.note("DELIVERY_UNWEIGHED", DeliveryRegister.SUBJECT, reference, Map.of("package", String.valueOf(number)));
        store.write();
    }

    /** Notes what the buyer's scale and oven found of a lot; noted again, the last counts. */
    @RolesAllowed(Role.Names.LOGISTICS)
    public void land(String reference, long seen, LandedLot landed) {
        Delivery delivery = register.toChange(reference, seen);
        requireParty(delivery, Role.LOGISTICS);
        Check check = new Check();
        check.that(delivery.state() == DeliveryState.ARRIVED, null, "delivery.notLanding");
        landed.check(check);
        check.that(landed.lot() != null && delivery.lotReferences().contains(landed.lot()), "lot", "delivery.lot.unknown");
        check.done();
        delivery.land(landed);
        trail.note("DELIVERY_LANDED", DeliveryRegister.SUBJECT, reference,
                Map.of("lot", landed.lot(), "gross", landed.gross().toPlainString(), "moisture", landed.moisture().toPlainString()));
        store.write();
    }

    private Delivery loading(String reference, long seen) {
        Delivery delivery = register.toChange(reference, seen);
        requireParty(delivery, Role.OPERATIONS);
        new Check().that(delivery.state() == DeliveryState.AGREED, null, "delivery.notLoading").done();
        return delivery;
    }

    private void requireParty(Delivery delivery, Role role) {
        if (!delivery.admits(caller.actor(), role)) {
            throw new NotThere("scale of " + delivery.reference());
        }
    }
}
