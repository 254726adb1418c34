package org.karvan.bid;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.karvan.sealing.ClosedCopy;
import org.karvan.sealing.Sealed;

/**
 * An offer on which its bidder works: what it says besides its prices, and each price closed to his own key.
 *
 * @param offer without prices
 * @param prices by the number of the lot
 */
record WorkingCopy(Offer offer, Map<Integer, ClosedCopy> prices) {

    /** One in which nothing has been said yet. */
    static final WorkingCopy BLANK = new WorkingCopy(Offer.BLANK, Map.of());

    private static final String OFFER = "offer";
    private static final String CLOSED = "closedPrices";
    private static final String LOT = "lot";
    private static final String KEY = "key";
    private static final String BYTES = "bytes";

    WorkingCopy {
        if (!offer.prices().isEmpty()) {
            throw new IllegalArgumentException("a working copy holds no price in the clear");
        }
        prices = new TreeMap<>(prices);
    }

    /** The lots that have a price which this key opens. */
    Set<Integer> priced(String fingerprint) {
        return prices.entrySet().stream().filter(price -> price.getValue().key().equals(fingerprint)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The same with something else changed than its prices. */
    WorkingCopy with(UnaryOperator<Offer> change) {
        return new WorkingCopy(change.apply(offer), prices);
    }

    /** The same with these prices; of lots that are not among them it keeps those it has. */
    WorkingCopy withPrices(Map<Integer, ClosedCopy> others) {
        Map<Integer, ClosedCopy> all = new TreeMap<>(prices);
        all.putAll(others);
        return new WorkingCopy(offer, all);
    }

    /** As it goes into its envelope. */
    byte[] write() {
        JsonArrayBuilder closed = Json.createArrayBuilder();
        prices.forEach((lot, price) -> closed.add(Json.createObjectBuilder()
                .add(LOT, lot)
                .add(KEY, price.key())
                .add(BYTES, Base64.getEncoder().encodeToString(price.sealed().bytes()))));
        return Json.createObjectBuilder()
                .add(OFFER, new String(OfferText.write(offer), StandardCharsets.UTF_8))
                .add(CLOSED, closed)
                .build().toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The one that was written so. One from before bidders had keys of their own loses its prices: they stood in it in the clear. */
    static WorkingCopy read(byte[] text) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(text, StandardCharsets.UTF_8)))) {
            JsonObject json = reader.readObject();
            if (!json.containsKey(OFFER)) {
                return new WorkingCopy(OfferText.read(text).withoutPrices(), Map.of());
            }
            Map<Integer, ClosedCopy> prices = new TreeMap<>();
            json.getJsonArray(CLOSED).getValuesAs(JsonObject.class).forEach(price -> prices.put(price.getInt(LOT),
                    new ClosedCopy(price.getString(KEY), Sealed.of(Base64.getDecoder().decode(price.getString(BYTES))))));
            return new WorkingCopy(OfferText.read(json.getString(OFFER).getBytes(StandardCharsets.UTF_8)), prices);
        }
    }
}
