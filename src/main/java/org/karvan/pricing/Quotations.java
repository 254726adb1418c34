package org.karvan.pricing;

import java.util.Currency;
import java.util.List;
import org.karvan.pricing.Unpriceable.Fault;

/** The market as far as a consignment needs it: indices and exchange rates. What is missing blocks; nothing stands in for it. */
public record Quotations(List<PublishedIndex> indices, List<ExchangeRate> rates) {

    /** No market at all: enough where every price is fixed. */
    public static final Quotations NONE = new Quotations(List.of(), List.of());

    public Quotations {
        indices = List.copyOf(indices);
        rates = List.copyOf(rates);
    }

    /** The index of that name, for the clause that asks it. */
    PublishedIndex index(String clause, String name) {
        PublishedIndex found = indices.stream().filter(index -> index.name().equals(name)).findFirst()
                .orElseThrow(() -> new Unpriceable(clause, Fault.INDEX_MISSING, name));
        Unpriceable.unless(!found.quotations().isEmpty(), clause, Fault.INDEX_WITHOUT_QUOTATIONS, name);
        return found;
    }

    /** The rate from one currency to the other, for the clause that asks it. */
    ExchangeRate rate(String clause, Currency from, Currency to) {
        return rates.stream().filter(rate -> rate.from().equals(from) && rate.to().equals(to)).findFirst()
                .orElseThrow(() -> new Unpriceable(clause, Fault.RATE_MISSING, from.getCurrencyCode(), to.getCurrencyCode()));
    }
}
