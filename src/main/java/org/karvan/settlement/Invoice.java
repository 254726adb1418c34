package org.karvan.settlement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.karvan.delivery.Delivery;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Money;
import org.karvan.pricing.Line;
import org.karvan.pricing.LineKind;
import org.karvan.pricing.PriceOrder;
import org.karvan.pricing.Statement;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * What the seller asks of the buyer for a delivery, or owes him when the provisional invoice was more than it is worth.
 *
 * <p>The seller drafts it and issues it; the buyer approves it; the seller voids what is not approved, with a reason. It
 * keeps the terms, weights, assays, quotations and rates from which it was reckoned, and its lines: whatever is corrected
 * later, running it again gives the same amounts.
 */
@Entity
public class Invoice extends Dossier<InvoiceState> {

    /** The column by which the rows of an invoice name it. */
    private static final String KEY = "invoice_id";

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private InvoiceState state = InvoiceState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private InvoiceKind kind;

    @Column(name = "delivery_reference", nullable = false, length = 20)
    private String deliveryReference;

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

    @Column(name = "currency", nullable = false, length = 3)
    private String currency;

    @Column(name = "net", nullable = false, precision = 19, scale = 4)
    private BigDecimal net;

    @Column(name = "amount", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    @Column(name = "price_order", nullable = false, length = PriceOrder.LONGEST)
    private String order;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @ElementCollection
    @CollectionTable(name = "invoice_line", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("number")
    private List<InvoiceLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "invoice_moment", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("number")
    private List<InvoiceMoment> moments = new ArrayList<>();

    protected Invoice() {
    }

    Invoice(String reference, InvoiceKind kind, Delivery delivery, PriceOrder order, Actor drafter, Instant at) {
        super(reference);
        this.kind = kind;
        deliveryReference = delivery.reference();
        contractReference = delivery.contractReference();
        buyerId = delivery.buyerId();
        supplierId = delivery.supplierId();
        buyerName = delivery.buyerName();
        supplierName = delivery.supplierName();
        Statement statement = order.price();
        currency = statement.currency().getCurrencyCode();
        net = statement.net();
        amount = statement.total();
        this.order = order.toJson().toString();
        statement.lines().forEach(line -> lines.add(new InvoiceLine(lines.size() + 1, line)));
        remember(InvoiceState.DRAFT, drafter.name(), at, null);
    }

    @Override
    public boolean admits(Actor actor, Role role) {
        return actor.isOf(role.isOf(Side.SUPPLIER) ? supplierId : buyerId);
    }

    @Override
    public InvoiceState state() {
        return state;
    }

    @Override
    public void enter(InvoiceState next, Situation situation) {
        state = next;
        remember(next, situation.actor().name(), situation.at(), situation.reason());
    }

    private void remember(InvoiceState reached, String who, Instant at, String reason) {
        stateSince = at;
        moments.add(new InvoiceMoment(moments.size() + 1, reached, who, at, reason));
    }

    /** For which stage of the delivery. */
    public InvoiceKind kind() {
        return kind;
    }

    /** What is paid for. */
    public String deliveryReference() {
        return deliveryReference;
    }

    /** The contract by which it is paid. */
    public String contractReference() {
        return contractReference;
    }

    /** Who owes it. */
    public Long buyerId() {
        return buyerId;
    }

    /** To whom. */
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

    /** In which currency. */
    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /** What the delivery is worth by it. */
    public BigDecimal net() {
        return net;
    }

    /** What is asked; negative for a credit. */
    public BigDecimal amount() {
        return amount;
    }

    /** The same in its currency. */
    public Money total() {
        return Money.of(amount, currency());
    }

    /** Since when it stands where it stands. */
    public Instant stateSince() {
        return stateSince;
    }

    /** Its amounts, in the order of reckoning. */
    public List<InvoiceLine> lines() {
        return List.copyOf(lines);
    }

    /** What has happened to it, in order. */
    public List<InvoiceMoment> moments() {
        return List.copyOf(moments);
    }

    /** Everything it was reckoned from, as JSON that the engine reads. */
    public String order() {
        return order;
    }

    /** What it takes off as invoiced provisionally; never negative. */
    BigDecimal takenOff() {
        return lines.stream().filter(line -> line.kind() == LineKind.ALREADY_PAID).map(line -> line.amount().negate()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The statement reckoned once more from what the invoice keeps. */
    Statement runAgain() {
        return PriceOrder.read(order).price();
    }

    /** Whether that statement comes to the same lines, cent by cent. */
    boolean agreesWith(Statement again) {
        List<Line> reckoned = again.lines();
        boolean same = reckoned.size() == lines.size() && again.total().compareTo(amount) == 0;
        for (int place = 0; same && place < reckoned.size(); place++) {
            same = lines.get(place).says(reckoned.get(place));
        }
        return same;
    }

    /** A draft is the seller's own; what is issued both sides read, and the portal's overseers. */
    boolean isVisibleTo(Actor reader) {
        boolean isIssued = moments.stream().anyMatch(moment -> moment.state() == InvoiceState.ISSUED);
        return reader.isOf(supplierId) || isIssued && reader.isOf(buyerId) || reader.is(Role.AUDITOR) || reader.is(Role.COMPLIANCE);
    }
}
