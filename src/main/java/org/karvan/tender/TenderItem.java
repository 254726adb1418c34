package org.karvan.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/**
 * What the form of one lot hands in.
 *
 * @param mineral which mineral
 * @param form in which form
 * @param grade the least grade in percent of dry mass
 * @param mass how much, in dry metric tonnes
 * @param hsCode the code of the Harmonised System
 * @param description what else to know; null for nothing
 * @param limits the limits of unwanted elements
 */
public record TenderItem(
        Mineral mineral, ProductForm form, BigDecimal grade, BigDecimal mass, String hsCode, String description,
        List<Limit> limits) implements Serializable {

    public TenderItem {
        limits = List.copyOf(limits);
    }

    /**
     * The limit of one unwanted element, in percent of dry mass.
     *
     * @param element the chemical symbol
     * @param penaltyAbove above which the price falls; null for no penalty
     * @param rejectionAbove above which the buyer may refuse; null for no such limit
     */
    public record Limit(String element, BigDecimal penaltyAbove, BigDecimal rejectionAbove) implements Serializable {
    }
}
