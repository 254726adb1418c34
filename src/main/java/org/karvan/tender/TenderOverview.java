package org.karvan.tender;

import java.util.List;
import org.karvan.workflow.Offer;

/**
 * What the page of a tender shows to one reader.
 *
 * @param sheet the tender as he may see it
 * @param offers the steps he could take there
 */
public record TenderOverview(TenderSheet sheet, List<Offer> offers) {

    public TenderOverview {
        offers = List.copyOf(offers);
    }
}
