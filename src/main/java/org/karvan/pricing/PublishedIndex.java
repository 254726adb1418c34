package org.karvan.pricing;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A published price and what it was on each day.
 *
 * @param name as the contract names it
 * @param currency in which it is quoted
 * @param unit per what it is quoted
 * @param published on which days of the week it appears
 * @param holidays days on which it does not, though the day of the week says so
 * @param quotations the price of each day
 */
public record PublishedIndex(String name, Currency currency, ContentUnit unit, Set<DayOfWeek> published, Set<LocalDate> holidays,
                             Map<LocalDate, BigDecimal> quotations) {

    /**
     * An index.
     *
     * @throws IllegalArgumentException when it never appears or a price is not positive: a price of nothing is a
     *         missing price
     */
    public PublishedIndex {
        if (published.isEmpty() || quotations.values().stream().anyMatch(price -> price.signum() <= 0)) {
            throw new IllegalArgumentException("no quotations of " + name);
        }
        published = Set.copyOf(published);
        holidays = Set.copyOf(holidays);
        quotations = Map.copyOf(quotations);
    }

    /** The days from one to the other, both included, on which it should appear. */
    List<LocalDate> days(LocalDate from, LocalDate upTo) {
        return from.datesUntil(upTo.plusDays(1)).filter(this::appears).toList();
    }

    /** The first so many days from this one on, on which it should appear. */
    List<LocalDate> days(LocalDate from, int count) {
        return Stream.iterate(from, day -> day.plusDays(1)).filter(this::appears).limit(count).toList();
    }

    /** The price of that day; empty when none is known. */
    Optional<BigDecimal> on(LocalDate day) {
        return Optional.ofNullable(quotations.get(day));
    }

    /** The last day up to this one, included, of which a price is known. */
    Optional<LocalDate> lastUpTo(LocalDate day) {
        return Optional.ofNullable(new TreeMap<>(quotations).floorKey(day));
    }

    private boolean appears(LocalDate day) {
        return published.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }
}
