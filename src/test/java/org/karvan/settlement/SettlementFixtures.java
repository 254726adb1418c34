package org.karvan.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.contract.ContractFixtures;
import org.karvan.delivery.AssayExchange;
import org.karvan.delivery.DeliveryFixtures;
import org.karvan.delivery.DeliveryState;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.Clause;
import org.karvan.pricing.ContentUnit;
import org.karvan.pricing.Grade;
import org.karvan.pricing.GradeUnit;
import org.karvan.pricing.Measured;
import org.karvan.pricing.PayableRule;
import org.karvan.pricing.PriceOrder;
import org.karvan.pricing.PriceSource;
import org.karvan.pricing.PricingPeriod;
import org.karvan.pricing.ProvisionalPrice;
import org.karvan.pricing.PublishedIndex;
import org.karvan.pricing.Quotations;
import org.karvan.pricing.Span;
import org.karvan.pricing.StepCounting;
import org.karvan.pricing.Terms;
import org.karvan.pricing.UmpireRule;

/** The settlement of 105 t of antimony concentrate: 70 % of the antimony by an index, less treatment, arsenic and lead; 85 % on shipment. */
final class SettlementFixtures {

    static final Actor SELLER = ContractFixtures.person(360L, "Fatima Finance", ContractFixtures.SUPPLIER, Side.SUPPLIER, Role.SUPPLIER_FINANCE);

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    /** The day of the second quotation. */
    static final LocalDate SHIPMENT = MONDAY.plusDays(1);

    private SettlementFixtures() {
    }

    static Terms terms(String share) {
        return new Terms("CTR-2026-0001/1", 1, Mineral.ANTIMONY, Currency.getInstance("USD"), Incoterm.FOB, Optional.empty(), List.of(
                new Clause.Payable("5.1", AssayElement.SB, new PayableRule.Percentage(Percent.of("70")), BigDecimal.ONE, ContentUnit.TONNE),
                new Clause.Price("5.2", AssayElement.SB, new PriceSource.Indexed("SB", new PricingPeriod.Dates(MONDAY, MONDAY.plusDays(3))), BigDecimal.valueOf(100)),
                new Clause.TreatmentCharge("5.3", new BigDecimal("250")),
                penalty("5.4", AssayElement.AS, "0.5", "4"),
                penalty("5.6", AssayElement.PB, "0.3", "3"),
                new Clause.Splitting("5.5", AssayElement.SB, new Grade(new BigDecimal("0.5"), GradeUnit.PERCENT), UmpireRule.UMPIRE_WITHIN_ELSE_MIDDLE),
                new Clause.ProvisionalPayment("5.7", Percent.of(share), ProvisionalPrice.LATEST_QUOTATION)));
    }

    private static Clause penalty(String number, AssayElement element, String threshold, String rate) {
        return new Clause.Penalty(number, new Measured.Single(element, GradeUnit.PERCENT), StepCounting.PRO_RATA, List.of(new Clause.PenaltyTier(
                new Span(Optional.of(new BigDecimal(threshold)), Optional.empty()), new BigDecimal("0.1"), new BigDecimal(rate))));
    }

    /** The first so many of the four days over which the price is averaged. */
    static Quotations market(int days) {
        List<String> prices = List.of("39800", "40100", "40300", "39900");
        Map<LocalDate, BigDecimal> quoted = new HashMap<>();
        for (int day = 0; day < days; day++) {
            quoted.put(MONDAY.plusDays(day), new BigDecimal(prices.get(day)));
        }
        return new Quotations(List.of(new PublishedIndex("SB", Currency.getInstance("USD"), ContentUnit.TONNE,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), Set.of(), quoted)), List.of());
    }

    static Expectation found() {
        Map<AssayElement, BigDecimal> grades = new EnumMap<>(AssayElement.class);
        grades.put(AssayElement.SB, new BigDecimal("52.40"));
        grades.put(AssayElement.AS, new BigDecimal("0.75"));
        grades.put(AssayElement.PB, new BigDecimal("0.42"));
        return new Expectation(new BigDecimal("5"), grades);
    }

    static List<AssayExchange> exchanges() {
        return List.of(DeliveryFixtures.exchanged(AssayElement.SB, "52.40", "52.10", true),
                DeliveryFixtures.exchanged(AssayElement.AS, "0.75", "0.75", true), DeliveryFixtures.exchanged(AssayElement.PB, "0.42", "0.42", true));
    }

    static PriceOrder provisionalOrder(String share) {
        return new Reckoning(DeliveryFixtures.weighed(DeliveryState.LOADED), terms(share), BigDecimal.ZERO, market(2)).provisional(found(), SHIPMENT);
    }

    static PriceOrder finalOrder(BigDecimal provisional) {
        return new Reckoning(DeliveryFixtures.weighed(DeliveryState.ACCEPTED), terms("85"), BigDecimal.ZERO, market(4)).settled(exchanges(), provisional);
    }

    static Invoice invoice(InvoiceKind kind, PriceOrder order) {
        return new Invoice("INV-2026-0001", kind, DeliveryFixtures.weighed(DeliveryState.LOADED), order, SELLER, ContractFixtures.NOON);
    }

    /** What a percentage of a value is in cents. */
    static BigDecimal cents(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP);
    }
}
