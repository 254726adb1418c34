package org.karvan.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/**
 * What the features above ask of parcels of ore before they move. It asks nobody who he is: the door that calls has
 * looked whose parcels they are, and calls it in its own transaction.
 */
@ApplicationScoped
public class OriginGate {

    @Inject
    private OreLotStore store;

    /** The parcels of that supplier of which a sale can be made up, the latest first. */
    public List<OreLot> lotsOf(Long supplierId, Mineral mineral, ProductForm form, int most) {
        return store.of(supplierId, mineral, form, most);
    }

    /** The parcels of those references, those that there are. */
    public List<OreLot> lots(Collection<String> references) {
        return store.byReferences(references);
    }

    /** The same, each held until the transaction ends: of two who take one of them at once one waits for the other. */
    public List<OreLot> held(Collection<String> references) {
        return store.held(store.byReferences(references));
    }
}
