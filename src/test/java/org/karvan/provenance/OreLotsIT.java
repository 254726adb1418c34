package org.karvan.provenance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.identity.Role;
import org.karvan.notification.Notices;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;

/** Parcels of ore through the portal's door: registered, proved, held and released. */
class OreLotsIT extends PortalIT {

    @Inject
    private OreLots lots;

    @Inject
    private OreFixtures ore;

    @Inject
    private Notices notices;

    @Inject
    private RegistrationFixtures organisations;

    private Party supplier;
    private Party other;

    @BeforeEach
    void twoSuppliers() throws Exception {
        supplier = organisations.approvedSupplier("Chitral Miners");
        other = organisations.approvedSupplier("Krinj Miners");
    }

    @Test
    void aParcelIsRegisteredProvedHeldAndReleased() throws Exception {
        String reference = ore.registered(supplier, "120.5");
        assertEquals(List.of(GateReason.NO_CHALLAN), sheet(reference).reasons());

        as.person(supplier.person(Role.OPERATIONS), () -> lots.prove(reference, EvidenceKind.ROYALTY_CHALLAN, RegistrationFixtures.file("royalty paid")));
        assertEquals(List.of(), sheet(reference).reasons());
        assertArrayEquals("royalty paid".getBytes(StandardCharsets.UTF_8),
                as.person(RegistrationFixtures.COMPLIANCE, () -> lots.evidence(reference, 1)).content());

        ore.held(reference);
        assertEquals(List.of(GateReason.HELD), sheet(reference).reasons());
        assertTrue(as.person(supplier.person(Role.OPERATIONS), notices::unread) > 0, "its supplier is told");

        long seen = sheet(reference).lot().version();
        as.person(RegistrationFixtures.COMPLIANCE, () -> lots.release(reference, seen, "The mine has sent the right one."));
        OreLotSheet released = sheet(reference);
        assertEquals(GateState.GREEN, released.gate());
        assertEquals(0, new BigDecimal("120.5").compareTo(released.lot().mass().value()));
    }

    @Test
    void eachSeesItsOwnParcelsAndThePortalSeesAll() throws Exception {
        String own = ore.proved(supplier, "10");
        String foreign = ore.registered(other, "20");

        List<OreLotRow> rows = as.person(supplier.person(Role.OPERATIONS), () -> lots.list(1).rows());
        assertEquals(List.of(own), rows.stream().map(OreLotRow::reference).toList());
        assertEquals(GateState.GREEN, rows.get(0).gate());
        assertEquals(List.of(foreign, own), as.person(RegistrationFixtures.COMPLIANCE, () -> lots.list(1).rows()).stream().map(OreLotRow::reference).toList());
        String stranger = supplier.person(Role.OPERATIONS);
        assertThrows(NotThere.class, () -> as.person(stranger, () -> lots.sheet(foreign)));
        assertThrows(NotThere.class, () -> as.person(stranger, () -> lots.prove(foreign, EvidenceKind.PHOTOGRAPH, RegistrationFixtures.file("x"))));
        assertThrows(NotThere.class, () -> as.person(stranger, () -> lots.evidence(foreign, 1)));
    }

    @Test
    void oreIsDugOnlyUnderOnesOwnTitleAndOnlyWhatItAllows() throws Exception {
        Long foreign = as.person(other.person(Role.OPERATIONS), () -> lots.titles().get(0).id());
        Long own = as.person(supplier.person(Role.OPERATIONS), () -> lots.titles().get(0).id());
        assertThrows(NotThere.class, () -> as.person(supplier.person(Role.OPERATIONS), () -> lots.register(OreFixtures.draft(foreign, "1"))));
        Invalid refused = assertThrows(Invalid.class, () -> as.person(supplier.person(Role.OPERATIONS),
                () -> lots.register(new OreLotDraft(own, Mineral.COPPER, ProductForm.ORE, BigDecimal.ONE, "Mine"))));
        assertEquals(List.of("mineral"), refused.problems().stream().map(Problem::field).toList());
    }

    @Test
    void whatIsHeldIsNotHeldTwiceAndWhatChangedMeanwhileIsNotJudged() throws Exception {
        String reference = ore.proved(supplier, "10");
        long before = sheet(reference).lot().version();
        ore.held(reference);

        EJBException changed = assertThrows(EJBException.class, () -> as.person(RegistrationFixtures.COMPLIANCE, () -> lots.hold(reference, before, "Again.")));
        assertInstanceOf(OptimisticLockException.class, changed.getCausedByException());
        long now = sheet(reference).lot().version();
        assertThrows(Invalid.class, () -> as.person(RegistrationFixtures.COMPLIANCE, () -> lots.hold(reference, now, "Again.")));
        assertThrows(Invalid.class, () -> as.person(RegistrationFixtures.COMPLIANCE, () -> lots.release(reference, now, " ")));
        assertFalse(sheet(reference).reasons().isEmpty());
    }

    private OreLotSheet sheet(String reference) throws Exception {
        return as.person(RegistrationFixtures.COMPLIANCE, () -> lots.sheet(reference));
    }
}
