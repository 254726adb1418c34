package org.karvan.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;

/** The door to the trail: reading it, having it verified, and the clock's part in keeping it. */
@Stateless
public class AuditEntries {

    @Inject
    private AuditStore store;

    @Inject
    private Sequencer sequencer;

    @Inject
    private Verifier verifier;

    @Inject
    private Prover prover;

    @Inject
    private PortalKey key;

    @Inject
    private Caller caller;

    @Inject
    private Instance<Standing> standing;

    /** Gives waiting entries their place in the log; answers how many. The clock calls it until none waits. */
    @RolesAllowed(Role.Names.CLOCK)
    public int sequence() {
        return sequencer.append();
    }

    /** Signs a head if the log has grown since the last. */
    @RolesAllowed(Role.Names.CLOCK)
    public void signHead() {
        sequencer.sign();
    }

    /** Signs the log as it stands now; empty when it has no entry yet. */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public Optional<SignedHead> signNow() {
        return sequencer.sign();
    }

    /** Begins the nightly verification unless one runs. */
    @RolesAllowed(Role.Names.CLOCK)
    public void verifyNightly() {
        if (store.runningVerification().isEmpty()) {
            verifier.begin(null);
        }
    }

    /** Checks the next part of the verification that runs; answers whether there was one. */
    @RolesAllowed(Role.Names.CLOCK)
    public boolean verifyOn() {
        Optional<AuditVerification> run = store.runningVerification()
                .flatMap(store::heldVerification)
                .filter(held -> !held.isOver());
        run.ifPresent(verifier::goOn);
        return run.isPresent();
    }

    /**
     * Begins a verification of the log as it stands, unless one runs, and checks its first part: a short log is verified
     * when this returns, a long one goes on by the clock.
     */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public VerificationSheet verify() {
        Optional<AuditVerification> running = store.runningVerification().flatMap(store::heldVerification).filter(held -> !held.isOver());
        AuditVerification run = running.orElseGet(() -> verifier.begin(caller.actor().name()));
        verifier.goOn(run);
        return run.sheet();
    }

    /** The latest verification, running or ended; empty before the first. */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public Optional<VerificationSheet> verification() {
        return store.latestVerification().map(AuditVerification::sheet);
    }

    /** How the log stands. */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public LogState state() {
        return new LogState(
                store.logSize(), store.countWaiting(), store.latestHead().orElse(null), key.publicPem(), key.fingerprint());
    }

    /** A page of what is found, the latest first. */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public Listing<EntryRow> search(TrailQuery query, int page) {
        return store.search(query, page);
    }

    /** The kinds of things there are entries about. */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public List<Choice> subjects() {
        return store.kinds().stream()
                .map(kind -> new Choice(kind.subjectType(), ActionKey.ofSubject(kind.subjectType())))
                .distinct()
                .toList();
    }

    /** The actions there are entries of. */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public List<Choice> actions() {
        return store.kinds().stream()
                .map(kind -> new Choice(kind.action(), ActionKey.ofAction(kind.action())))
                .distinct()
                .toList();
    }

    /**
     * One entry with all it tells.
     *
     * @throws NotThere when there is none of that number
     */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public EntrySheet entry(Long id) {
        AuditEntry entry = found(id);
        Happening told = entry.told();
        EntryRow row = new EntryRow(entry.id(), told.at(), told.action(), told.subjectType(), told.reference(),
                told.from(), told.to(), told.actorName(), told.reason());
        return new EntrySheet(row, told.via(), told.code(), nameOf(told.organisationId()), Detail.read(told.details()),
                entry.leafIndex(), entry.leafHash(), entry.payload());
    }

    /**
     * The proof that the entry is in the log, against the latest signed head; empty while the entry is younger.
     *
     * @throws NotThere when there is none of that number
     */
    @RolesAllowed({Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    public Optional<InclusionProof> proof(Long id) {
        return prover.inclusion(found(id));
    }

    private AuditEntry found(Long id) {
        return Optional.ofNullable(id).flatMap(store::byId).filter(entry -> !entry.isVeiled()).orElseThrow(() -> new NotThere("audit entry " + id));
    }

    private String nameOf(Long organisationId) {
        if (organisationId == null || !standing.isResolvable()) {
            return null;
        }
        return standing.get().nameOf(organisationId).orElse(null);
    }
}
