package org.karvan.market;

import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Mineral;

/**
 * A new series as an administrator describes it.
 *
 * @param code the short name by which contracts call it, such as {@code SB-ROTTERDAM}: 3 to 30 capitals, digits and hyphens
 * @param kind what it states
 * @param name its full name as its publisher gives it
 * @param mineral of which mineral; null for an exchange rate
 * @param currency in which currency it is stated, by ISO 4217
 * @param per for how much
 * @param base of an exchange rate: the currency of which one unit is priced; else null
 * @param source its publisher, and where the figures are read
 * @param calendar when a figure is expected
 */
public record SeriesDraft(String code, SeriesKind kind, String name, Mineral mineral, String currency, QuotedPer per, String base,
        String source, TradingCalendar calendar) {

    static final int LONGEST_CODE = 30;
    static final int LONGEST_NAME = 160;
    static final int LONGEST_SOURCE = 200;

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,28}[A-Z0-9]");

    /** The same without blanks around and with codes in capitals. */
    SeriesDraft tidy() {
        return new SeriesDraft(capitals(code), kind, strip(name), mineral, capitals(currency), per, capitals(base), strip(source), calendar);
    }

    /** @throws org.karvan.platform.refusal.Invalid when something is missing or does not fit its kind */
    void check() {
        Check check = new Check();
        check.text(code, "code", LONGEST_CODE);
        check.that(code == null || code.isBlank() || CODE.matcher(code).matches(), "code", "market.code.form");
        check.that(kind != null, "kind", "invalid.required");
        check.text(name, "name", LONGEST_NAME);
        check.that(isCurrency(currency), "currency", "market.currency.unknown");
        check.that(per != null, "per", "invalid.required");
        check.text(source, "source", LONGEST_SOURCE);
        check.that(calendar != null, "calendar", "invalid.required");
        if (kind == SeriesKind.EXCHANGE_RATE) {
            check.that(isCurrency(base), "base", "market.currency.unknown");
            check.that(base == null || !base.equals(currency), "base", "market.base.same");
            check.that(per == null || per == QuotedPer.UNIT_OF_CURRENCY, "per", "market.per.rate");
            check.that(mineral == null, "mineral", "market.mineral.rate");
        } else if (kind != null) {
            check.that(mineral != null, "mineral", "invalid.required");
            check.that(per != QuotedPer.UNIT_OF_CURRENCY, "per", "market.per.price");
            check.that(base == null || base.isEmpty(), "base", "market.base.price");
        }
        check.done();
    }

    private static boolean isCurrency(String code) {
        return code != null && Currency.getAvailableCurrencies().stream().anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    private static String strip(String text) {
        return text == null ? null : text.strip();
    }

    private static String capitals(String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }
}
