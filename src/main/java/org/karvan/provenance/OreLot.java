package org.karvan.provenance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.document.StoredDocument;
import org.karvan.identity.Actor;
import org.karvan.identity.Side;
import org.karvan.platform.config.Stored;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/**
 * A parcel of ore that is bagged, tagged and moved as one, dug under one mine title.
 *
 * <p>Its supplier registers it and hands in the papers that show where it comes from; they are added and never taken
 * away. Compliance can hold it with a reason and release it with another. Whether it may be nominated, loaded and
 * dispatched is never kept: the gate looks anew each time, because a title ends by itself.
 */
@Entity
@Table(name = "ore_lot")
public class OreLot extends Stored {

    @Column(name = "reference", nullable = false, unique = true, length = 20)
    private String reference;

    @Column(name = "supplier_id", nullable = false)
    private Long supplierId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "title_id", nullable = false)
    private MineTitle title;

    @Enumerated(EnumType.STRING)
    @Column(name = "mineral", nullable = false, length = 20)
    private Mineral mineral;

    @Enumerated(EnumType.STRING)
    @Column(name = "product_form", nullable = false, length = 20)
    private ProductForm form;

    @Column(name = "mass", nullable = false, precision = 18, scale = 6)
    private Tonnes mass;

    @Column(name = "place", nullable = false, length = OreLotDraft.LONGEST_PLACE)
    private String place;

    @Column(name = "registered_by", nullable = false, length = 120)
    private String registeredBy;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @Column(name = "hold_reason", length = OreLots.LONGEST_REASON)
    private String holdReason;

    @Column(name = "held_by", length = 120)
    private String heldBy;

    @Column(name = "held_at")
    private Instant heldAt;

    @ElementCollection
    @CollectionTable(name = "ore_lot_evidence", joinColumns = @JoinColumn(name = "lot_id"))
    @OrderBy("number")
    private List<LotEvidence> evidence = new ArrayList<>();

    protected OreLot() {
    }

    OreLot(String reference, MineTitle title, OreLotDraft checked, String registeredBy, Instant registeredAt) {
        this.reference = reference;
        this.title = title;
        supplierId = title.organisationId();
        mineral = checked.mineral();
        form = checked.form();
        mass = new Tonnes(checked.mass());
        place = checked.place().strip();
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /** Why the gate is shut for it on that day; empty when it is open. */
    public List<GateReason> reasonsOn(LocalDate day) {
        Set<GateReason> reasons = EnumSet.noneOf(GateReason.class);
        if (!title.standing().isInForce()) {
            reasons.add(GateReason.TITLE_NOT_IN_FORCE);
        }
        if (title.expiresOn().isBefore(day)) {
            reasons.add(GateReason.TITLE_OVER);
        }
        if (evidence.stream().noneMatch(paper -> paper.kind() == EvidenceKind.ROYALTY_CHALLAN)) {
            reasons.add(GateReason.NO_CHALLAN);
        }
        if (heldAt != null) {
            reasons.add(GateReason.HELD);
        }
        return List.copyOf(reasons);
    }

    /** What people call it, such as {@code LOT-2026-0003}. */
    public String reference() {
        return reference;
    }

    /** Whose it is. */
    public Long supplierId() {
        return supplierId;
    }

    /** Under which title it was dug. */
    public MineTitle title() {
        return title;
    }

    /** Which mineral. */
    public Mineral mineral() {
        return mineral;
    }

    /** In which form. */
    public ProductForm form() {
        return form;
    }

    /** Wet metric tonnes, as its supplier weighed it. */
    public Tonnes mass() {
        return mass;
    }

    /** Where it lies, in its supplier's words. */
    public String place() {
        return place;
    }

    /** Who registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** When it was registered. */
    public Instant registeredAt() {
        return registeredAt;
    }

    /** Why compliance holds it; null when it does not. */
    public String holdReason() {
        return holdReason;
    }

    /** Who holds it; null when nobody does. */
    public String heldBy() {
        return heldBy;
    }

    /** Since when it is held; null when it is not. */
    public Instant heldAt() {
        return heldAt;
    }

    /** The papers that show where it comes from. */
    public List<LotEvidence> evidence() {
        return List.copyOf(evidence);
    }

    boolean isVisibleTo(Actor reader) {
        return reader.side() == Side.PORTAL || reader.isOf(supplierId);
    }

    Optional<LotEvidence> evidence(int number) {
        return evidence.stream().filter(paper -> paper.number() == number).findFirst();
    }

    void add(EvidenceKind kind, StoredDocument document) {
        evidence.add(new LotEvidence(evidence.size() + 1, kind, document));
    }

    void hold(String reason, String by, Instant at) {
        holdReason = reason;
        heldBy = by;
        heldAt = at;
    }

    void release() {
        holdReason = null;
        heldBy = null;
        heldAt = null;
    }
}
