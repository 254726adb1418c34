package org.karvan.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.identity.Role;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.CostBearer;
import org.karvan.provenance.OreFixtures;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.StepRefused;

/** Deliveries of a contract and the exchange of their assays through the portal's doors, and those who are refused on the way. */
class DeliveriesIT extends PortalIT {

    /** No other figure of the test is written so. */
    private static final String SECRET = "53.170613";

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryPlans plans;

    @Inject
    private Weighings weighings;

    @Inject
    private DeliveryPapers papers;

    @Inject
    private AssayExchanges exchanges;

    @Inject
    private DeliveryFixtures stage;

    @Inject
    private OreFixtures ore;

    @Inject
    private RegistrationFixtures organisations;

    @Resource(lookup = "java:app/jdbc/karvan")
    private DataSource dataSource;

    private Party buyer;
    private Party supplier;
    private Party laboratory;
    private Party umpire;
    private String contract;

    @BeforeEach
    void aContractInForce() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        supplier = organisations.approvedSupplier("Chitral Miners");
        laboratory = organisations.approvedLaboratory("Indus Assay");
        umpire = organisations.approvedLaboratory("Gulf Umpire");
        contract = stage.contract(buyer, supplier);
    }

    @Test
    void aDeliveryIsNominatedLoadedDispatchedLandedAssayedAndAccepted() throws Exception {
        String reference = stage.sampled(buyer, supplier, umpire, contract, "8");
        assertEquals(Set.of(AssayElement.SB, AssayElement.AS), assays(reference).keySet());
        assertEquals(List.of(DeliveryGuard.ASSAYS_FINAL), unmet(() -> accept(reference)));

        exchanged(assays(reference).get(AssayElement.SB), "53.1", "53.6");
        exchanged(assays(reference).get(AssayElement.AS), "0.2", "0.3");
        accept(reference);

        DeliverySheet sheet = sheet(reference);
        assertEquals(DeliveryState.ACCEPTED, sheet.delivery().state());
        assertEquals(Set.of("53.35", "0.25"), sheet.assays().stream().map(row -> row.finalFigure().stripTrailingZeros().toPlainString())
                .collect(Collectors.toSet()));
        assertEquals(8, sheet.delivery().moments().size());
        assertEquals(0, new BigDecimal("109.1").compareTo(sheet.loaded()));
        assertTrue(sheet.checklist().stream().allMatch(ChecklistLine::isThere));
        assertEquals(Set.of(DeliveryPaperKind.PACKING_LIST, DeliveryPaperKind.WEIGHT_CERTIFICATE, DeliveryPaperKind.CERTIFICATE_OF_ORIGIN,
                DeliveryPaperKind.EXPORT_DECLARATION, DeliveryPaperKind.TRANSPORT_DOCUMENT, DeliveryPaperKind.IMPORTER_FILING),
                sheet.checklist().stream().map(ChecklistLine::kind).collect(Collectors.toSet()), "FOB into the United States");
    }

    @Test
    void beforeTheExchangeNoTableHoldsTheFigureThatWasHandedIn() throws Exception {
        String assay = assays(stage.sampled(buyer, supplier, umpire, contract, "8")).get(AssayElement.SB);
        enter(supplier, Role.OPERATIONS, assay, SECRET);
        assertFalse(dump().contains(SECRET), "sealed");
        assertFalse(dump().contains(HexFormat.of().formatHex(SECRET.getBytes(StandardCharsets.UTF_8))), "nor among the bytes");
        assertNull(as.person(buyer.person(Role.LOGISTICS), () -> exchanges.sheet(assay)).exchange().seller());

        enter(buyer, Role.LOGISTICS, assay, "53.2");
        assertTrue(dump().contains(SECRET), "after the exchange it stands there for both");
        assertEquals(0, new BigDecimal(SECRET).compareTo(as.person(buyer.person(Role.LOGISTICS), () -> exchanges.sheet(assay)).exchange().seller().figure()));
    }

    @Test
    void tooFarApartTheUmpireDecidesWithoutSeeingEitherFigure() throws Exception {
        String assay = assays(stage.sampled(buyer, supplier, umpire, contract, "8")).get(AssayElement.SB);
        assertThrows(NotThere.class, () -> as.person(umpire.person(Role.ANALYST), () -> exchanges.sheet(assay)), "he is not called yet");
        exchanged(assay, "55", "52");
        assertFalse(as.person(umpire.person(Role.ANALYST), () -> exchanges.sheet(assay)).showsFigures());
        assertThrows(NotThere.class, () -> as.person(laboratory.person(Role.ANALYST), () -> exchanges.decide(assay, draft("53", null))));

        as.person(umpire.person(Role.ANALYST), () -> exchanges.decide(assay, draft("52.4", null)));

        AssayExchange decided = as.person(supplier.person(Role.OPERATIONS), () -> exchanges.sheet(assay)).exchange();
        assertEquals(AssayExchangeState.AGREED, decided.state());
        assertEquals(0, new BigDecimal("52.4").compareTo(decided.finalFigure()));
        assertEquals(CostBearer.SELLER, decided.costBearer());
    }

    @Test
    void theClockLetsTheOneInTimeStandAndMovesTheDayWhenNobodyIsAlsoAfterAPause() throws Exception {
        Map<AssayElement, String> assays = assays(stage.sampled(buyer, supplier, umpire, contract, "8"));
        enter(supplier, Role.OPERATIONS, assays.get(AssayElement.SB), "54.5");
        as.clock(() -> exchanges.check(assays.get(AssayElement.SB)));
        assertEquals(AssayExchangeState.ONE_IN, state(assays.get(AssayElement.SB)), "its day has not come");

        clock.advance(Duration.ofDays(45));
        assertEquals(List.of(AssayExchangeGuard.BEFORE_THE_DAY), unmet(() -> enter(buyer, Role.LOGISTICS, assays.get(AssayElement.SB), "50")));
        assertEquals(Set.copyOf(assays.values()), Set.copyOf(as.clock(exchanges::due)));
        for (String reference : as.clock(exchanges::due)) {
            as.clock(() -> exchanges.check(reference));
            as.clock(() -> exchanges.check(reference));
        }

        AssayExchange stood = as.person(buyer.person(Role.LOGISTICS), () -> exchanges.sheet(assays.get(AssayElement.SB))).exchange();
        assertEquals(0, new BigDecimal("54.5").compareTo(stood.finalFigure()));
        AssayExchange moved = as.person(buyer.person(Role.LOGISTICS), () -> exchanges.sheet(assays.get(AssayElement.AS))).exchange();
        assertEquals(AssayExchangeState.AWAITED, moved.state());
        assertTrue(moved.dueAt().isAfter(clock.now().plus(Duration.ofDays(29))));
    }

    @Test
    void bothSidesAtOnceAreBothIn() throws Exception {
        String assay = assays(stage.sampled(buyer, supplier, umpire, contract, "8")).get(AssayElement.SB);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> answers = List.of(
                    two.submit(() -> enterTogether(supplier, Role.OPERATIONS, assay, "53.1", together)),
                    two.submit(() -> enterTogether(buyer, Role.LOGISTICS, assay, "53.3", together)));
            for (Future<?> answer : answers) {
                answer.get();
            }
        } finally {
            two.shutdown();
        }
        assertEquals(AssayExchangeState.AGREED, state(assay));
    }

    private Void enterTogether(Party party, Role role, String assay, String figure, CyclicBarrier together) throws Exception {
        together.await();
        enter(party, role, assay, figure);
        return null;
    }

    @Test
    void ofTwoNominationsAtOnceOnlyWhatTheContractSellsIsNominated() throws Exception {
        List<String> planned = List.of(stage.planned(supplier, umpire, contract, "60"), stage.planned(supplier, umpire, contract, "60"));
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Boolean> nominated = new ArrayList<>();
        try {
            for (Future<Boolean> answer : planned.stream().map(each -> two.submit(() -> nominates(each, together))).toList()) {
                nominated.add(answer.get());
            }
        } finally {
            two.shutdown();
        }
        assertEquals(1, nominated.stream().filter(each -> each).count());
    }

    private boolean nominates(String reference, CyclicBarrier together) throws Exception {
        long seen = sheet(reference).delivery().version();
        try {
            as.person(supplier.person(Role.OPERATIONS), () -> {
                together.await();
                deliveries.nominate(reference, seen);
            });
            return true;
        } catch (StepRefused | EJBException e) {
            return false;
        }
    }

    @Test
    void overAMoistureLimitADeliveryIsRejectedAndItsAssaysEnd() throws Exception {
        String reference = stage.sampled(buyer, supplier, umpire, contract, "12.5");
        assertEquals(List.of("4.4"), sheet(reference).breaches().stream().map(LimitBreach::clause).toList());
        as.person(buyer.person(Role.LOGISTICS), () -> deliveries.reject(reference, stage.version(reference), "Too wet for the furnace."));

        assertEquals(DeliveryState.REJECTED, sheet(reference).delivery().state());
        assertTrue(sheet(reference).assays().stream().allMatch(row -> row.state() == AssayExchangeState.VOID));
    }

    @Test
    void withinTheLimitsADeliveryCannotBeRejected() throws Exception {
        String reference = stage.sampled(buyer, supplier, umpire, contract, "8");
        assertEquals(List.of(DeliveryGuard.BEYOND_A_LIMIT),
                unmet(() -> as.person(buyer.person(Role.LOGISTICS), () -> deliveries.reject(reference, stage.version(reference), "The market has fallen."))));
    }

    @Test
    void heldOreIsNeitherNominatedNorDispatched() throws Exception {
        String reference = stage.planned(supplier, umpire, contract, "100");
        ore.held(sheet(reference).delivery().lots().get(0).reference());

        assertEquals(List.of(DeliveryGuard.GATE_GREEN),
                unmet(() -> as.person(supplier.person(Role.OPERATIONS), () -> deliveries.nominate(reference, stage.version(reference)))));
    }

    @Test
    void badFiguresAreRefusedAtTheirFields() throws Exception {
        String lot = ore.proved(supplier, "10");
        assertEquals(List.of("mass"), fields(() -> plan(stage.draft(umpire, "105.000001", lot))));
        assertEquals(List.of("mass"), fields(() -> plan(stage.draft(umpire, "-1", lot))));
        String reference = stage.planned(supplier, umpire, contract, "100");
        as.person(supplier.person(Role.OPERATIONS), () -> deliveries.nominate(reference, stage.version(reference)));
        as.person(buyer.person(Role.LOGISTICS), () -> deliveries.acceptNomination(reference, stage.version(reference)));
        String own = sheet(reference).delivery().lots().get(0).reference();
        assertEquals(List.of("tare"), fields(() -> weigh(reference, DeliveryFixtures.packed(own, "A", "10", "-1", "11"))).stream().distinct().limit(1).toList());
        assertEquals(List.of("net"), fields(() -> weigh(reference, DeliveryFixtures.packed(own, "A", "10", "1", "10.5"))));
        assertEquals(List.of("net"), fields(() -> weigh(reference, DeliveryFixtures.packed(own, "A", "10", "1", "9.1"))));
        assertEquals(List.of("lot"), fields(() -> weigh(reference, DeliveryFixtures.packed(lot, "A", "10", "1", "9"))));
    }

    @Test
    void moistureAndAssaysThatCannotBeAreRefused() throws Exception {
        Problem wet = assertThrows(Invalid.class, () -> {
            Check check = new Check();
            new LandedLot("x", BigDecimal.TEN, BigDecimal.ONE, new BigDecimal("100.1")).check(check);
            check.done();
        }).problems().get(0);
        assertEquals("moisture", wet.field());
        String assay = assays(stage.sampled(buyer, supplier, umpire, contract, "8")).get(AssayElement.SB);
        Invalid refused = assertThrows(Invalid.class, () -> enter(supplier, Role.OPERATIONS, assay, "71.7"));
        assertEquals("figure", refused.problems().get(0).field());
        assertEquals("delivery.assay.aboveChemistry.clause", refused.problems().get(0).key(), "the clause is named");
        assertEquals(List.of("laboratory"), fields(() -> as.person(supplier.person(Role.OPERATIONS),
                () -> exchanges.enter(assay, draft("53", umpire.reference())))), "the umpire is nobody's laboratory");
    }

    @Test
    void nobodyElsesDeliveryIsThere() throws Exception {
        String reference = stage.sampled(buyer, supplier, umpire, contract, "8");
        String assay = assays(reference).get(AssayElement.SB);
        Party stranger = organisations.approvedSupplier("Krinj Miners");
        String who = stranger.person(Role.OPERATIONS);
        assertThrows(NotThere.class, () -> as.person(who, () -> deliveries.sheet(reference)));
        assertThrows(NotThere.class, () -> as.person(who, () -> deliveries.offers(reference)));
        assertThrows(NotThere.class, () -> as.person(who, () -> papers.paper(reference, 1)));
        assertThrows(NotThere.class, () -> as.person(who, () -> exchanges.sheet(assay)));
        assertThrows(NotThere.class, () -> as.person(who, () -> exchanges.enter(assay, draft("53", laboratory.reference()))));
        assertThrows(NotThere.class, () -> as.person(who, () -> plans.begin(contract)));
        String foreign = ore.proved(stranger, "5");
        assertThrows(NotThere.class, () -> plan(stage.draft(umpire, "1", foreign)));
        assertEquals(List.of(), as.person(who, () -> deliveries.list(new DeliveryFilter(null, null), 1).rows()));
        assertEquals(1, as.person(buyer.person(Role.LOGISTICS), () -> deliveries.list(new DeliveryFilter(contract, DeliveryState.SAMPLED), 1).rows()).size());
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static List<Enum<?>> unmet(Attempt attempt) {
        return assertInstanceOf(Refusal.Unmet.class, assertThrows(StepRefused.class, attempt::run).refusal()).conditions();
    }

    private static List<String> fields(Attempt attempt) {
        return assertThrows(Invalid.class, attempt::run).problems().stream().map(Problem::field).toList();
    }

    private void plan(PlanDraft draft) throws Exception {
        as.person(supplier.person(Role.OPERATIONS), () -> plans.plan(contract, draft));
    }

    private void weigh(String reference, PackageDraft draft) throws Exception {
        as.person(supplier.person(Role.OPERATIONS), () -> weighings.weigh(reference, stage.version(reference), draft));
    }

    private void accept(String reference) throws Exception {
        as.person(buyer.person(Role.LOGISTICS), () -> deliveries.accept(reference, stage.version(reference)));
    }

    private void exchanged(String assay, String sellers, String buyers) throws Exception {
        enter(supplier, Role.OPERATIONS, assay, sellers);
        enter(buyer, Role.LOGISTICS, assay, buyers);
    }

    private void enter(Party party, Role role, String assay, String figure) throws Exception {
        as.person(party.person(role), () -> exchanges.enter(assay, draft(figure, laboratory.reference())));
    }

    private static FindingDraft draft(String figure, String laboratory) {
        return new FindingDraft(new BigDecimal(figure), laboratory, "C-77");
    }

    private DeliverySheet sheet(String reference) throws Exception {
        return as.person(supplier.person(Role.OPERATIONS), () -> deliveries.sheet(reference));
    }

    private AssayExchangeState state(String assay) throws Exception {
        return as.person(supplier.person(Role.OPERATIONS), () -> exchanges.sheet(assay)).exchange().state();
    }

    private Map<AssayElement, String> assays(String reference) throws Exception {
        return sheet(reference).assays().stream().collect(Collectors.toMap(AssayRow::element, AssayRow::reference));
    }

    /** Every value of every table as text, bytes in hexadecimal. */
    private String dump() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + '"')) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            Object value = rows.getObject(column);
                            boolean isBytes = value instanceof byte[] || value instanceof Blob;
                            all.append(isBytes ? HexFormat.of().formatHex(rows.getBytes(column)) : String.valueOf(value)).append('\n');
                        }
                    }
                }
            }
        }
        return all.toString();
    }
}
