package org.karvan.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The laboratories whose word counts on a day: approved by the portal, their accreditation in date. It asks nobody who he
 * is: that a laboratory is accredited is no secret.
 */
@ApplicationScoped
public class Laboratories {

    /** More than there are in the trade of these minerals. */
    private static final int MOST = 100;

    @Inject
    private OrganisationStore store;

    /** All of them by name. */
    public List<LaboratoryRow> accreditedOn(LocalDate day) {
        return store.laboratories(day, MOST);
    }

    /** The one of that reference; empty when there is none whose word counts on that day. */
    public Optional<LaboratoryRow> accreditedOn(LocalDate day, String reference) {
        return accreditedOn(day).stream().filter(laboratory -> laboratory.reference().equals(reference)).findFirst();
    }

    /** Whether the word of that one counts on that day. */
    public boolean isAccreditedOn(LocalDate day, Long id) {
        return accreditedOn(day).stream().anyMatch(laboratory -> laboratory.id().equals(id));
    }
}
