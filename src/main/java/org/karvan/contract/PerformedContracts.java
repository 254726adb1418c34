package org.karvan.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.karvan.platform.refusal.NotThere;
import org.karvan.market.MarketFigures;
import org.karvan.pricing.Quotations;
import org.karvan.pricing.Terms;

/**
 * What deliveries and their settlement read of a contract that is carried out. It asks nobody who he is: the door that
 * calls has looked whose contract it is, and calls it in its own transaction.
 */
@ApplicationScoped
public class PerformedContracts {

    @Inject
    private ContractStore store;

    @Inject
    private MarketFigures market;

    /** The contract. @throws NotThere when there is none of that reference */
    public Contract of(String reference) {
        return store.byReference(reference).orElseThrow(() -> new NotThere("contract " + reference));
    }

    /** The same, held until the transaction ends: of two who take from its quantities at once one waits for the other. */
    public Contract held(String reference) {
        return store.held(of(reference));
    }

    /** The contracts in force in which that organisation sells, to choose one from. */
    public List<ContractRow> soldBy(Long supplierId, int most) {
        return store.inForceOf(supplierId, most);
    }

    /**
     * The price clauses of an item as the pricing engine reads them, each under the number that the contract prints.
     *
     * @throws NotThere when the contract sells no such item
     */
    public Terms terms(Contract contract, int item) {
        return PriceTerms.of(contract, contract.bargain().items().stream().filter(each -> each.number() == item).findFirst()
                .orElseThrow(() -> new NotThere("item " + item + " of " + contract.reference())));
    }

    /** What the portal has noted of the market for these terms, from one day to another, both included. */
    public Quotations quotations(Terms terms, LocalDate from, LocalDate upTo) {
        return new MarketRecord(market, from, upTo).of(terms);
    }
}
