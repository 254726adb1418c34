package org.karvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.karvan.document.Upload;
import org.karvan.market.QuotationDraft;
import org.karvan.market.MarketFigures;
import org.karvan.market.QuotedPer;
import org.karvan.market.SeriesDraft;
import org.karvan.market.SeriesKind;
import org.karvan.market.TradingCalendar;
import org.karvan.platform.value.Mineral;

/** Plays how an administrator keeps the market's figures: invented ones, and said to be so. */
@ApplicationScoped
class PriceScenes {

    private static final String INVENTED = "Invented for the demonstration; no publisher states these figures";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int DAYS = 250;

    /** A figure moves by at most so many ten-thousandths a day. */
    private static final int LARGEST_MOVE = 90;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** So many days before today nobody entered a figure: what a missing one looks like. */
    private static final int FORGOTTEN = 5;

    /** So many days before today the figure was entered wrongly, and corrected. */
    private static final int CORRECTED = 12;

    private record Line(SeriesDraft series, String begin, int decimals) {
    }

    private static final List<Line> LINES = List.of(
            new Line(index("SB-ROTTERDAM", "Antimony metal 99.65 %, in warehouse Rotterdam", Mineral.ANTIMONY, QuotedPer.TONNE, TradingCalendar.LONDON), "24100", 0),
            new Line(index("WO3-APT", "Ammonium paratungstate 88.5 % WO3, cif Rotterdam", Mineral.TUNGSTEN, QuotedPer.METRIC_TONNE_UNIT, TradingCalendar.LONDON), "418", 1),
            new Line(index("CU-CASH", "Copper grade A, cash settlement", Mineral.COPPER, QuotedPer.TONNE, TradingCalendar.LONDON), "9840", 1),
            new Line(new SeriesDraft("USD-PKR-DEMO", SeriesKind.EXCHANGE_RATE, "US dollar in Pakistani rupees", null, "PKR", QuotedPer.UNIT_OF_CURRENCY, "USD",
                    INVENTED, TradingCalendar.KARACHI), "280.40", 2));

    @Inject
    private Scenes scenes;

    @Inject
    private StageClock clock;

    @Inject
    private MarketFigures figures;

    /** Begins the series. */
    void begin() {
        LINES.forEach(line -> as(() -> {
            figures.begin(line.series());
            return null;
        }));
    }

    /** Imports a year of figures into each, enters a wrong one and corrects it. */
    void fill() {
        LINES.forEach(this::imported);
    }

    private void imported(Line line) {
        String code = line.series().code();
        LocalDate today = clock.now().atZone(ZoneOffset.UTC).toLocalDate();
        String file = file(line, code.hashCode(), today);
        as(() -> {
            figures.take(figures.handIn(code, new Upload(code + ".csv", file.getBytes(StandardCharsets.UTF_8))), null);
            return null;
        });
        LocalDate wrong = weekday(today.minusDays(CORRECTED));
        BigDecimal right = figures.figureOn(code, wrong).orElseThrow().add(BigDecimal.ONE.movePointLeft(line.decimals()));
        as(() -> {
            figures.enter(code, new QuotationDraft(wrong, right, "The last digit was misread"));
            return null;
        });
    }

    /** A walk of small steps: the same on every machine, like no market in particular. */
    private static String file(Line line, long seed, LocalDate today) {
        Random steps = new Random(seed);
        StringBuilder file = new StringBuilder("date,value\n");
        BigDecimal figure = new BigDecimal(line.begin());
        LocalDate forgotten = weekday(today.minusDays(FORGOTTEN));
        for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
            BigDecimal move = BigDecimal.valueOf(steps.nextInt(-LARGEST_MOVE, LARGEST_MOVE + 1));
            figure = figure.add(figure.multiply(move).divide(TEN_THOUSAND, RoundingMode.HALF_UP)).setScale(line.decimals(), RoundingMode.HALF_UP);
            if (!WEEKEND.contains(day.getDayOfWeek()) && !day.equals(forgotten)) {
                file.append(day).append(',').append(figure.toPlainString()).append('\n');
            }
        }
        return file.toString();
    }

    /** The day, or the Friday before it. */
    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private void as(Supplier<Void> scene) {
        scenes.as(Cast.PORTAL.get(0).email(), scene);
    }

    private static SeriesDraft index(String code, String name, Mineral mineral, QuotedPer per, TradingCalendar calendar) {
        return new SeriesDraft(code, SeriesKind.PRICE_INDEX, name, mineral, "USD", per, null, INVENTED, calendar);
    }
}
