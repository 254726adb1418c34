package org.karvan.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The places where the trade delivers, read from the database once: only a migration changes them, and it runs before
 * the portal starts.
 */
@ApplicationScoped
class TradePlaces {

    @Inject
    private TenderStore store;

    private volatile List<PlaceRow> read = List.of();

    /** All of them, by code. */
    List<PlaceRow> all() {
        if (read.isEmpty()) {
            read = store.places();
        }
        return read;
    }

    /** Each by its UN/LOCODE. */
    Map<String, PlaceRow> byCode() {
        return all().stream().collect(Collectors.toMap(PlaceRow::code, Function.identity()));
    }

    /** The place of that UN/LOCODE; null for null. */
    PlaceRow named(String code) {
        return all().stream().filter(place -> place.code().equals(code)).findFirst().orElse(null);
    }
}
