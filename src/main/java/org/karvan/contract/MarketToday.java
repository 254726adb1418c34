package org.karvan.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.market.MarketFigures;
import org.karvan.market.PriceSeries;
import org.karvan.market.SeriesRow;
import org.karvan.pricing.Clause;
import org.karvan.pricing.ContentUnit;
import org.karvan.pricing.ExchangeRate;
import org.karvan.pricing.PriceSource;
import org.karvan.pricing.PricingPeriod;
import org.karvan.pricing.PublishedIndex;
import org.karvan.pricing.Quotations;
import org.karvan.pricing.Terms;

/**
 * The latest known figures of what a contract is priced by, in place of those of its quotational period, which lie ahead.
 * Nothing stands in for an index that the portal does not keep.
 */
final class MarketToday {

    private final MarketFigures market;
    private final List<SeriesRow> used = new ArrayList<>();
    private final List<PublishedIndex> indices = new ArrayList<>();
    private final List<ExchangeRate> rates = new ArrayList<>();

    MarketToday(MarketFigures market) {
        this.market = market;
    }

    /** The same terms, each index taken at its latest day. */
    Terms terms(Terms agreed) {
        List<Clause> clauses = agreed.clauses().stream().map(clause -> clause instanceof Clause.Price price
                && price.source() instanceof PriceSource.Indexed indexed ? today(price, indexed.index(), agreed.currency()) : clause).toList();
        return new Terms(agreed.reference(), agreed.version(), agreed.mineral(), agreed.currency(), agreed.incoterm(), agreed.conversions(), clauses);
    }

    private Clause.Price today(Clause.Price price, String index, Currency currency) {
        Optional<SeriesRow> latest = market.latestPrice(index).filter(row -> row.day() != null && unit(row.series()).isPresent());
        if (latest.isEmpty()) {
            return price;
        }
        SeriesRow row = latest.get();
        quote(index, row);
        if (!row.series().currency().equals(currency.getCurrencyCode())) {
            market.latestRate(row.series().currency(), currency.getCurrencyCode()).filter(rate -> rate.day() != null).ifPresent(this::exchange);
        }
        return new Clause.Price(price.number(), price.element(), new PriceSource.Indexed(index, new PricingPeriod.Dates(row.day(), row.day())), price.percent());
    }

    private void quote(String index, SeriesRow row) {
        if (indices.stream().noneMatch(known -> known.name().equals(index))) {
            used.add(row);
            indices.add(new PublishedIndex(index, Currency.getInstance(row.series().currency()), unit(row.series()).orElseThrow(),
                    Set.of(row.day().getDayOfWeek()), Set.of(), Map.of(row.day(), row.figure())));
        }
    }

    private void exchange(SeriesRow row) {
        used.add(row);
        BigDecimal rate = row.figure();
        rates.add(new ExchangeRate(Currency.getInstance(row.series().base()), Currency.getInstance(row.series().currency()), rate, row.day(), row.series().source()));
    }

    /** The engine's unit of a series; empty for one that no metal is priced by. */
    static Optional<ContentUnit> unit(PriceSeries series) {
        return switch (series.per()) {
            case TONNE -> Optional.of(ContentUnit.TONNE);
            case KILOGRAM -> Optional.of(ContentUnit.KILOGRAM);
            case POUND -> Optional.of(ContentUnit.POUND);
            case TROY_OUNCE -> Optional.of(ContentUnit.TROY_OUNCE);
            case METRIC_TONNE_UNIT -> Optional.of(ContentUnit.MTU);
            case DRY_TONNE, UNIT_OF_CURRENCY -> Optional.empty();
        };
    }

    /** What of the market was asked for. */
    Quotations quotations() {
        return new Quotations(indices, rates);
    }

    /** The figures that were taken, in the order of the clauses. */
    List<SeriesRow> used() {
        return List.copyOf(used);
    }
}
