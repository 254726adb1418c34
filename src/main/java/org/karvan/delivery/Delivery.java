package org.karvan.delivery;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.contract.Contract;
import org.karvan.contract.ContractItem;
import org.karvan.document.StoredDocument;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * One shipment of one item of a contract, made up of the supplier's ore lots.
 *
 * <p>The supplier plans it and nominates it within the schedule; the buyer accepts the nomination or returns it with a
 * reason. It is weighed and sealed package by package, leaves with the papers of its checklist, arrives, and is weighed,
 * sampled and dried again. When every assay is final the buyer accepts it; he rejects it only where a limit of the
 * contract is passed. Either side can call it off before it is loaded.
 */
@Entity
public class Delivery extends Dossier<DeliveryState> {

    /** The column by which the rows of a delivery name it. */
    private static final String KEY = "delivery_id";

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private DeliveryState state = DeliveryState.PLANNED;

    @Column(name = "contract_reference", nullable = false, length = 20)
    private String contractReference;

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "supplier_id", nullable = false)
    private Long supplierId;

    @Column(name = "buyer_name", nullable = false, length = 200)
    private String buyerName;

    @Column(name = "supplier_name", nullable = false, length = 200)
    private String supplierName;

    @Enumerated(EnumType.STRING)
    @Column(name = "mineral", nullable = false, length = 20)
    private Mineral mineral;

    @Enumerated(EnumType.STRING)
    @Column(name = "product_form", nullable = false, length = 20)
    private ProductForm form;

    @Embedded
    private DeliveryPlan plan;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @ElementCollection
    @CollectionTable(name = "delivery_lot", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("reference")
    private List<DeliveredLot> lots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delivery_package", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("number")
    private List<WeighedPackage> packages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delivery_paper", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("number")
    private List<DeliveryPaper> papers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "delivery_moment", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("number")
    private List<DeliveryMoment> moments = new ArrayList<>();

    protected Delivery() {
    }

    Delivery(String reference, Contract contract, Actor planner, Instant at) {
        super(reference);
        contractReference = contract.reference();
        buyerId = contract.buyerId();
        supplierId = contract.supplierId();
        buyerName = contract.buyerName();
        supplierName = contract.supplierName();
        remember(DeliveryState.PLANNED, planner.name(), at, null);
    }

    @Override
    public boolean admits(Actor actor, Role role) {
        return actor.isOf(role.isOf(Side.SUPPLIER) ? supplierId : buyerId);
    }

    @Override
    public DeliveryState state() {
        return state;
    }

    @Override
    public void enter(DeliveryState next, Situation situation) {
        state = next;
        remember(next, situation.actor().name(), situation.at(), situation.reason());
    }

    private void remember(DeliveryState reached, String who, Instant at, String reason) {
        stateSince = at;
        moments.add(new DeliveryMoment(moments.size() + 1, reached, who, at, reason));
    }

    /** The contract that it carries out. */
    public String contractReference() {
        return contractReference;
    }

    /** Who buys. */
    public Long buyerId() {
        return buyerId;
    }

    /** Who sells. */
    public Long supplierId() {
        return supplierId;
    }

    /** The buyer's name, as the contract says it. */
    public String buyerName() {
        return buyerName;
    }

    /** The supplier's name, as the contract says it. */
    public String supplierName() {
        return supplierName;
    }

    /** Which mineral. */
    public Mineral mineral() {
        return mineral;
    }

    /** In which form. */
    public ProductForm form() {
        return form;
    }

    /** How much, when, whereto, and who would decide about its assays. */
    public DeliveryPlan plan() {
        return plan;
    }

    /** Since when it stands where it stands. */
    public Instant stateSince() {
        return stateSince;
    }

    /** Its ore lots. */
    public List<DeliveredLot> lots() {
        return List.copyOf(lots);
    }

    /** What was weighed and sealed when it was loaded. */
    public List<WeighedPackage> packages() {
        return List.copyOf(packages);
    }

    /** Its papers. */
    public List<DeliveryPaper> papers() {
        return List.copyOf(papers);
    }

    /** What has happened to it, in order. */
    public List<DeliveryMoment> moments() {
        return List.copyOf(moments);
    }

    /** The day, in UTC, on which it came to that state for the last time; empty when it never did. */
    public Optional<LocalDate> dayOf(DeliveryState reached) {
        return moments.stream().filter(moment -> moment.state() == reached).reduce((earlier, later) -> later)
                .map(moment -> LocalDate.ofInstant(moment.at(), ZoneOffset.UTC));
    }

    Set<String> lotReferences() {
        return lots.stream().map(DeliveredLot::reference).collect(Collectors.toSet());
    }

    Set<DeliveryPaperKind> paperKinds() {
        return papers.stream().map(DeliveryPaper::kind).collect(Collectors.toSet());
    }

    boolean has(DeliveryPaperKind kind) {
        return paperKinds().contains(kind);
    }

    boolean isEachLotLoaded() {
        Set<String> loaded = packages.stream().map(WeighedPackage::lot).collect(Collectors.toSet());
        return loaded.equals(lotReferences());
    }

    boolean isVisibleTo(Actor reader) {
        return reader.isOf(buyerId) || reader.isOf(supplierId) || reader.is(Role.AUDITOR) || reader.is(Role.COMPLIANCE);
    }

    void plan(DeliveryPlan planned, ContractItem item, Set<String> chosen) {
        plan = planned;
        mineral = item.mineral();
        form = item.form();
        lots.clear();
        chosen.stream().sorted().map(DeliveredLot::new).forEach(lots::add);
        packages.removeIf(each -> !chosen.contains(each.lot()));
    }

    void weigh(PackageDraft checked) {
        packages.add(new WeighedPackage(packages.stream().mapToInt(WeighedPackage::number).max().orElse(0) + 1, checked));
    }

    void unweigh(int number) {
        packages.removeIf(each -> each.number() == number);
    }

    void land(LandedLot checked) {
        lots.removeIf(lot -> lot.reference().equals(checked.lot()));
        lots.add(new DeliveredLot(checked));
    }

    void add(DeliveryPaperKind kind, StoredDocument document, String by) {
        papers.add(new DeliveryPaper(papers.size() + 1, kind, document, by));
    }
}
