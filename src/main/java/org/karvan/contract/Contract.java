package org.karvan.contract;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * A bargain between one buyer and one supplier about minerals.
 *
 * <p>An officer drafts it from an award or, with a justification, directly. When he submits it, its text is frozen and
 * the levels that must approve it are fixed from the buyer's delegation table. Legal clears it, one approver for each
 * level approves it, the supplier accepts it, a signatory of each side signs the hash of the frozen text, and on its
 * date the portal's clock puts it in force. Whoever holds it before the signatures can return it with a reason: then
 * every approval falls, and the next submission freezes a new edition. It ends by its end date, by termination, by the
 * long-stop date when it never took effect, or by being declined or cancelled before it was signed.
 */
@Entity
public class Contract extends Dossier<ContractState> {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_REASONING = 2_000;
    static final int LONGEST_PLACE = 120;
    static final int LONGEST_NAME = 200;

    private static final String US_DOLLAR = "USD";
    private static final String OWNER = "contract_id";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ContractState state = ContractState.DRAFT;

    @Column(nullable = false, length = LONGEST_TITLE)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "contract_type", nullable = false, length = 20)
    private ContractType type;

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "supplier_id", nullable = false)
    private Long supplierId;

    @Column(name = "buyer_name", nullable = false, length = LONGEST_NAME)
    private String buyerName;

    @Column(name = "supplier_name", nullable = false, length = LONGEST_NAME)
    private String supplierName;

    @Column(name = "tender_reference", length = 20)
    private String tenderReference;

    @Column(name = "bid_reference", length = 20)
    private String bidReference;

    @Column(name = "justification", length = LONGEST_REASONING)
    private String justification;

    @Column(nullable = false, length = 3)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "incoterm", length = 3)
    private Incoterm incoterm;

    @Column(name = "place", length = LONGEST_PLACE)
    private String place;

    @Column(name = "production_share", precision = 9, scale = 6)
    private Percent productionShare;

    @Column(name = "tolerance", precision = 9, scale = 6)
    private Percent tolerance;

    @Enumerated(EnumType.STRING)
    @Column(name = "tolerance_option", length = 20)
    private Side toleranceOption;

    @Column(name = "reference_value_usd", precision = 19, scale = 2)
    private BigDecimal referenceValueUsd;

    @Column(name = "value_basis", length = LONGEST_REASONING)
    private String valueBasis;

    @Column(name = "effective_date")
    private LocalDate effectiveDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Column(name = "long_stop_date")
    private LocalDate longStopDate;

    @Column(name = "suspendable", nullable = false)
    private boolean suspendable;

    @Column(name = "notice_days")
    private Integer noticeDays;

    @Column(name = "notice_served_at")
    private Instant noticeServedAt;

    @Column(name = "drafted_by", nullable = false)
    private Long draftedBy;

    @Column(name = "drafter_name", nullable = false, length = 120)
    private String drafterName;

    @Column(name = "drafted_at", nullable = false)
    private Instant draftedAt;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "edition", nullable = false)
    private int edition;

    @Column(name = "text_hash", length = 64)
    private String textHash;

    @Column(name = "next_check")
    private Instant nextCheck;

    @Column(name = "next_level_usd", precision = 19, scale = 2)
    private BigDecimal nextLevelUsd;

    @ElementCollection
    @CollectionTable(name = "contract_item", joinColumns = @JoinColumn(name = OWNER))
    @OrderBy("number")
    private List<ContractItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_schedule", joinColumns = @JoinColumn(name = OWNER))
    @OrderBy("year, month")
    private List<ScheduledQuantity> schedule = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_price_clause", joinColumns = @JoinColumn(name = OWNER))
    @OrderBy("number")
    private List<PriceClause> priceClauses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_clause", joinColumns = @JoinColumn(name = OWNER))
    @OrderBy("number")
    private List<FreeClause> clauses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_condition", joinColumns = @JoinColumn(name = OWNER))
    @OrderBy("number")
    private List<ConditionPrecedent> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_level", joinColumns = @JoinColumn(name = OWNER))
    @OrderBy("number")
    private List<ApprovalLevel> levels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_approval", joinColumns = @JoinColumn(name = OWNER))
    @OrderBy("level")
    private List<ContractApproval> approvals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_signature", joinColumns = @JoinColumn(name = OWNER))
    @OrderBy("signedAt")
    private List<ContractSignature> signatures = new ArrayList<>();

    protected Contract() {
    }

    private Contract(String reference, Parties parties, Actor drafter, Instant at) {
        super(reference);
        this.buyerId = parties.buyerId();
        this.supplierId = parties.supplierId();
        name(parties);
        this.draftedBy = drafter.accountId();
        this.drafterName = drafter.name();
        this.draftedAt = at;
        this.stateSince = at;
    }

    /** A contract that carries out the award of a tender. */
    static Contract fromAward(String reference, Parties parties, String tenderReference, String bidReference, Actor drafter, Instant at) {
        Contract contract = new Contract(reference, parties, drafter, at);
        contract.tenderReference = tenderReference;
        contract.bidReference = bidReference;
        return contract;
    }

    /** A contract without a tender; its outline says why. */
    static Contract direct(String reference, Parties parties, Actor drafter, Instant at) {
        return new Contract(reference, parties, drafter, at);
    }

    @Override
    public boolean admits(Actor actor, Role role) {
        return role == Role.CLOCK || actor.isOf(role.isOf(Side.SUPPLIER) ? supplierId : buyerId);
    }

    @Override
    public ContractState state() {
        return state;
    }

    @Override
    public void enter(ContractState next, Situation situation) {
        if (state == ContractState.DRAFT && next == ContractState.LEGAL_REVIEW) {
            levels.addAll(DelegationTable.required(situation.facts(ContractFacts.class).table(), valueUsd()));
        } else if (state == ContractState.APPROVAL && (next == ContractState.APPROVAL || next == ContractState.ACCEPTANCE)) {
            nextLevel().ifPresent(level -> approvals.add(new ContractApproval(level.number(), situation.actor(), situation.at())));
        } else if (next == ContractState.DRAFT) {
            levels.clear();
            approvals.clear();
            textHash = null;
            offeredAt = null;
        }
        if (next == ContractState.ACCEPTANCE) {
            offeredAt = situation.at();
        }
        state = next;
        stateSince = situation.at();
        nextCheck = nextClockCheck();
        nextLevelUsd = nextLevel().map(ApprovalLevel::upToUsd).orElse(null);
    }

    /** What it is called in lists. */
    public String title() {
        return title;
    }

    /** What kind of bargain it is. */
    public ContractType type() {
        return type;
    }

    /** The organisation that buys. */
    public Long buyerId() {
        return buyerId;
    }

    /** The organisation that sells. */
    public Long supplierId() {
        return supplierId;
    }

    /** The buyer's name, as it was when the text was last frozen. */
    public String buyerName() {
        return buyerName;
    }

    /** The supplier's name, as it was when the text was last frozen. */
    public String supplierName() {
        return supplierName;
    }

    /** The tender that was awarded; null when it was made directly. */
    public String tenderReference() {
        return tenderReference;
    }

    /** The winning bid; null when it was made directly. */
    public String bidReference() {
        return bidReference;
    }

    /** Why there was no tender; null when there was one. */
    public String justification() {
        return justification;
    }

    /** The currency of its prices, by ISO 4217. */
    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /** Who bears cost and risk up to {@link #place()}; null while the draft does not say. */
    public Incoterm incoterm() {
        return incoterm;
    }

    /** The named place of the Incoterm. */
    public String place() {
        return place;
    }

    /** Which share of the mine's production is sold; null for a known quantity. */
    public Percent productionShare() {
        return productionShare;
    }

    /** By how much a delivery may differ from the schedule; null when it may not. */
    public Percent tolerance() {
        return tolerance;
    }

    /** At whose option the tolerance is; null without a tolerance. */
    public Side toleranceOption() {
        return toleranceOption;
    }

    /** The value that the officer states for the approval, in USD; null when he states none. */
    public BigDecimal referenceValueUsd() {
        return referenceValueUsd;
    }

    /** On what the stated value rests. */
    public String valueBasis() {
        return valueBasis;
    }

    /** From the start of which day, in UTC, it shall be in force. */
    public LocalDate effectiveDate() {
        return effectiveDate;
    }

    /** Through the end of which day, in UTC, it lasts. */
    public LocalDate endDate() {
        return endDate;
    }

    /** Through the end of which day, in UTC, it may take effect at the latest. */
    public LocalDate longStopDate() {
        return longStopDate;
    }

    /** Whether either side may suspend it on the grounds of {@link SuspensionGround}. */
    public boolean isSuspendable() {
        return suspendable;
    }

    /** After how many days from a notice a side may end it; null when notice cannot end it. */
    public Integer noticeDays() {
        return noticeDays;
    }

    /** When a side served the notice that is running; null when none was. */
    public Instant noticeServedAt() {
        return noticeServedAt;
    }

    /** Whose account drafted it; he never approves it. */
    public Long draftedBy() {
        return draftedBy;
    }

    /** The drafter's name, as it was then. */
    public String drafterName() {
        return drafterName;
    }

    /** When it was begun. */
    public Instant draftedAt() {
        return draftedAt;
    }

    /** Since when it stands where it stands. */
    public Instant stateSince() {
        return stateSince;
    }

    /** Since when the supplier can see the text; null while he cannot. */
    public Instant offeredAt() {
        return offeredAt;
    }

    /** How often the text has been frozen; the last edition counts. */
    public int edition() {
        return edition;
    }

    /** The hash of the frozen text; null while it is being drafted. */
    public String textHash() {
        return textHash;
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

    /** The clauses in prose. */
    public List<FreeClause> clauses() {
        return List.copyOf(clauses);
    }

    /** What must have come about before it takes effect. */
    public List<ConditionPrecedent> conditions() {
        return List.copyOf(conditions);
    }

    /** The levels that must approve it, fixed when it was submitted. */
    public List<ApprovalLevel> levels() {
        return List.copyOf(levels);
    }

    /** Who has approved it so far. */
    public List<ContractApproval> approvals() {
        return List.copyOf(approvals);
    }

    /** Who has signed it. */
    public List<ContractSignature> signatures() {
        return List.copyOf(signatures);
    }

    /** The level that decides next; empty when all have. */
    public Optional<ApprovalLevel> nextLevel() {
        return levels.stream().skip(approvals.size()).findFirst();
    }

    /** Whether the level that decides next is the last. */
    public boolean isAtLastLevel() {
        return approvals.size() == levels.size() - 1;
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

    /** Whether this person may see it: his own organisation's, and the supplier only what was offered to him. */
    boolean isVisibleTo(Actor actor) {
        boolean oversees = actor.is(Role.AUDITOR) || actor.is(Role.COMPLIANCE);
        return oversees || actor.isOf(buyerId) || actor.isOf(supplierId) && offeredAt != null;
    }

    /** The first instant at which it may be in force. */
    Instant effectiveFrom() {
        return startOf(effectiveDate);
    }

    /** The first instant at which it can no longer take effect. */
    Instant longStopPassedAt() {
        return startOf(longStopDate.plusDays(1));
    }

    /** The first instant after its last day. */
    Instant endedAt() {
        return startOf(endDate.plusDays(1));
    }

    boolean isSignedFor(Side side) {
        return signatures.stream().anyMatch(signature -> signature.side() == side);
    }

    void name(Parties parties) {
        buyerName = parties.buyerName();
        supplierName = parties.supplierName();
    }

    void describe(ContractOutline outline) {
        title = outline.title().strip();
        type = outline.type();
        currency = outline.currency();
        if (tenderReference == null) {
            justification = outline.justification();
        }
    }

    void deliver(DeliveryTerms terms) {
        incoterm = terms.incoterm();
        place = terms.place();
        productionShare = terms.productionShare() == null ? null : new Percent(terms.productionShare());
        tolerance = terms.tolerance() == null ? null : new Percent(terms.tolerance());
        toleranceOption = terms.toleranceOption();
    }

    void last(ContractDates dates) {
        effectiveDate = dates.effectiveDate();
        endDate = dates.endDate();
        longStopDate = dates.longStopDate();
        suspendable = dates.suspendable();
        noticeDays = dates.noticeDays();
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

    /** Puts the clause in the place of the one with that number, or behind the others when there is none. */
    void put(Integer number, PriceClauseDraft draft) {
        int place = number == null ? nextNumber(priceClauses.stream().map(PriceClause::number)) : number;
        priceClauses.removeIf(clause -> clause.number() == place);
        priceClauses.add(new PriceClause(place, draft));
    }

    void removePriceClause(int number) {
        priceClauses.removeIf(clause -> clause.number() == number);
    }

    /** Puts the clause in the place of the one with that number, or behind the others when there is none. */
    void put(Integer number, String heading, String body) {
        int place = number == null ? clauses.size() + 1 : number;
        clauses.removeIf(clause -> clause.number() == place);
        clauses.add(new FreeClause(place, heading, body));
    }

    /** Takes the clause out; those behind it move up, so that the numbers of the text stay whole. */
    void removeClause(int number) {
        List<FreeClause> kept = clauses.stream().filter(clause -> clause.number() != number).toList();
        clauses.clear();
        kept.forEach(clause -> clauses.add(new FreeClause(clauses.size() + 1, clause.heading(), clause.body())));
    }

    void addCondition(String words) {
        conditions.add(new ConditionPrecedent(nextNumber(conditions.stream().map(ConditionPrecedent::number)), words));
    }

    void removeCondition(int number) {
        conditions.removeIf(condition -> condition.number() == number);
    }

    Optional<ConditionPrecedent> condition(int number) {
        return conditions.stream().filter(condition -> condition.number() == number).findFirst();
    }

    void meet(ConditionPrecedent condition, String by, Instant at, String evidence) {
        conditions.remove(condition);
        conditions.add(condition.met(by, at, evidence));
    }

    /** Counts a new edition; its text is then frozen under that number. */
    int nextEdition() {
        return ++edition;
    }

    void freeze(ContractText text) {
        textHash = text.hash();
    }

    void sign(ContractSignature signature) {
        signatures.add(signature);
    }

    void serveNotice(Instant at) {
        noticeServedAt = at;
    }

    /** When the clock must look again, because a date cannot decide before; null when no date decides. */
    private Instant nextClockCheck() {
        return switch (state) {
            case SIGNED -> effectiveFrom();
            case ACTIVE, SUSPENDED -> endedAt();
            default -> null;
        };
    }

    /** Notes that the clock has looked and could not yet act. */
    void checkAgain(Instant at) {
        nextCheck = at;
    }

    private static int nextNumber(Stream<Integer> numbers) {
        return numbers.max(Integer::compare).orElse(0) + 1;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
