package org.karvan.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.pricing.PricingFixtures.SHIPPED;
import static org.karvan.pricing.PricingFixtures.USD;
import static org.karvan.pricing.PricingFixtures.antimony;
import static org.karvan.pricing.PricingFixtures.antimonyLot;
import static org.karvan.pricing.PricingFixtures.d;
import static org.karvan.pricing.PricingFixtures.market;
import static org.karvan.pricing.PricingFixtures.percent;
import static org.karvan.pricing.PricingFixtures.settled;
import static org.karvan.pricing.PricingFixtures.with;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.value.ProductForm;
import org.karvan.pricing.Unpriceable.Fault;

/** Terms and lots as JSON: read back identically, as the schema says, and refused at the place of what cannot be. */
class PriceOrderTest {

    private static final Path SCHEMA = Path.of("docs/pricing/order.schema.json");
    private static final Path EXAMPLES = Path.of("src/main/resources/org/karvan/pricing");

    /** An order with every clause, rule, period and stage there is. */
    private static PriceOrder everything() {
        AssayElement sb = AssayElement.SB;
        PricingPeriod month = new PricingPeriod.Month(PricingEvent.SHIPMENT, 1);
        PricingPeriod option = new PricingPeriod.Option(OptionHolder.SELLER, List.of(month, new PricingPeriod.Days(PricingEvent.SHIPMENT, 2, 5),
                new PricingPeriod.Dates(SHIPPED, SHIPPED.plusDays(9))), PricingEvent.SHIPMENT, 5);
        Terms terms = with(antimony(StepCounting.PRO_RATA), new Clause.Payable("10", AssayElement.AU, new PayableRule.Bands(GradeUnit.GRAMS_PER_TONNE,
                        List.of(new PayableRule.GradeBand(Span.between("0", "1"), new PayableRule.UnitDeduction(Grade.gramsPerTonne("1"))),
                                new PayableRule.GradeBand(Span.between("1", "5"), new PayableRule.LowerOf(percent("90"), Grade.gramsPerTonne("1"))),
                                new PayableRule.GradeBand(Span.from("5"), new PayableRule.PercentageLessDeduction(percent("95"), Grade.gramsPerTonne("1"))))),
                        new BigDecimal("1.00"), ContentUnit.TROY_OUNCE),
                new Clause.Price("11", AssayElement.AU, new PriceSource.Indexed("Gold", option), d("99.5")),
                new Clause.MaterialPrice("11a", d("12.5")), new Clause.Floor("12", sb, d("20000")), new Clause.Cap("13", sb, d("60000.00")),
                new Clause.Participation("14", sb, d("40000"), percent("50"), percent("50")),
                new Clause.Escalator("15", sb, d("40000"), List.of(new Clause.EscalatorBand(Span.below("40000"), d("-0.01")), new Clause.EscalatorBand(Span.from("40000"), d("0.01")))),
                new Clause.RefiningCharge("16", AssayElement.AU, d("-5"), ContentUnit.TROY_OUNCE),
                new Clause.Penalty("17", new Measured.Ratio(AssayElement.AS, sb), StepCounting.WHOLE_STEPS_UP, List.of(new Clause.PenaltyTier(Span.from("0.1"), d("0.01"), d("1")))),
                new Clause.RejectionLimit("18", new Measured.Sum(List.of(AssayElement.AS, AssayElement.PB), GradeUnit.PPM), d("30000")),
                new Clause.MoistureLimit("19", percent("12.50")),
                new Clause.Deduction("20", DeductionKind.FREIGHT, DeductionBasis.PER_WET_TONNE, d("60")),
                new Clause.Financing("21", percent("7.5"), 45, 360), new Clause.PrepaymentRecovery("22", percent("20")),
                new Clause.GradeRounding("23", sb, GradeStage.FINAL_ASSAY, GradeUnit.PERCENT, 2, RoundingMode.HALF_UP),
                new Clause.ContentRounding("24", sb, 3, RoundingMode.DOWN),
                new Clause.Payable("25", AssayElement.CU, new PayableRule.Percentage(percent("90")), d("1"), ContentUnit.POUND),
                new Clause.Price("26", AssayElement.CU, new PriceSource.Fixed(d("4.05")), d("100")));
        Consignment consignment = new Consignment("S", ProductForm.CONCENTRATE, Optional.of(SHIPPED), Optional.of(SHIPPED.plusDays(40)),
                List.of(new Declaration("11", 1, SHIPPED)), d("1000.00"), new Stage.Provisional(SHIPPED.plusDays(30)), List.of(antimonyLot()));
        Quotations quotations = new Quotations(market().indices(), List.of(new ExchangeRate(USD, Currency.getInstance("PKR"), d("281.50"), SHIPPED, "SBP")));
        return new PriceOrder(terms, consignment, Optional.of(quotations));
    }

    @Test
    void whatIsWrittenIsReadBackIdentically() {
        PriceOrder order = everything();
        assertEquals(order, PriceOrder.read(order.toJson().toString()));
        PriceOrder withoutMarket = new PriceOrder(PricingFixtures.simple("100"), settled(PricingFixtures.dry("1", "50")), Optional.empty());
        assertEquals(withoutMarket, PriceOrder.read(withoutMarket.toJson().toString()));
        assertFalse(withoutMarket.toJson().containsKey("quotations"));
    }

    @Test
    void theTestOfIdentityTriesEveryKindOfClause() {
        Set<String> written = new TreeSet<>();
        everything().terms().clauses().forEach(clause -> written.add(clause.getClass().getSimpleName()));

        assertEquals(kinds(Clause.class), written);
    }

    private static Set<String> kinds(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(kind -> kind.isRecord() ? Stream.of(kind.getSimpleName()) : kinds(kind).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSchemaKnowsEveryKindAndEveryConstant() throws IOException {
        JsonObject definitions = Json.createReader(new StringReader(Files.readString(SCHEMA))).readObject().getJsonObject("definitions");
        for (Class<?> type : List.of(Clause.class, PayableRule.class, PriceSource.class, PricingPeriod.class, Measured.class, Stage.class)) {
            Set<String> known = definitions.getJsonObject(type.getSimpleName()).getJsonArray("oneOf").stream()
                    .map(kind -> kind.asJsonObject().getString("title")).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(kinds(type), known, type.getSimpleName());
        }
        for (Class<? extends Enum<?>> type : List.of(AssayElement.class, GradeUnit.class, ContentUnit.class, UmpireRule.class, StepCounting.class, GradeStage.class,
                DeductionKind.class, DeductionBasis.class, ProvisionalPrice.class, OptionHolder.class, PricingEvent.class)) {
            List<String> known = definitions.getJsonObject(type.getSimpleName()).getJsonArray("enum").getValuesAs(value -> ((JsonString) value).getString());
            assertEquals(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList(), known, type.getSimpleName());
        }
    }

    @Test
    void whatIsWrittenKeepsToTheSchema() throws IOException {
        assertEquals(Set.of(), schema().validate(everything().toJson().toString(), InputFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource({"antimony, 1433960.49", "tungsten, 336705.21", "copper, 1185441.64"})
    void eachExampleKeepsToTheSchemaAndIsWorthTheSame(String name, String net) throws IOException {
        String example = Files.readString(EXAMPLES.resolve("example-" + name + ".json"));

        assertEquals(Set.of(), schema().validate(example, InputFormat.JSON));
        PriceOrder order = PriceOrder.read(example);
        assertEquals(net, order.price().net().toPlainString());
        assertEquals(order, PriceOrder.read(order.toJson().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kind\": \"Payable\"|\"kind\": \"Paid\"", "\"percent\": \"70\"|\"percent\": \"seventy\"", "\"shipped\"|\"sailed\"",
        "\"gross\": \"105.000\",|", "\"unit\": \"TONNE\"|\"unit\": \"TON\"", "\"2026-10-02\"|\"2 October\""})
    void whatTheSchemaForbidsIsRefused(String change) throws IOException {
        String[] parts = change.split("\\|", -1);
        String spoilt = example().replace(parts[0], parts[1]);

        assertFalse(schema().validate(spoilt, InputFormat.JSON).isEmpty(), change);
        assertThrows(Unpriceable.class, () -> PriceOrder.read(spoilt));
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(SCHEMA));
    }

    private static String example() throws IOException {
        return Files.readString(EXAMPLES.resolve("example-antimony.json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"percent\": \"70\"       | \"percent\": \"170\"       | order.terms.clauses[4.1].rule.percent     | FIELD_UNREADABLE",
        "\"percent\": \"70\"       | \"percent\": 1e999999999   | order.terms.clauses[4.1].rule.percent     | FIELD_UNREADABLE",
        "\"percent\": \"70\"       | \"percent\": [70]          | order.terms.clauses[4.1].rule.percent     | FIELD_UNREADABLE",
        "\"percent\": \"70\"       | \"percent\": null          | order.terms.clauses[4.1].rule.percent     | FIELD_MISSING",
        "\"kind\": \"Percentage\", |                            | order.terms.clauses[4.1].rule.kind        | FIELD_MISSING",
        "\"kind\": \"Percentage\"  | \"kind\": \"Share\"        | order.terms.clauses[4.1].rule.kind        | FIELD_UNREADABLE",
        "\"factor\": \"1\"         | \"facter\": \"1\"          | order.terms.clauses[4.1].factor           | FIELD_MISSING",
        "\"factor\": \"1\"         | \"factor\": \"1\", \"x\": 1 | order.terms.clauses[4.1].x               | FIELD_UNKNOWN",
        "\"tare\": \"0\"           | \"tare\": \"-1\"           | order.consignment.lots[LOT-1].tare        | FIELD_UNREADABLE",
        "\"tare\": \"0\"           | \"tare\": \"106\"          | LOT-1                                     | TARE_OVER_GROSS",
        "\"moisture\": \"5.00\"    | \"moisture\": \"100.5\"    | order.consignment.lots[LOT-1].moisture    | FIELD_UNREADABLE",
        "\"value\": \"52.40\"      | \"value\": \"152.40\"      | order.consignment.lots[LOT-1].assays[SB].seller | FIELD_UNREADABLE",
        "\"currency\": \"USD\"     | \"currency\": \"ABC\"      | order.terms.currency                      | FIELD_UNREADABLE",
        "\"version\": 1            | \"version\": 1.5           | order.terms.version                       | FIELD_UNREADABLE",
        "\"shipped\": \"2026-09-10\" | \"shipped\": \"2026-02-30\" | order.consignment.shipped              | FIELD_UNREADABLE",
        "\"39800\"                 | \"0\"                      | order.quotations.indices[Antimony metal, example] | FIELD_UNREADABLE",
        "\"quotations\": {         | \"quotations\": 7, \"q\": { | order.quotations                         | FIELD_UNREADABLE",
        "\"lots\": [               | \"lots\": 7, \"q\": [      | order.consignment.lots                    | FIELD_UNREADABLE"})
    void whatCannotBeIsRefusedAtItsPlace(String from, String to, String place, Fault fault) throws IOException {
        String spoilt = example().replace(from, to == null ? "" : to);
        Unpriceable refusal = assertThrows(Unpriceable.class, () -> PriceOrder.read(spoilt));

        assertEquals(fault, refusal.fault());
        assertEquals(place, refusal.place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no", "[]", "7", "{", "{\"terms\": nul}"})
    void whatIsNoObjectIsRefused(String text) {
        assertEquals(Fault.NOT_JSON, assertThrows(Unpriceable.class, () -> PriceOrder.read(text)).fault());
    }

    @Test
    void whatIsTooDeepOrTooLongIsRefused() {
        assertEquals(Fault.NOT_JSON, assertThrows(Unpriceable.class, () -> PriceOrder.read("{\"a\":" + "[".repeat(100_000))).fault());
        assertEquals(Fault.TOO_LONG, assertThrows(Unpriceable.class, () -> PriceOrder.read(" ".repeat(PriceOrder.LONGEST + 1))).fault());
        assertEquals(Fault.FIELD_UNKNOWN, refusedWith("\"reference\": \"EXAMPLE-ANTIMONY\"", "\"reference\": \"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\\"{\", \"z\": 1"));
        assertEquals(Fault.TOO_LONG, refusedWith("\"EXAMPLE-ANTIMONY\"", "\"" + "x".repeat(201) + "\""));
        assertEquals(Fault.FIELD_UNREADABLE, refusedWith("\"version\": 1", "\"version\": " + "9".repeat(150)));
        assertTrue(Set.of(Fault.TOO_LONG, Fault.NOT_JSON).contains(refusedWith("\"version\": 1", "\"version\": " + "9".repeat(5000))));
    }

    private static Fault refusedWith(String from, String to) {
        return assertThrows(Unpriceable.class, () -> PriceOrder.read(example().replace(from, to))).fault();
    }

    @Test
    void numbersAreReadAsTextsAre() throws IOException {
        PriceOrder order = PriceOrder.read(example().replace("\"perDryTonne\": \"250\"", "\"perDryTonne\": 250"));

        assertEquals(PriceOrder.read(example()), order);
    }

    @Test
    void theCommandPrintsTheStatementInTheLanguageAsked(@TempDir Path folder) throws IOException {
        assertEquals("1433960.49", printed(EXAMPLES.resolve("example-antimony.json"), "en", 0).getString("net"));
        JsonObject line = printed(EXAMPLES.resolve("example-antimony.json"), "ur", 0).getJsonArray("lines").getJsonObject(1);
        assertEquals("99.75 خشک ٹن × 250", line.getString("words"));
        assertEquals("250", line.getJsonObject("inputs").getString("charge"));

        Path spoilt = Files.writeString(folder.resolve("order.json"), example().replace("\"moisture\": \"5.00\"", "\"moisture\": \"12.5\""));
        JsonObject refusal = printed(spoilt, "en", 1);
        assertEquals("6.4", refusal.getString("place"));
        assertEquals("TOO_WET", refusal.getString("fault"));
        assertEquals("Clause 6.4: lot LOT-1 is refused, its moisture of 12.5 % is above 12 %.", refusal.getString("detail"));
        assertEquals("FILE", printed(folder.resolve("none.json"), "en", 2).getString("fault"));
        assertEquals("FILE", printed(folder, "en", 2).getString("fault"));
    }

    private static JsonObject printed(Path file, String language, int code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(code, PriceCommand.run(file, Locale.forLanguageTag(language), out));
        return Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8))).readObject();
    }

    @Test
    void theStatementNamesItsInputsAndSumsItsLines() throws IOException {
        JsonObject json = StatementJson.of(PriceOrder.read(example()).price(), new Narration(Wording.in(Locale.ENGLISH)));

        BigDecimal sum = json.getJsonArray("lines").stream().map(line -> new BigDecimal(line.asJsonObject().getString("amount"))).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(json.getString("total"), sum.toPlainString());
        JsonObject penalty = json.getJsonArray("lines").getJsonObject(2);
        assertEquals("PENALTY", penalty.getString("kind"));
        assertEquals("6.1", penalty.getString("clause"));
        assertEquals("0.1", penalty.getJsonObject("inputs").getString("step"));
        assertEquals("level 0.75, above 0.5 by 2.5 steps of 0.1: 2.5 × 4 × 99.75 dry tonnes", penalty.getString("words"));
        assertEquals("68.74", json.getString("fairPricePercent"));
        assertEquals("14375.54", json.getString("netPerDryTonne"));
    }

    @Test
    void everyFormulaHasAsManyPlacesAsInputs() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("ur"))) {
            Narration words = new Narration(Wording.in(language));
            for (Formula formula : Formula.values()) {
                String told = words.of(formula, formula.inputs().stream().<Object>map(name -> "<" + name + ">").toList());
                assertFalse(told.contains("{"), formula + ": " + told);
            }
        }
    }
}
