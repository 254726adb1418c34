package org.karvan.pricing;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * Everything a price needs, as it is handed in and kept: terms, what is priced, and the market.
 *
 * @param quotations the market; none where every price is fixed
 */
public record PriceOrder(Terms terms, Consignment consignment, Optional<Quotations> quotations) {

    /** More than any contract with a year of quotations; in characters. */
    public static final int LONGEST = 262_144;

    private static final String NAME = "order";

    /**
     * The order that this JSON describes; its schema is {@code docs/pricing/order.schema.json}.
     *
     * @throws Unpriceable naming the clause or the path of what cannot be
     */
    public static PriceOrder read(String json) {
        Unpriceable.unless(json.length() <= LONGEST, NAME, Unpriceable.Fault.TOO_LONG);
        return RecordJson.read(PriceOrder.class, RecordJson.parse(NAME, json), NAME);
    }

    /** The same as JSON; read again it is equal. */
    public JsonObject toJson() {
        return RecordJson.write(this);
    }

    /** Its statement. @throws Unpriceable when there is no price */
    public Statement price() {
        return Calculation.of(terms, consignment, quotations.orElse(Quotations.NONE));
    }
}
