package org.karvan.provenance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.karvan.audit.Trail;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;

/** The door to parcels of ore: their suppliers register and prove them, compliance holds and releases them. */
@Stateless
public class OreLots {

    static final int LONGEST_REASON = 2000;

    private static final String PREFIX = "LOT";
    private static final String SUBJECT = "OreLot";

    @Inject
    private OreLotStore store;

    @Inject
    private TitleStore titles;

    @Inject
    private DocumentVault vault;

    @Inject
    private References references;

    @Inject
    private Standing standing;

    @Inject
    private Trail trail;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** A page of the parcels of the caller's organisation, the latest first; the portal's people see all. */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.COMPLIANCE, Role.Names.AUDITOR})
    public Listing<OreLotRow> list(int page) {
        Listing<OreLot> lots = store.list(caller.actor(), page);
        Map<Long, String> names = standing.namesOf(lots.rows().stream().map(OreLot::supplierId).collect(Collectors.toSet()));
        LocalDate today = today();
        return new Listing<>(lots.rows().stream()
                .map(lot -> new OreLotRow(lot.reference(), names.get(lot.supplierId()), lot.title().number(), lot.mineral(), lot.form(), lot.mass(),
                        lot.place(), lot.registeredAt(), lot.reasonsOn(today)))
                .toList(), lots.number(), lots.size(), lots.total());
    }

    /** A parcel with all that its page shows. @throws NotThere when it is not the caller's to see */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.COMPLIANCE, Role.Names.AUDITOR})
    public OreLotSheet sheet(String reference) {
        OreLot lot = visible(reference);
        Actor reader = caller.actor();
        return new OreLotSheet(lot, standing.nameOf(lot.supplierId()).orElse(""), lot.reasonsOn(today()),
                reader.isOf(lot.supplierId()) && reader.is(Role.OPERATIONS), reader.is(Role.COMPLIANCE));
    }

    /** The titles of the caller's organisation under which ore can have been dug. */
    @RolesAllowed(Role.Names.OPERATIONS)
    public List<TitleRow> titles() {
        return titles.of(caller.actor().organisationId()).stream().map(TitleRow::of).toList();
    }

    /**
     * Registers a parcel.
     *
     * @return its reference
     * @throws NotThere when the title is not the caller's
     * @throws org.karvan.platform.refusal.Invalid when something is missing or cannot be, or the mineral may not be dug under the title
     */
    @RolesAllowed(Role.Names.OPERATIONS)
    public String register(OreLotDraft draft) {
        draft.check();
        Actor actor = caller.actor();
        MineTitle title = titles.byId(draft.titleId())
                .filter(found -> actor.isOf(found.organisationId()))
                .orElseThrow(() -> new NotThere("mine title " + draft.titleId()));
        new Check().that(title.minerals().contains(draft.mineral()), "mineral", "provenance.lot.mineral.notOfTitle", title.number()).done();
        OreLot lot = new OreLot(references.next(PREFIX), title, draft, actor.name(), time.now());
        store.add(lot);
        trail.note("ORE_LOT_REGISTERED", SUBJECT, lot.reference(), Map.of("title", title.number(), "mass", lot.mass().value().toPlainString()));
        return lot.reference();
    }

    /** Adds a paper that shows where the parcel comes from; it stays. */
    @RolesAllowed(Role.Names.OPERATIONS)
    public void prove(String reference, EvidenceKind kind, Upload file) {
        OreLot lot = visible(reference);
        new Check().that(kind != null, "kind", "invalid.required").done();
        store.changing(lot).add(kind, vault.keep(file));
        trail.note("ORE_LOT_PROVED", SUBJECT, reference, Map.of("kind", kind.name()));
        store.write();
    }

    /** A paper of a parcel. @throws NotThere when it is not the caller's to see, or there is none of that number */
    @RolesAllowed({Role.Names.OPERATIONS, Role.Names.COMPLIANCE, Role.Names.AUDITOR})
    public EvidenceContent evidence(String reference, int number) {
        LotEvidence paper = visible(reference).evidence(number).orElseThrow(() -> new NotThere("paper " + number + " of " + reference));
        return new EvidenceContent(vault.describe(paper.documentId()), vault.content(paper.documentId()));
    }

    /** Holds a parcel with a reason: from now on it is neither nominated nor moved. Its supplier is told why. */
    @RolesAllowed(Role.Names.COMPLIANCE)
    public void hold(String reference, long seen, String reason) {
        OreLot lot = judged(reference, seen, reason, false);
        lot.hold(reason.strip(), caller.actor().name(), time.now());
        trail.note("ORE_LOT_HELD", SUBJECT, reference, Map.of("reason", reason));
        notices.tell(Recipient.holders(lot.supplierId(), Role.OPERATIONS), "notice.oreLot.held", List.of(reference, reason), path(reference));
        store.write();
    }

    /** Releases a parcel that is held, with a reason. Its supplier is told. */
    @RolesAllowed(Role.Names.COMPLIANCE)
    public void release(String reference, long seen, String reason) {
        OreLot lot = judged(reference, seen, reason, true);
        lot.release();
        trail.note("ORE_LOT_RELEASED", SUBJECT, reference, Map.of("reason", reason));
        notices.tell(Recipient.holders(lot.supplierId(), Role.OPERATIONS), "notice.oreLot.released", List.of(reference, reason), path(reference));
        store.write();
    }

    private OreLot judged(String reference, long seen, String reason, boolean isHeld) {
        OreLot lot = visible(reference);
        if (lot.version() != seen) {
            throw new OptimisticLockException(reference + " was changed meanwhile");
        }
        Check check = new Check();
        check.text(reason, "holdReason", LONGEST_REASON);
        check.that(isHeld == (lot.heldAt() != null), null, isHeld ? "provenance.lot.notHeld" : "provenance.lot.alreadyHeld");
        check.done();
        return store.changing(lot);
    }

    private OreLot visible(String reference) {
        return store.byReference(reference)
                .filter(lot -> lot.isVisibleTo(caller.actor()))
                .orElseThrow(() -> new NotThere("ore lot " + reference));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    private static String path(String reference) {
        return "/provenance/ore-lot.xhtml?reference=" + reference;
    }
}
