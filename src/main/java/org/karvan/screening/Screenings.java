package org.karvan.screening;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.karvan.audit.Trail;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** The door to what compliance found on the lists of sanctions. */
@Stateless
public class Screenings {

    @Inject
    private ScreeningStore store;

    @Inject
    private DocumentVault vault;

    @Inject
    private Standing standing;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /**
     * Records a search of a list with its evidence.
     *
     * @throws NotThere when there is no such organisation
     * @throws org.karvan.platform.refusal.Invalid when something is missing or cannot be, or the form was sent twice
     */
    @RolesAllowed(Role.Names.COMPLIANCE)
    public void record(Long organisationId, ScreeningDraft draft, Upload evidence) {
        String reference = standing.referenceOf(organisationId).orElseThrow(() -> new NotThere("organisation " + organisationId));
        draft.check(time.now().atZone(ZoneOffset.UTC).toLocalDate());
        Long evidenceId = vault.keep(evidence).id();
        Screening screening = new Screening(organisationId, draft, evidenceId, caller.actor(), time.now());
        List<Screening> before = store.of(organisationId);
        boolean isNew = before.isEmpty() || !before.get(before.size() - 1).saysTheSameAs(screening);
        new Check().that(isNew, "names", "screening.twice").done();
        store.add(screening);
        trail.note("RECORD_SCREENING", "Organisation", reference, Map.of(
                "list", screening.listName(), "edition", screening.listDate().toString(), "result", screening.result().name()));
    }

    /** The screenings of an organisation, the latest first. */
    @RolesAllowed({Role.Names.COMPLIANCE, Role.Names.ADMINISTRATOR, Role.Names.AUDITOR})
    public List<Screening> of(Long organisationId) {
        return store.of(organisationId).stream().sorted((one, other) -> other.recordedAt().compareTo(one.recordedAt())).toList();
    }

    /** The evidence of a screening. @throws NotThere when there is no such screening */
    @RolesAllowed({Role.Names.COMPLIANCE, Role.Names.ADMINISTRATOR, Role.Names.AUDITOR})
    public Evidence evidence(Long screeningId) {
        Screening screening = store.byId(screeningId).orElseThrow(() -> new NotThere("screening " + screeningId));
        return new Evidence(vault.describe(screening.evidenceId()), vault.content(screening.evidenceId()));
    }

    /** Whether the latest screening of every list that was searched is without a hit, and there is one. */
    @PermitAll
    public boolean isCleared(Long organisationId) {
        return isClearedSince(organisationId, Instant.EPOCH);
    }

    /** The same, with a screening made since the names last changed. */
    @PermitAll
    public boolean isClearedSince(Long organisationId, Instant namesSince) {
        return Clearance.isGiven(store.of(organisationId), namesSince);
    }
}
