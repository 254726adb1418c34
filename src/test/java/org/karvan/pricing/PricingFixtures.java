package org.karvan.pricing;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/** Terms, lots and markets as tests tell of them. */
public final class PricingFixtures {

    static final Currency USD = Currency.getInstance("USD");
    static final LocalDate SHIPPED = LocalDate.of(2026, 9, 10);
    static final String ANTIMONY = "Antimony 99.65 %";

    /** As the golden cases count pounds. */
    static final Conversions COPPER_TRADE = new Conversions(new BigDecimal("31.1035"), new BigDecimal("2204.6"));

    private PricingFixtures() {
    }

    static BigDecimal d(String figure) {
        return new BigDecimal(figure);
    }

    static Percent percent(String figure) {
        return Percent.of(figure);
    }

    /** Terms of these clauses, FOB in dollars. */
    static Terms terms(Mineral mineral, Clause... clauses) {
        return new Terms("CTR-2026-0001", 1, mineral, USD, Incoterm.FOB, Optional.of(COPPER_TRADE), List.of(clauses));
    }

    /** Terms of the first clauses and these. */
    static Terms with(Terms terms, Clause... more) {
        return new Terms(terms.reference(), terms.version(), terms.mineral(), terms.currency(), terms.incoterm(), terms.conversions(),
                Stream.concat(terms.clauses().stream(), Arrays.stream(more)).toList());
    }

    /** An element paid by a percentage of its content and a share of a fixed price. */
    static Clause[] paid(AssayElement element, String payPercent, String price, String share, ContentUnit unit) {
        return new Clause[] {
                new Clause.Payable("1." + element, element, new PayableRule.Percentage(percent(payPercent)), BigDecimal.ONE, unit),
                new Clause.Price("2." + element, element, new PriceSource.Fixed(d(price)), d(share))};
    }

    /** One tonne-priced element at a fixed price, whole. */
    static Terms simple(String price) {
        return terms(Mineral.ANTIMONY, paid(AssayElement.SB, "100", price, "100", ContentUnit.TONNE));
    }

    static Clause.Penalty penalty(String number, AssayElement element, String threshold, String step, String rate, StepCounting counting) {
        return new Clause.Penalty(number, new Measured.Single(element, GradeUnit.PERCENT), counting,
                List.of(new Clause.PenaltyTier(Span.from(threshold), d(step), d(rate))));
    }

    /** The antimony contract of the golden cases, with 85 % paid provisionally at the last quotation. */
    static Terms antimony(StepCounting counting) {
        return terms(Mineral.ANTIMONY,
                new Clause.Payable("4.1", AssayElement.SB, new PayableRule.Percentage(percent("70")), BigDecimal.ONE, ContentUnit.TONNE),
                new Clause.Price("4.2", AssayElement.SB, new PriceSource.Indexed(ANTIMONY, new PricingPeriod.Month(PricingEvent.SHIPMENT, 1)), d("100")),
                new Clause.TreatmentCharge("5.1", d("250")),
                penalty("6.1", AssayElement.AS, "0.50", "0.1", "4", counting),
                penalty("6.2", AssayElement.PB, "0.30", "0.1", "3", counting),
                new Clause.Splitting("7.1", AssayElement.SB, Grade.percent("0.50"), UmpireRule.UMPIRE_FINAL),
                new Clause.ProvisionalPayment("8.1", percent("85"), ProvisionalPrice.LATEST_QUOTATION));
    }

    /** The index of the golden cases: four Fridays of October, and the first already known when the lot sails. */
    static Quotations market() {
        return new Quotations(List.of(index("39800", "40100", "40300", "39900")), List.of());
    }

    /** An index published on Fridays, with these prices on the Fridays of October 2026 but the last, a holiday. */
    static PublishedIndex index(String... prices) {
        Map<LocalDate, BigDecimal> quotations = new HashMap<>();
        for (int week = 0; week < prices.length; week++) {
            quotations.put(LocalDate.of(2026, 10, 2).plusWeeks(week), d(prices[week]));
        }
        return new PublishedIndex(ANTIMONY, USD, ContentUnit.TONNE, Set.of(DayOfWeek.FRIDAY), Set.of(LocalDate.of(2026, 10, 30)), quotations);
    }

    /** The antimony lot of the golden cases. */
    static WeighedLot antimonyLot() {
        return lot("105.000", "5.00", Assay.exchanged(AssayElement.SB, Grade.percent("52.40"), Grade.percent("52.10")),
                Assay.agreed(AssayElement.AS, Grade.percent("0.75")), Assay.agreed(AssayElement.PB, Grade.percent("0.42")));
    }

    static WeighedLot lot(String wet, String moisture, Assay... assays) {
        return new WeighedLot("LOT-1", Tonnes.of(wet), Tonnes.of("0"), percent(moisture), List.of(assays));
    }

    /** A dry lot of so much antimony. */
    static WeighedLot dry(String tonnes, String grade) {
        return lot(tonnes, "0", Assay.agreed(AssayElement.SB, Grade.percent(grade)));
    }

    /** A consignment of concentrate that is settled for good, nothing paid before. */
    static Consignment settled(WeighedLot... lots) {
        return consignment(new Stage.Final(BigDecimal.ZERO), lots);
    }

    static Consignment consignment(Stage stage, WeighedLot... lots) {
        return new Consignment("SHP-2026-0001", ProductForm.CONCENTRATE, Optional.of(SHIPPED), Optional.empty(), List.of(), BigDecimal.ZERO,
                stage, List.of(lots));
    }

    static Statement price(Terms terms, WeighedLot... lots) {
        return Calculation.of(terms, settled(lots), Quotations.NONE);
    }

    /** The sum of the lines of that kind, as the statement prints it. */
    static String amount(Statement statement, LineKind kind) {
        return statement.lines().stream().filter(line -> line.kind() == kind).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }
}
