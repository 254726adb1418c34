package org.karvan.market;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the trading days that have no figure, before something that is priced by them has to wait. */
@Dependent
class Missing {

    @Inject
    private MarketStore store;

    /** The trading days of the span, both ends included, without a valid figure, the earliest first. */
    List<LocalDate> of(PriceSeries series, LocalDate from, LocalDate to) {
        Set<LocalDate> stated = store.between(series, from, to).stream().map(Quotation::day).collect(Collectors.toSet());
        Set<LocalDate> holidays = store.holidays(series.calendar(), from, to);
        return from.isAfter(to) ? List.of() : from.datesUntil(to.plusDays(1))
                .filter(day -> series.calendar().trades(day, holidays) && !stated.contains(day))
                .toList();
    }
}
