package org.karvan.contract;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.market.MarketFigures;
import org.karvan.market.PriceSeries;
import org.karvan.market.Quotation;
import org.karvan.market.SeriesRow;
import org.karvan.pricing.Clause;
import org.karvan.pricing.ExchangeRate;
import org.karvan.pricing.PriceSource;
import org.karvan.pricing.PublishedIndex;
import org.karvan.pricing.Quotations;
import org.karvan.pricing.Terms;

/**
 * What the portal has noted of the market for the terms of a contract, day by day. A trading day without a figure stays
 * a gap, so that the engine refuses to average over it.
 */
final class MarketRecord {

    private final MarketFigures market;
    private final LocalDate from;
    private final LocalDate upTo;

    MarketRecord(MarketFigures market, LocalDate from, LocalDate upTo) {
        this.market = market;
        this.from = from;
        this.upTo = upTo;
    }

    /** Every index that the terms name and the portal keeps, and the rates that turn its currency into that of the terms. */
    Quotations of(Terms terms) {
        List<PublishedIndex> indices = new ArrayList<>();
        List<ExchangeRate> rates = new ArrayList<>();
        Set<String> currencies = new HashSet<>(Set.of(terms.currency().getCurrencyCode()));
        terms.clauses().stream().filter(Clause.Price.class::isInstance).map(clause -> ((Clause.Price) clause).source())
                .filter(PriceSource.Indexed.class::isInstance).map(source -> ((PriceSource.Indexed) source).index()).distinct()
                .forEach(code -> market.latestPrice(code).map(SeriesRow::series).flatMap(this::index).ifPresent(index -> {
                    indices.add(index);
                    if (currencies.add(index.currency().getCurrencyCode())) {
                        rate(index.currency(), terms.currency()).ifPresent(rates::add);
                    }
                }));
        return new Quotations(indices, rates);
    }

    private Optional<PublishedIndex> index(PriceSeries series) {
        Map<LocalDate, BigDecimal> quoted = market.between(series.code(), from, upTo).stream()
                .collect(Collectors.toMap(Quotation::day, Quotation::figure));
        Set<LocalDate> trading = new HashSet<>(quoted.keySet());
        trading.addAll(market.missing(series.code(), from, upTo));
        if (trading.isEmpty()) {
            return Optional.empty();
        }
        Set<DayOfWeek> published = trading.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
        Set<LocalDate> holidays = from.datesUntil(upTo.plusDays(1)).filter(day -> published.contains(day.getDayOfWeek()) && !trading.contains(day))
                .collect(Collectors.toSet());
        return MarketToday.unit(series).map(unit -> new PublishedIndex(series.code(), Currency.getInstance(series.currency()), unit, published, holidays, quoted));
    }

    private Optional<ExchangeRate> rate(Currency from, Currency to) {
        return market.latestRate(from.getCurrencyCode(), to.getCurrencyCode()).filter(row -> row.day() != null)
                .map(row -> new ExchangeRate(from, to, row.figure(), row.day(), row.series().source()));
    }
}
