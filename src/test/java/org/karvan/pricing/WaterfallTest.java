package org.karvan.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.pricing.PricingFixtures.d;
import static org.karvan.pricing.PricingFixtures.dry;
import static org.karvan.pricing.PricingFixtures.paid;
import static org.karvan.pricing.PricingFixtures.price;
import static org.karvan.pricing.PricingFixtures.terms;
import static org.karvan.pricing.PricingFixtures.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.karvan.platform.value.Mineral;

/** What a visitor sees of a price: how it runs down from the index, and what it would be with other figures. */
class WaterfallTest {

    @Test
    void theBarsRunFromTheIndexValueDownToTheNet() {
        Terms terms = with(terms(Mineral.ANTIMONY, paid(AssayElement.SB, "90", "1000", "80", ContentUnit.TONNE)), new Clause.TreatmentCharge("5", d("60")));
        List<Waterfall.Bar> bars = Waterfall.of(price(terms, dry("10", "50")));

        // 5,000 contained; 500 not paid for; 900 off the price; 600 treatment; 3,000 net.
        assertEquals(List.of("5000.00", "-500.00", "-900.00", "-600.00", "3000.00"), bars.stream().map(bar -> bar.amount().toPlainString()).toList());
        assertEquals(List.of("0.00", "90.00", "72.00", "60.00", "0.00"), bars.stream().map(bar -> bar.start().toPlainString()).toList());
        assertEquals(List.of("100.00", "10.00", "18.00", "12.00", "60.00"), bars.stream().map(bar -> bar.width().toPlainString()).toList());
        assertEquals(List.of(true, false, false, false, true), bars.stream().map(Waterfall.Bar::total).toList());
    }

    @Test
    void roundingIsNoPriceTerm() {
        List<Waterfall.Bar> bars = Waterfall.of(PriceOrder.read(ExampleOrder.ANTIMONY.json()).price());

        assertTrue(bars.stream().noneMatch(bar -> bar.label().equals("pricing.bar.price")));
        assertEquals("-625823.39", bars.get(1).amount().toPlainString());
    }

    @Test
    void aPriceOfTheMaterialIsAStepOfItsOwn() {
        List<Waterfall.Bar> bars = Waterfall.of(price(with(PricingFixtures.simple("20"), new Clause.MaterialPrice("5", d("30"))), dry("10", "50")));

        assertEquals(List.of("LineKind.MATERIAL", "300.00"), bars.stream().filter(bar -> bar.label().equals("LineKind.MATERIAL"))
                .flatMap(bar -> Stream.of(bar.label(), bar.amount().toPlainString())).toList());
    }

    @Test
    void aNetBelowNothingIsDrawnToo() {
        List<Waterfall.Bar> bars = Waterfall.of(price(with(PricingFixtures.simple("20"), new Clause.TreatmentCharge("5", d("40"))), dry("10", "50")));

        // 100 less 400: the scale runs from -300 to 100.
        assertEquals(List.of("75.00", "0.00", "0.00"), bars.stream().map(bar -> bar.start().toPlainString()).toList());
        assertEquals(List.of("25.00", "100.00", "75.00"), bars.stream().map(bar -> bar.width().toPlainString()).toList());
    }

    @ParameterizedTest
    @EnumSource(ExampleOrder.class)
    void theBarsOfEveryExampleEndAtItsNet(ExampleOrder example) {
        Statement statement = PriceOrder.read(example.json()).price();
        List<Waterfall.Bar> bars = Waterfall.of(statement);

        assertEquals(statement.net(), bars.get(bars.size() - 1).amount());
        assertEquals(statement.net(), bars.subList(0, bars.size() - 1).stream().map(Waterfall.Bar::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertTrue(bars.stream().allMatch(bar -> bar.start().signum() >= 0 && bar.end().compareTo(d("100")) <= 0));
    }

    @Test
    void otherFiguresChangeOnlyWhatTheySay() {
        PriceOrder order = PriceOrder.read(ExampleOrder.ANTIMONY.json());

        assertEquals(order, asked(null, null, null).of(order));
        assertEquals("967339.80", asked("10", "50", "30000").of(order).price().net().toPlainString());
        assertEquals("0.75", asked(null, "50", null).of(order).consignment().lots().get(0).assay(AssayElement.AS).orElseThrow().seller().value().toPlainString());
    }

    @ParameterizedTest
    @EnumSource(ExampleOrder.class)
    void leversLeftWhereTheyAreChangeNothing(ExampleOrder example) {
        PriceOrder order = PriceOrder.read(example.json());
        Levers levers = Levers.of(order);

        assertEquals(order, levers.moved(levers.moisture(), levers.grade().value(), levers.index()).of(order));
        assertTrue(levers.grade().value().compareTo(levers.mostGrade()) < 0 && levers.index().compareTo(levers.mostIndex()) < 0);
    }

    @Test
    void leversStandWhereTheOrderStandsAndEndWhereChemistryEnds() {
        Levers levers = Levers.of(PriceOrder.read(ExampleOrder.ANTIMONY.json()));

        assertEquals(List.of(d("5"), d("52.25"), d("40025"), d("30"), d("71.69"), d("80050")),
                List.of(levers.moisture(), levers.grade().value(), levers.index(), levers.mostMoisture(), levers.mostGrade(), levers.mostIndex()));
        assertEquals("USD/t", levers.priceUnit());
    }

    @ParameterizedTest
    @CsvSource({"100,,,moisture", "-0.1,,,moisture", "1.1234567,,,moisture", ",0,,grade", ",101,,grade", ",,0,index", ",,1e999999999,index", ",,1e-99,index", ",1e-99,,grade"})
    void figuresThatCannotBeAreRefused(String moisture, String grade, String index, String place) {
        PriceOrder order = PriceOrder.read(ExampleOrder.ANTIMONY.json());

        assertEquals(place, assertThrows(Unpriceable.class, () -> asked(moisture, grade, index).of(order)).place());
    }

    private static WhatIf asked(String moisture, String grade, String index) {
        return new WhatIf(Optional.ofNullable(moisture).map(BigDecimal::new), Optional.ofNullable(grade).map(BigDecimal::new), Optional.ofNullable(index).map(BigDecimal::new));
    }
}
