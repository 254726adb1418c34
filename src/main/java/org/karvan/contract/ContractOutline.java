package org.karvan.contract;

import java.util.List;
import org.karvan.platform.refusal.Check;

/**
 * What a form hands in first about a contract.
 *
 * @param title what it is called in lists
 * @param type what kind of bargain it is
 * @param currency the currency of its prices, by ISO 4217
 * @param justification why there is no tender; not asked for when there is one
 */
public record ContractOutline(String title, ContractType type, String currency, String justification) {

    /** The currencies in which contracts are priced. */
    public static final List<String> CURRENCIES = List.of("USD", "PKR", "EUR");

    private static final int SHORTEST_JUSTIFICATION = 20;

    /** Notes at its field what is missing or cannot be. */
    void check(Check check, boolean direct) {
        LegalText.check(check, title, "title", Contract.LONGEST_TITLE);
        check.that(type != null, "type", "invalid.required");
        check.that(currency != null && CURRENCIES.contains(currency), "currency", "contract.currency.unknown");
        if (direct) {
            LegalText.check(check, justification, "justification", Contract.LONGEST_REASONING);
            check.that(justification == null || justification.isBlank() || justification.strip().length() >= SHORTEST_JUSTIFICATION,
                    "justification", "contract.justification.short", SHORTEST_JUSTIFICATION);
        }
    }
}
