package org.karvan.contract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.karvan.platform.value.Tonnes;

/** What a contract sells, when, and at which price; of what value it is follows from it, or is stated. */
@Embeddable
public class Bargain {

    /** The column by which the rows of a contract name it. */
    static final String CONTRACT = "contract_id";

    /** The longest account of what a stated value rests on, in characters. */
    static final int LONGEST_BASIS = 2_000;

    private static final String US_DOLLAR = "USD";

    @Column(nullable = false, length = 3)
    private String currency;

    @Column(name = "reference_value_usd", precision = 19, scale = 2)
    private BigDecimal referenceValueUsd;

    @Column(name = "value_basis", length = LONGEST_BASIS)
    private String valueBasis;

    @ElementCollection
    @CollectionTable(name = "contract_item", joinColumns = @JoinColumn(name = CONTRACT))
    @OrderBy("number")
    private List<ContractItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_schedule", joinColumns = @JoinColumn(name = CONTRACT))
    @OrderBy("year, month")
    private List<ScheduledQuantity> schedule = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_price_clause", joinColumns = @JoinColumn(name = CONTRACT))
    @OrderBy("number")
    private List<PriceClause> priceClauses = new ArrayList<>();

    protected Bargain() {
    }

    /** The currency of its prices, by ISO 4217. */
    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /** The value that the officer states for the approval, in USD; null when he states none. */
    public BigDecimal referenceValueUsd() {
        return referenceValueUsd;
    }

    /** On what the stated value rests. */
    public String valueBasis() {
        return valueBasis;
    }

    /** What is sold. */
    public List<ContractItem> items() {
        return List.copyOf(items);
    }

    /** When how much is delivered. */
    public List<ScheduledQuantity> schedule() {
        return List.copyOf(schedule);
    }

    /** The rules of the price. */
    public List<PriceClause> priceClauses() {
        return List.copyOf(priceClauses);
    }

    /** All its items together, in dry metric tonnes; empty when one has no fixed quantity. */
    public Optional<Tonnes> totalQuantity() {
        if (items.isEmpty() || items.stream().anyMatch(item -> item.quantity() == null)) {
            return Optional.empty();
        }
        return items.stream().map(ContractItem::quantity).reduce(Tonnes::plus);
    }

    /** Fixed price per dry tonne times quantity, over all items; empty when the contract is priced in another way. */
    public Optional<BigDecimal> fixedValue() {
        if (totalQuantity().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (ContractItem item : items) {
            List<PriceClause> prices = priceClauses.stream()
                    .filter(clause -> clause.kind().isPrice() && clause.concerns(item.number()))
                    .toList();
            if (prices.size() != 1 || prices.get(0).kind() != PriceKind.FIXED_PRICE || prices.get(0).unit() != PriceUnit.DMT) {
                return Optional.empty();
            }
            sum = sum.add(prices.get(0).amount().multiply(item.quantity().value()));
        }
        return Optional.of(sum);
    }

    /**
     * The value by which the approval levels are found, in USD: the fixed value where it is in USD, else what the
     * officer stated; empty when neither is known.
     */
    public Optional<BigDecimal> valueUsd() {
        Optional<BigDecimal> fixed = US_DOLLAR.equals(currency) ? fixedValue() : Optional.empty();
        return fixed.or(() -> Optional.ofNullable(referenceValueUsd));
    }

    void priceIn(String chosen) {
        currency = chosen;
    }

    void valueAt(BigDecimal usd, String basis) {
        referenceValueUsd = usd;
        valueBasis = basis;
    }

    /** Puts the item in the place of the one with that number, or behind the others when there is none. */
    void put(Integer number, ContractItemDraft draft) {
        int place = number == null ? items.stream().mapToInt(ContractItem::number).max().orElse(0) + 1 : number;
        items.removeIf(item -> item.number() == place);
        items.add(new ContractItem(place, draft));
    }

    void removeItem(int number) {
        items.removeIf(item -> item.number() == number);
    }

    boolean hasItem(int number) {
        return items.stream().anyMatch(item -> item.number() == number);
    }

    /** Whether a price clause speaks of this item alone. */
    boolean isPricedAlone(int number) {
        return priceClauses.stream().anyMatch(clause -> Objects.equals(clause.itemNumber(), number));
    }

    void schedule(int year, Integer month, Tonnes mass) {
        unschedule(year, month);
        schedule.add(new ScheduledQuantity(year, month, mass));
    }

    void unschedule(int year, Integer month) {
        schedule.removeIf(planned -> planned.isFor(year, month));
    }

    /** Puts the clause in the place of the one with that number, or behind the others when there is none. @return its number */
    int put(Integer number, PriceClauseDraft draft) {
        int place = number == null ? priceClauses.stream().mapToInt(PriceClause::number).max().orElse(0) + 1 : number;
        priceClauses.removeIf(clause -> clause.number() == place);
        priceClauses.add(new PriceClause(place, draft));
        return place;
    }

    void removePriceClause(int number) {
        priceClauses.removeIf(clause -> clause.number() == number);
    }
}
