package org.karvan.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.karvan.document.DocumentFixtures;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/** When the gate is open for a parcel of ore, and when it is shut. */
class OreLotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static OreLot lot(TitleStanding standing, LocalDate lastDay) {
        OreLot lot = new OreLot("LOT-2026-0001", OreFixtures.title(standing, lastDay), OreFixtures.draft(1L, "100"), "Omar Operations", Instant.EPOCH);
        lot.add(EvidenceKind.ROYALTY_CHALLAN, DocumentFixtures.document());
        return lot;
    }

    @Test
    void theGateIsOpenWhileTheTitleIsInForceAChallanIsThereAndNobodyHoldsTheLot() {
        assertEquals(List.of(), lot(TitleStanding.ACTIVE, DAY).reasonsOn(DAY));
        assertEquals(List.of(), lot(TitleStanding.GRANTED, DAY).reasonsOn(DAY));
        assertEquals(GateState.GREEN, GateState.of(List.of()));
    }

    @Test
    void aTitleThatIsNotInForceShutsTheGate() {
        Arrays.stream(TitleStanding.values()).filter(standing -> !standing.isInForce()).forEach(standing ->
                assertEquals(List.of(GateReason.TITLE_NOT_IN_FORCE), lot(standing, DAY).reasonsOn(DAY), standing.name()));
    }

    @Test
    void theGateShutsByItselfOnTheDayAfterTheTitlesLast() {
        assertEquals(List.of(GateReason.TITLE_OVER), lot(TitleStanding.ACTIVE, DAY).reasonsOn(DAY.plusDays(1)));
    }

    @Test
    void anyPaperButAChallanLeavesTheGateShut() {
        OreLot lot = new OreLot("LOT-2026-0001", OreFixtures.title(TitleStanding.ACTIVE, DAY), OreFixtures.draft(1L, "100"), "Omar", Instant.EPOCH);
        lot.add(EvidenceKind.PHOTOGRAPH, DocumentFixtures.document());

        assertEquals(List.of(GateReason.NO_CHALLAN), lot.reasonsOn(DAY));
    }

    @Test
    void whatComplianceHoldsStaysUntilItIsReleased() {
        OreLot lot = lot(TitleStanding.ACTIVE, DAY);
        lot.hold("The challan names another mine.", "Carla Compliance", Instant.EPOCH);
        assertEquals(List.of(GateReason.HELD), lot.reasonsOn(DAY));

        lot.release();
        assertEquals(List.of(), lot.reasonsOn(DAY));
    }

    @Test
    void allReasonsAreToldAtOnce() {
        OreLot lot = new OreLot("LOT-2026-0001", OreFixtures.title(TitleStanding.SUB_JUDICE, DAY), OreFixtures.draft(1L, "100"), "Omar", Instant.EPOCH);
        lot.hold("Look.", "Carla", Instant.EPOCH);

        assertEquals(List.of(GateReason.values()), lot.reasonsOn(DAY.plusDays(1)));
    }

    @Test
    void aParcelSaysWhatItIsAndWeighsSomething() {
        assertEquals(List.of("mineTitle", "mineral", "productForm", "mass", "place"), fields(new OreLotDraft(null, null, null, null, " ")));
        for (String mass : List.of("0", "-1", "100000.000001", "0.0000001")) {
            assertEquals(List.of("mass"), fields(new OreLotDraft(1L, Mineral.ANTIMONY, ProductForm.ORE, new BigDecimal(mass), "Mine")), mass);
        }
    }

    private static List<String> fields(OreLotDraft draft) {
        return assertThrows(Invalid.class, draft::check).problems().stream().map(Problem::field).toList();
    }
}
