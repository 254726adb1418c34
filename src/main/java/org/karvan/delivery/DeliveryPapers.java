package org.karvan.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.karvan.audit.Trail;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** The door to the papers of deliveries. */
@Stateless
public class DeliveryPapers {

    /** While it stands there the supplier adds papers. */
    static final Set<DeliveryState> SELLERS = EnumSet.range(DeliveryState.PLANNED, DeliveryState.IN_TRANSIT);

    /** While it stands there the buyer does. */
    static final Set<DeliveryState> BUYERS = EnumSet.range(DeliveryState.NOMINATED, DeliveryState.SAMPLED);

    @Inject
    private DeliveryRegister register;

    @Inject
    private DeliveryStore store;

    @Inject
    private DocumentVault vault;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    /** Adds a paper; it stays. @throws org.karvan.platform.refusal.Invalid when none is taken now, or the file is none */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS})
    public void add(String reference, DeliveryPaperKind kind, Upload file) {
        Delivery delivery = register.visible(reference);
        Actor actor = caller.actor();
        Set<DeliveryState> open = actor.isOf(delivery.supplierId()) ? SELLERS : BUYERS;
        Check check = new Check();
        check.that(open.contains(delivery.state()), null, "delivery.papersClosed");
        check.that(kind != null, "kind", "invalid.required");
        check.done();
        store.changing(delivery).add(kind, vault.keep(file), actor.name());
        trail.note("DELIVERY_PAPER_ADDED", DeliveryRegister.SUBJECT, reference, Map.of("kind", kind.name()));
        store.write();
    }

    /** A paper of a delivery. @throws NotThere when it is not the caller's to see, or there is none of that number */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.LOGISTICS, Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE,
        Role.Names.SUPPLIER_SIGNATORY, Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public DeliveryPaperContent paper(String reference, int number) {
        DeliveryPaper paper = register.visible(reference).papers().stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotThere("paper " + number + " of " + reference));
        return new DeliveryPaperContent(vault.describe(paper.documentId()), vault.content(paper.documentId()));
    }
}
