package org.karvan.contract;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
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
    static final int LONGEST_NAME = 200;

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

    @Embedded
    private Bargain bargain = new Bargain();

    @Embedded
    private AgreedDelivery delivery;

    @Embedded
    private Term term = new Term();

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
    @CollectionTable(name = "contract_clause", joinColumns = @JoinColumn(name = Bargain.CONTRACT))
    @OrderBy("number")
    private List<FreeClause> clauses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_condition", joinColumns = @JoinColumn(name = Bargain.CONTRACT))
    @OrderBy("number")
    private List<ConditionPrecedent> conditions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_level", joinColumns = @JoinColumn(name = Bargain.CONTRACT))
    @OrderBy("number")
    private List<ApprovalLevel> levels = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_approval", joinColumns = @JoinColumn(name = Bargain.CONTRACT))
    @OrderBy("level")
    private List<ContractApproval> approvals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "contract_signature", joinColumns = @JoinColumn(name = Bargain.CONTRACT))
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
            levels.addAll(DelegationTable.required(situation.facts(ContractFacts.class).table(), bargain.valueUsd()));
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

    /** What is sold, when and at which price. */
    public Bargain bargain() {
        return bargain;
    }

    /** Where and by which rule it is delivered. */
    public AgreedDelivery delivery() {
        return delivery == null ? AgreedDelivery.UNSAID : delivery;
    }

    /** From when to when it lasts, and how it can rest or end before. */
    public Term term() {
        return term;
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

    /** Whether this person may see it: his own organisation's, and the supplier only what was offered to him. */
    boolean isVisibleTo(Actor actor) {
        boolean oversees = actor.is(Role.AUDITOR) || actor.is(Role.COMPLIANCE);
        return oversees || actor.isOf(buyerId) || actor.isOf(supplierId) && offeredAt != null;
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
        bargain.priceIn(outline.currency());
        if (tenderReference == null) {
            justification = outline.justification();
        }
    }

    void deliver(DeliveryTerms checked) {
        delivery = new AgreedDelivery(checked);
    }

    void last(ContractDates checked) {
        term = new Term(checked);
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
        conditions.add(new ConditionPrecedent(conditions.stream().mapToInt(ConditionPrecedent::number).max().orElse(0) + 1, words));
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
            case SIGNED -> term.effectiveFrom();
            case ACTIVE, SUSPENDED -> term.endedAt();
            default -> null;
        };
    }

    /** Notes that the clock has looked and could not yet act. */
    void checkAgain(Instant at) {
        nextCheck = at;
    }
}
