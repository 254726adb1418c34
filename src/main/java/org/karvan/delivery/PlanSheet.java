package org.karvan.delivery;

import java.util.List;
import org.karvan.contract.Contract;
import org.karvan.contract.ContractItem;
import org.karvan.provenance.OreLot;
import org.karvan.registration.LaboratoryRow;
import org.karvan.tender.PlaceRow;

/**
 * With what the form for a delivery begins.
 *
 * @param contract what it carries out
 * @param delivery the delivery whose plan is changed; null for a new one
 * @param items what the contract sells
 * @param ore the supplier's parcels of those materials, the latest first
 * @param places where a delivery can go
 * @param laboratories those that can be umpire
 */
public record PlanSheet(Contract contract, Delivery delivery, List<ContractItem> items, List<OreLot> ore, List<PlaceRow> places,
        List<LaboratoryRow> laboratories) {

    public PlanSheet {
        items = List.copyOf(items);
        ore = List.copyOf(ore);
        places = List.copyOf(places);
        laboratories = List.copyOf(laboratories);
    }
}
