package org.karvan.provenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.karvan.As;
import org.karvan.identity.Role;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;

/** Parcels of ore for tests: antimony concentrate of a supplier whose title is in force. */
@ApplicationScoped
public class OreFixtures {

    @Inject
    private As as;

    @Inject
    private OreLots lots;

    /** A parcel of so many wet tonnes without papers. */
    public String registered(Party supplier, String tonnes) throws Exception {
        return as.person(supplier.person(Role.OPERATIONS), () -> lots.register(draft(lots.titles().get(0).id(), tonnes)));
    }

    /** The same with a challan: its gate is open. */
    public String proved(Party supplier, String tonnes) throws Exception {
        String reference = registered(supplier, tonnes);
        as.person(supplier.person(Role.OPERATIONS), () -> lots.prove(reference, EvidenceKind.ROYALTY_CHALLAN,
                RegistrationFixtures.file("challan of " + reference)));
        return reference;
    }

    /** Lets compliance hold it. */
    public void held(String reference) throws Exception {
        as.person(RegistrationFixtures.COMPLIANCE, () -> lots.hold(reference, lots.sheet(reference).lot().version(), "The challan names another mine."));
    }

    static OreLotDraft draft(Long title, String tonnes) {
        return new OreLotDraft(title, Mineral.ANTIMONY, ProductForm.CONCENTRATE, new BigDecimal(tonnes), "Warehouse 4, Port Qasim");
    }

    /** A title with that standing and that last day, though there is no database. */
    static MineTitle title(TitleStanding standing, LocalDate lastDay) {
        return new MineTitle(7L, new TitleDraft("KP-12", TitleRegime.KP_2017, TitleKind.MINING_LEASE, Set.of(Mineral.ANTIMONY), "Chitral", "Gul Khan",
                lastDay.minusYears(10), lastDay, new BigDecimal("1500"), standing), 1L, Instant.EPOCH);
    }
}
