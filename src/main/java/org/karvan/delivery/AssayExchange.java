package org.karvan.delivery;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.pricing.Assay;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.CostBearer;
import org.karvan.pricing.Grade;
import org.karvan.pricing.UmpireRule;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * How both sides of a delivery come to one figure of one element in one ore lot.
 *
 * <p>Each hands in what its laboratory found, sealed to a key outside the database. When both are in, both envelopes open
 * at once: within the contract's splitting limit the mean is final, beyond it the umpire's laboratory decides by the
 * contract's rule, and whoever was further off pays it. When the day has come and one side is in, its figure stands; when
 * none is, the day moves. With a delivery that is rejected it ends.
 */
@Entity
@Table(name = "assay_exchange")
public class AssayExchange extends Dossier<AssayExchangeState> {

    /** Decimals of a final figure: far below what any laboratory sees. */
    private static final int FINAL_SCALE = 12;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private AssayExchangeState state = AssayExchangeState.AWAITED;

    @Column(name = "delivery_reference", nullable = false, length = 20)
    private String deliveryReference;

    @Column(name = "lot_reference", nullable = false, length = 20)
    private String lotReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "element", nullable = false, length = 10)
    private AssayElement element;

    @Column(name = "highest", nullable = false, precision = 18, scale = 6)
    private BigDecimal highest;

    @Column(name = "clause", length = 20)
    private String clause;

    @Column(name = "splitting_limit", precision = 24, scale = FINAL_SCALE)
    private BigDecimal splittingLimit;

    @Enumerated(EnumType.STRING)
    @Column(name = "umpire_rule", length = 50)
    private UmpireRule rule;

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "supplier_id", nullable = false)
    private Long supplierId;

    @Column(name = "umpire_id", nullable = false)
    private Long umpireId;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Embedded
    @AttributeOverride(name = "envelope", column = @Column(name = "seller_envelope"))
    @AttributeOverride(name = "sha256", column = @Column(name = "seller_sha256", length = 64))
    @AttributeOverride(name = "sealedBy", column = @Column(name = "seller_sealed_by", length = 120))
    @AttributeOverride(name = "sealedAt", column = @Column(name = "seller_sealed_at"))
    private SealedFinding sellerSealed;

    @Embedded
    @AttributeOverride(name = "envelope", column = @Column(name = "buyer_envelope"))
    @AttributeOverride(name = "sha256", column = @Column(name = "buyer_sha256", length = 64))
    @AttributeOverride(name = "sealedBy", column = @Column(name = "buyer_sealed_by", length = 120))
    @AttributeOverride(name = "sealedAt", column = @Column(name = "buyer_sealed_at"))
    private SealedFinding buyerSealed;

    @Embedded
    @AttributeOverride(name = "figure", column = @Column(name = "seller_figure", precision = 18, scale = 6))
    @AttributeOverride(name = "laboratory", column = @Column(name = "seller_laboratory", length = 200))
    @AttributeOverride(name = "certificate", column = @Column(name = "seller_certificate", length = Finding.LONGEST_CERTIFICATE))
    private Finding seller;

    @Embedded
    @AttributeOverride(name = "figure", column = @Column(name = "buyer_figure", precision = 18, scale = 6))
    @AttributeOverride(name = "laboratory", column = @Column(name = "buyer_laboratory", length = 200))
    @AttributeOverride(name = "certificate", column = @Column(name = "buyer_certificate", length = Finding.LONGEST_CERTIFICATE))
    private Finding buyer;

    @Embedded
    @AttributeOverride(name = "figure", column = @Column(name = "umpire_figure", precision = 18, scale = 6))
    @AttributeOverride(name = "laboratory", column = @Column(name = "umpire_laboratory", length = 200))
    @AttributeOverride(name = "certificate", column = @Column(name = "umpire_certificate", length = Finding.LONGEST_CERTIFICATE))
    private Finding umpire;

    @Column(name = "final_figure", precision = 24, scale = FINAL_SCALE)
    private BigDecimal finalFigure;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_bearer", length = 10)
    private CostBearer costBearer;

    protected AssayExchange() {
    }

    AssayExchange(String reference, Delivery delivery, String lotReference, AssayRule agreed, Instant at, Instant dueAt) {
        super(reference);
        deliveryReference = delivery.reference();
        buyerId = delivery.buyerId();
        supplierId = delivery.supplierId();
        umpireId = delivery.plan().umpireId();
        this.lotReference = lotReference;
        element = agreed.element();
        highest = agreed.highest();
        clause = agreed.clause();
        splittingLimit = agreed.limit();
        rule = agreed.rule();
        stateSince = at;
        this.dueAt = dueAt;
    }

    @Override
    public boolean admits(Actor actor, Role role) {
        if (role == Role.ANALYST) {
            return actor.isOf(umpireId);
        }
        return actor.isOf(role.isOf(Side.SUPPLIER) ? supplierId : buyerId);
    }

    @Override
    public AssayExchangeState state() {
        return state;
    }

    @Override
    public void enter(AssayExchangeState next, Situation situation) {
        AssayFacts facts = situation.facts(AssayFacts.class);
        if (next == AssayExchangeState.AWAITED) {
            dueAt = facts.nextDue();
        } else if (next == AssayExchangeState.ONE_IN || next == AssayExchangeState.EXCHANGED) {
            keep(partyOf(situation.actor()), facts.entry());
        } else if (next != AssayExchangeState.VOID) {
            open(facts);
        }
        state = next;
        stateSince = situation.at();
        finalFigure = next == AssayExchangeState.AGREED ? agreed().setScale(FINAL_SCALE, RoundingMode.HALF_UP) : null;
    }

    private void keep(DeliveryParty party, SealedFinding entry) {
        if (party == DeliveryParty.SELLER) {
            sellerSealed = entry;
        } else {
            buyerSealed = entry;
        }
    }

    private void open(AssayFacts facts) {
        seller = facts.seller() == null ? seller : facts.seller();
        buyer = facts.buyer() == null ? buyer : facts.buyer();
        if (facts.umpire() != null) {
            umpire = facts.umpire();
            costBearer = UmpireRule.costBearer(seller.figure(), buyer.figure(), umpire.figure());
        }
    }

    private BigDecimal agreed() {
        if (isFound(umpire)) {
            return rule.decide(seller.figure(), buyer.figure(), umpire.figure());
        }
        if (isFound(seller) && isFound(buyer)) {
            return seller.figure().add(buyer.figure()).multiply(HALF);
        }
        return isFound(seller) ? seller.figure() : buyer.figure();
    }

    private static boolean isFound(Finding finding) {
        return finding != null && finding.figure() != null;
    }

    /** The delivery. */
    public String deliveryReference() {
        return deliveryReference;
    }

    /** The ore lot. */
    public String lotReference() {
        return lotReference;
    }

    /** The element. */
    public AssayElement element() {
        return element;
    }

    /** More than this no laboratory can find, in the element's usual unit. */
    public BigDecimal highest() {
        return highest;
    }

    /** The clause that rules it, as the contract prints it; null when none does. */
    public String clause() {
        return clause;
    }

    /** The largest difference that is split, in the element's usual unit; null when every difference is. */
    public BigDecimal splittingLimit() {
        return splittingLimit;
    }

    /** How the umpire decides; null when every difference is split. */
    public UmpireRule rule() {
        return rule;
    }

    /** From when on nobody can hand in. */
    public Instant dueAt() {
        return dueAt;
    }

    /** Since when it stands where it stands. */
    public Instant stateSince() {
        return stateSince;
    }

    /** What the seller's laboratory found; null while it is sealed. */
    public Finding seller() {
        return isFound(seller) ? seller : null;
    }

    /** What the buyer's laboratory found; null while it is sealed. */
    public Finding buyer() {
        return isFound(buyer) ? buyer : null;
    }

    /** What the umpire found; null when he was not called or has not decided. */
    public Finding umpire() {
        return isFound(umpire) ? umpire : null;
    }

    /** The figure that binds both; null until there is one. */
    public BigDecimal finalFigure() {
        return finalFigure;
    }

    /** Who pays the umpire; null when none decided. */
    public CostBearer costBearer() {
        return costBearer;
    }

    Long supplierId() {
        return supplierId;
    }

    Long umpireId() {
        return umpireId;
    }

    Long buyerId() {
        return buyerId;
    }

    /** What that side has handed in; null while it has not. */
    SealedFinding sealedOf(DeliveryParty party) {
        SealedFinding found = party == DeliveryParty.SELLER ? sellerSealed : buyerSealed;
        return found == null || found.sha256() == null ? null : found;
    }

    /** For which of the two sides he acts; the umpire and the clock act for none and are taken for the buyer's. */
    DeliveryParty partyOf(Actor actor) {
        return actor.isOf(supplierId) ? DeliveryParty.SELLER : DeliveryParty.BUYER;
    }

    boolean isVisibleTo(Actor reader) {
        boolean isParty = reader.isOf(buyerId) || reader.isOf(supplierId);
        boolean isUmpire = reader.isOf(umpireId) && (state == AssayExchangeState.UMPIRE || isFound(umpire));
        return isParty || isUmpire || reader.is(Role.AUDITOR) || reader.is(Role.COMPLIANCE);
    }

    /** The findings as the pricing engine takes them: it comes to the same final figure. */
    public Assay assay() {
        if (seller() == null || buyer() == null) {
            return Assay.agreed(element, grade(seller() == null ? buyer : seller));
        }
        return new Assay(element, grade(seller), Optional.of(grade(buyer)), Optional.ofNullable(umpire()).map(this::grade));
    }

    private Grade grade(Finding finding) {
        return new Grade(finding.figure(), element.usualUnit());
    }
}
