package org.karvan.tender;

import java.io.Serializable;
import java.util.List;
import org.karvan.platform.refusal.Check;

/**
 * The first section of a draft.
 *
 * @param title what is wanted, in one line
 * @param summary what is wanted and why
 * @param reach how far it is announced
 * @param currency the currency of all prices, by ISO 4217
 */
public record TenderBasics(String title, String summary, Reach reach, String currency) implements Serializable {

    /** The currencies in which tenders are priced. */
    public static final List<String> CURRENCIES = List.of("USD", "PKR", "EUR");

    void check(Check check) {
        check.text(title, "title", Tender.LONGEST_TITLE);
        check.text(summary, "summary", Tender.LONGEST_SUMMARY);
        check.that(reach != null, "reach", "invalid.required");
        check.that(currency != null && CURRENCIES.contains(currency), "currency", "invalid.required");
        check.done();
    }
}
