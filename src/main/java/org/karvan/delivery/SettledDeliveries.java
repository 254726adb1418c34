package org.karvan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.karvan.platform.refusal.NotThere;

/**
 * What the settlement reads of a delivery. It asks nobody who he is: the door that calls looks whose delivery it is, and
 * calls it in its own transaction.
 */
@ApplicationScoped
public class SettledDeliveries {

    @Inject
    private DeliveryStore store;

    @Inject
    private AssayStore assays;

    /** The delivery. @throws NotThere when there is none of that reference */
    public Delivery of(String reference) {
        return store.byReference(reference).orElseThrow(() -> new NotThere("delivery " + reference));
    }

    /** The exchanges of its assays, by ore lot; none before it was sampled. */
    public List<AssayExchange> exchanges(String reference) {
        return assays.of(reference);
    }
}
