package org.karvan.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/**
 * A tender as a list shows it.
 *
 * @param id its key
 * @param reference what people call it
 * @param title what is wanted
 * @param state where it stands
 * @param procedure who may bid
 * @param buyerName who buys
 * @param incoterm who bears cost and risk; null while a draft does not say
 * @param place where it is delivered; null while a draft does not say
 * @param deadline until when bids arrive; null while a draft does not say
 * @param changedAt when it was last changed
 * @param lots what is wanted, in order
 */
public record TenderRow(
        Long id, String reference, String title, TenderState state, Procedure procedure, String buyerName, Incoterm incoterm,
        PlaceRow place, Instant deadline, Instant changedAt, List<LotBrief> lots) implements Serializable {

    public TenderRow {
        lots = List.copyOf(lots);
    }

    /**
     * A lot in one line.
     *
     * @param mineral which mineral
     * @param form in which form
     * @param mass how much, in dry metric tonnes
     */
    public record LotBrief(Mineral mineral, ProductForm form, BigDecimal mass) implements Serializable {
    }
}
