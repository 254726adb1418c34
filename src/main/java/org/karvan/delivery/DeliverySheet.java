package org.karvan.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.karvan.tender.PlaceRow;

/**
 * A delivery as its page shows it.
 *
 * @param delivery the delivery
 * @param place where it goes
 * @param lots its ore lots, each with how the gate stands today
 * @param checklist the papers that must be there before it leaves, by today's rules
 * @param assays the exchanges of its assays
 * @param breaches the limits of refusal that it passes
 * @param isSeller whether its reader acts in the supplier's operations
 * @param isBuyer whether its reader acts in the buyer's logistics
 */
public record DeliverySheet(Delivery delivery, PlaceRow place, List<LotLine> lots, List<ChecklistLine> checklist, List<AssayRow> assays,
        List<LimitBreach> breaches, boolean isSeller, boolean isBuyer) {

    public DeliverySheet {
        lots = List.copyOf(lots);
        checklist = List.copyOf(checklist);
        assays = List.copyOf(assays);
        breaches = List.copyOf(breaches);
    }

    /** Wet tonnes of ore that were loaded. */
    public BigDecimal loaded() {
        return delivery.packages().stream().map(WeighedPackage::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the reader can change the plan now. */
    public boolean isPlanOpen() {
        return isSeller && delivery.state() == DeliveryState.PLANNED;
    }

    /** Whether the reader can weigh packages now. */
    public boolean isLoadingOpen() {
        return isSeller && delivery.state() == DeliveryState.AGREED;
    }

    /** Whether the reader can note landed weights now. */
    public boolean isLandingOpen() {
        return isBuyer && delivery.state() == DeliveryState.ARRIVED;
    }

    /** Whether the reader can add papers now. */
    public boolean isPapersOpen() {
        return isSeller && DeliveryPapers.SELLERS.contains(delivery.state()) || isBuyer && DeliveryPapers.BUYERS.contains(delivery.state());
    }
}
