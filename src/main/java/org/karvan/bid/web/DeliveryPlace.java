package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.karvan.platform.faces.Reader;
import org.karvan.tender.PlaceRow;
import org.karvan.tender.Tenders;

/** The place of delivery as a bidder's pages write it: its name in the reader's language, with its code. */
@RequestScoped
public class DeliveryPlace {

    @Inject
    private Tenders tenders;

    @Inject
    private Reader reader;

    /** The name of the place with that UN/LOCODE; the code alone when no name is known. */
    String named(String code) {
        return tenders.places().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .map(this::written)
                .orElse(code);
    }

    private String written(PlaceRow place) {
        return place.named(reader.getLanguage()) + " (" + place.code() + ")";
    }
}
