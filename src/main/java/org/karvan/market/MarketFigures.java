package org.karvan.market;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.audit.Trail;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Mineral;

/**
 * The door to indices, treatment charges and exchange rates. Everybody reads them, for a miner must know what the world
 * pays; administrators enter and correct them, and every change stands in the trail.
 */
@Stateless
public class MarketFigures {

    /** How far back missing days are looked for on a page, in days: a quarter, the longest usual quotational period. */
    private static final int WATCHED_DAYS = 92;

    private static final String SERIES = PriceSeries.class.getSimpleName();

    @Inject
    private MarketStore store;

    @Inject
    private Missing missing;

    @Inject
    private Imports imports;

    @Inject
    private DocumentVault vault;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The series with their latest figures, by kind and code. */
    @PermitAll
    public Listing<SeriesRow> list(int page) {
        Listing<PriceSeries> series = store.page(page);
        Map<Long, Quotation> latest = store.latest(series.rows());
        List<SeriesRow> rows = series.rows().stream().map(each -> SeriesRow.of(each, latest.get(each.id()))).toList();
        return new Listing<>(rows, series.number(), series.size(), series.total());
    }

    /**
     * A series over the last months.
     *
     * @param span how far back the curve goes
     * @param page which page of the editions
     * @throws NotThere when no series has that code
     */
    @PermitAll
    public SeriesSheet sheet(String code, ChartSpan span, int page) {
        PriceSeries series = series(code);
        LocalDate today = today(series);
        LocalDate from = today.minusMonths(span.months());
        return new SeriesSheet(series, store.between(series, from, today), from, today, watched(series, today), store.editions(series, page));
    }

    /** What a series is. @throws NotThere when none has that code */
    @PermitAll
    public PriceSeries series(String code) {
        return store.byCode(code).orElseThrow(() -> new NotThere("series " + code));
    }

    /**
     * The figure that is valid now for a day; empty when there is none. It is never taken from another day.
     *
     * @throws NotThere when no series has that code
     */
    @PermitAll
    public Optional<BigDecimal> figureOn(String code, LocalDate day) {
        return store.on(series(code), day).map(Quotation::figure);
    }

    /**
     * What the price indices of a mineral in a currency said last, on that day or in the month before it: older figures tell
     * nothing of a price of that day. By code; empty when there is none.
     */
    @PermitAll
    public List<IndexLevel> levels(Mineral mineral, String currency, LocalDate day) {
        return store.indices(mineral, currency).stream()
                .flatMap(series -> store.between(series, day.minusMonths(1), day).stream()
                        .reduce((earlier, later) -> later)
                        .map(last -> new IndexLevel(series.code(), series.name(), last.day(), last.figure(), series.per()))
                        .stream())
                .toList();
    }

    /** The valid figures from one day to another, both included, by day. @throws NotThere when no series has that code */
    @PermitAll
    public List<Quotation> between(String code, LocalDate from, LocalDate to) {
        return store.between(series(code), from, to);
    }

    /** The trading days from one day to another, both included, without a figure. @throws NotThere when no series has that code */
    @PermitAll
    public List<LocalDate> missing(String code, LocalDate from, LocalDate to) {
        return missing.of(series(code), from, to);
    }

    /** The price of that code with its latest valid figure and the day of it; empty when there is no such price. */
    @PermitAll
    public Optional<SeriesRow> latestPrice(String code) {
        return store.byCode(code).filter(series -> series.kind() == SeriesKind.PRICE_INDEX).map(this::withLatest);
    }

    /** The rate of one currency in another with its latest valid figure; empty when none is kept. Both by ISO 4217. */
    @PermitAll
    public Optional<SeriesRow> latestRate(String base, String currency) {
        return store.rate(base, currency).map(this::withLatest);
    }

    private SeriesRow withLatest(PriceSeries series) {
        return SeriesRow.of(series, store.latest(List.of(series)).get(series.id()));
    }

    /** The codes of all prices, for whoever names one in a contract. */
    @PermitAll
    public List<String> priceCodes() {
        return store.priceCodes();
    }

    /** The holidays of a calendar, the latest first. */
    @PermitAll
    public Listing<MarketHoliday> holidays(TradingCalendar calendar, int page) {
        return store.holidays(calendar, page);
    }

    /** The codes that are taken, for whoever begins a series. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public List<String> codes() {
        return store.codes();
    }

    /** What a series is, for whoever enters its figures. @throws NotThere when none has that code */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public PriceSeries kept(String code) {
        return series(code);
    }

    /** Begins a series. @throws org.karvan.platform.refusal.Invalid when something is missing, does not fit its kind, or the code is taken */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void begin(SeriesDraft draft) {
        SeriesDraft tidy = draft.tidy();
        tidy.check();
        store.holdFirst();
        new Check().that(store.byCode(tidy.code()).isEmpty(), "code", "market.code.taken").done();
        store.add(new PriceSeries(tidy));
        trail.note("BEGIN_SERIES", SERIES, tidy.code(), Map.of("name", tidy.name(), "source", tidy.source()));
    }

    /**
     * Enters the figure of a day, or corrects it with a reason.
     *
     * @throws NotThere when no series has that code
     * @throws org.karvan.platform.refusal.Invalid when the day or the figure cannot be, the day has just that figure, or a correction has no reason
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void enter(String code, QuotationDraft draft) {
        PriceSeries series = series(code);
        check(series, draft);
        store.hold(series);
        Optional<Quotation> standing = store.on(series, draft.day());
        if (standing.isPresent()) {
            correct(series, standing.get(), draft);
        } else {
            store.add(new Quotation(series, draft.day(), draft.figure(), caller.actor(), time.now()));
            trail.note("ENTER_QUOTATION", SERIES, code, Map.of("day", draft.day().toString(), "figure", draft.figure().toPlainString()));
        }
    }

    private void correct(PriceSeries series, Quotation standing, QuotationDraft draft) {
        Check check = new Check();
        check.that(!standing.states(draft.figure()), "figure", "market.figure.same");
        check.text(draft.reason(), "reason", Quotation.LONGEST_REASON);
        check.done();
        store.add(standing.corrected(draft.figure(), draft.reason().strip(), caller.actor(), time.now()));
        trail.note("CORRECT_QUOTATION", SERIES, series.code(), Map.of("day", draft.day().toString(),
                "from", standing.figure().toPlainString(), "to", draft.figure().toPlainString(), "reason", draft.reason().strip()));
    }

    private void check(PriceSeries series, QuotationDraft draft) {
        Check check = new Check();
        check.that(draft.day() != null, "day", "invalid.required");
        check.that(draft.figure() != null, "figure", "invalid.required");
        check.done();
        Set<LocalDate> holidays = store.holidays(series.calendar(), draft.day(), draft.day());
        FigureCheck.wrongDay(series, draft.day(), today(series), holidays).ifPresent(key -> check.that(false, "day", key));
        FigureCheck.wrongFigure(series, draft.figure()).ifPresent(key -> check.that(false, "figure", key));
        check.done();
    }

    /**
     * Keeps a file of figures to be looked at; nothing is taken in yet.
     *
     * @return by what it is looked at and taken in
     * @throws NotThere when no series has that code
     * @throws org.karvan.platform.refusal.Invalid at {@code file} when it is no CSV with a heading and at least one line
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public Long handIn(String code, Upload file) {
        PriceSeries series = series(code);
        Long documentId = vault.keep(file).id();
        QuotationFile.read(file.content());
        QuotationImport handedIn = new QuotationImport(series, documentId, caller.actor(), time.now());
        store.add(handedIn);
        return handedIn.id();
    }

    /** What taking a file in would do now. @throws NotThere when there is no such file */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public ImportPreview preview(Long importId) {
        return imports.preview(importId, time.now());
    }

    /**
     * Takes a file in, all of it or nothing.
     *
     * @param reason why figures that stand are wrong; needed when the file corrects any
     * @throws NotThere when there is no such file
     * @throws org.karvan.platform.refusal.Invalid when a line is wrong, nothing is new, a reason is missing, or it was taken in before
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void take(Long importId, String reason) {
        ImportPreview done = imports.take(importId, reason, caller.actor(), time.now());
        trail.note("IMPORT_QUOTATIONS", SERIES, done.seriesCode(), Map.of("file", done.fileName(), "added", Integer.toString(done.added()),
                "corrected", Integer.toString(done.corrections())));
    }

    /** Adds a holiday. @throws org.karvan.platform.refusal.Invalid when something is missing, the day is no weekday, or it is one of the calendar's holidays already */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void addHoliday(HolidayDraft draft) {
        Check check = new Check();
        check.that(draft.calendar() != null, "calendar", "invalid.required");
        check.that(draft.day() != null, "day", "invalid.required");
        check.text(draft.name(), "name", MarketHoliday.LONGEST_NAME);
        check.done();
        check.that(draft.calendar().trades(draft.day(), Set.of()), "day", "market.holiday.weekend").done();
        store.holdFirst();
        boolean isNew = store.holidays(draft.calendar(), draft.day(), draft.day()).isEmpty();
        check.that(isNew, "day", "market.holiday.twice").done();
        store.add(new MarketHoliday(draft.calendar(), draft.day(), draft.name().strip()));
        trail.note("ADD_HOLIDAY", MarketHoliday.class.getSimpleName(), draft.calendar().name(),
                Map.of("day", draft.day().toString(), "name", draft.name().strip()));
    }

    /** Of a series that has figures, the trading days without one in the last quarter, today apart: its figure may still come. */
    private List<LocalDate> watched(PriceSeries series, LocalDate today) {
        LocalDate quarterAgo = today.minusDays(WATCHED_DAYS);
        return store.firstDay(series)
                .map(first -> missing.of(series, first.isAfter(quarterAgo) ? first : quarterAgo, today.minusDays(1)))
                .orElse(List.of());
    }

    private LocalDate today(PriceSeries series) {
        Instant now = time.now();
        return LocalDate.ofInstant(now, series.calendar().zone());
    }
}
