package org.karvan.contract;

import java.util.Optional;
import org.karvan.evaluation.Award;
import org.karvan.pricing.AssayElement;
import org.karvan.tender.ElementLimit;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderLot;

/**
 * What a tender and its winning bid have settled already, as the terms of the contract that carries out the award.
 *
 * @param tender what was asked for
 * @param award which bid won, and its prices
 */
record AwardTerms(Tender tender, Award award) {

    /** Puts title, currency and place into the new contract. */
    void begin(Contract contract) {
        contract.describe(new ContractOutline(tender.title(), ContractType.SPOT, tender.currency().getCurrencyCode(), null));
        contract.deliver(new DeliveryTerms(tender.delivery().incoterm(), tender.delivery().namedPlace(), null, null, null));
    }

    /** Puts items, prices and limits into the contract. */
    void fill(Contract contract) {
        tender.lots().forEach(lot -> sell(lot, contract));
    }

    private void sell(TenderLot lot, Contract contract) {
        contract.bargain().put(lot.number(), new ContractItemDraft(lot.mineral(), lot.form(), lot.grade().value(), lot.mass().value(),
                lot.hsCode(), lot.description()));
        award.offer().priceOf(lot.number()).ifPresent(price -> contract.bargain().put(null, new PriceClauseDraft(
                PriceKind.FIXED_PRICE, lot.number(), null, price, PriceUnit.DMT, null, null, null, null, null, null)));
        lot.limits().forEach(limit -> rejection(limit, lot.number()).ifPresent(clause -> contract.bargain().put(null, clause)));
    }

    /** The tender's rejection limit as a clause. Its penalties are agreed in the contract: a tender states no rates. */
    private static Optional<PriceClauseDraft> rejection(ElementLimit limit, int item) {
        if (limit.rejectionAbove() == null) {
            return Optional.empty();
        }
        return AssayElement.of(limit.element()).map(element -> new PriceClauseDraft(PriceKind.REJECTION_LIMIT, item, element, null, null, null,
                limit.rejectionAbove().value(), null, LevelUnit.PERCENT, null, null));
    }
}
