package org.karvan.delivery;

import java.util.List;
import org.karvan.registration.LaboratoryRow;

/**
 * The exchange of an assay as its page shows it.
 *
 * @param exchange the exchange
 * @param sellerSealed what the seller has handed in, sealed; null while he has not
 * @param buyerSealed what the buyer has handed in, sealed; null while he has not
 * @param showsFigures whether its reader may see figures: not the umpire before he has decided
 * @param isOpen whether its reader can hand in a figure now
 * @param isUmpire whether its reader decides
 * @param laboratories those of the register from which he chooses
 */
public record AssaySheet(AssayExchange exchange, SealedFinding sellerSealed, SealedFinding buyerSealed, boolean showsFigures, boolean isOpen,
        boolean isUmpire, List<LaboratoryRow> laboratories) {

    public AssaySheet {
        laboratories = List.copyOf(laboratories);
    }
}
