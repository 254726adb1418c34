package org.karvan.tender;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Percent;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * A buyer's call for offers of one or more lots of mineral.
 *
 * <p>A tender begins as a draft that officers of the buyer fill section by section, is checked and published by an
 * approver who had no hand in it, answers questions and may be changed by numbered addenda until its deadline, which
 * only ever moves later. The clock closes it a minute after the deadline; its openers open the bids, where they come in two
 * envelopes first the offers and, when the committee has scored those, the prices; the committee evaluates and recommends; an approver announces the intention; after the standstill it is awarded, and it is complete
 * when the contract made from it is in effect. It may also be discarded, cancelled or end without an award, and is
 * never deleted.
 */
@Entity
public class Tender extends Dossier<TenderState> {

    /** Prefix of the references, as in {@code TND-2026-0041}. */
    public static final String PREFIX = "TND";

    /** The longest title, in characters. */
    static final int LONGEST_TITLE = 200;

    /** The longest summary, in characters. */
    static final int LONGEST_SUMMARY = 4000;

    /** The zone of a new draft, until its officer chooses his own. */
    private static final ZoneId USUAL_ZONE = ZoneId.of("America/New_York");

    /** One opener alone would hold the key to the bids. */
    static final int LEAST_QUORUM = 2;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private TenderState state = TenderState.DRAFT;

    @Column(nullable = false, length = LONGEST_TITLE)
    private String title;

    @Column(length = LONGEST_SUMMARY)
    private String summary;

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "buyer_name", nullable = false, length = 200)
    private String buyerName;

    @Column(name = "drafted_by", nullable = false)
    private Long draftedBy;

    @ElementCollection
    @CollectionTable(name = "tender_drafter", joinColumns = @JoinColumn(name = "tender_id"))
    @Column(name = "account_id", nullable = false)
    private Set<Long> drafters = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "procedure_kind", nullable = false, length = 20)
    private Procedure procedure;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Reach reach;

    @Column(nullable = false, length = 3)
    private String currency;

    @Embedded
    private AskedDelivery delivery;

    @Embedded
    private BidTerms bidTerms;

    @Embedded
    private Timetable timetable;

    @Column(name = "standstill_days", nullable = false)
    private int standstillDays;

    @Embedded
    private AwardWait wait;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(nullable = false)
    private int quorum;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "tender_id")
    @OrderBy("number")
    private List<TenderLot> lots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tender_criterion", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderBy("code")
    private List<Criterion> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "tender_opener", joinColumns = @JoinColumn(name = "tender_id"))
    @Column(name = "account_id", nullable = false)
    private Set<Long> openers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "tender_invited", joinColumns = @JoinColumn(name = "tender_id"))
    @Column(name = "organisation_id", nullable = false)
    private Set<Long> invited = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "tender_document", joinColumns = @JoinColumn(name = "tender_id"))
    @OrderBy("addendumNumber, title")
    private List<TenderDocument> documents = new ArrayList<>();

    protected Tender() {
    }

    /** A draft with a title and nothing else, in the name of the officer's organisation. */
    Tender(String reference, String title, String buyerName, Actor officer, TenderPeriods periods, Instant at) {
        super(reference);
        this.title = title;
        this.buyerId = officer.organisationId();
        this.buyerName = buyerName;
        this.draftedBy = officer.accountId();
        this.procedure = Procedure.OPEN;
        this.reach = Reach.INTERNATIONAL;
        this.currency = "USD";
        this.timetable = new Timetable(USUAL_ZONE);
        this.standstillDays = (int) periods.standstill().toDays();
        touch(officer, at);
    }

    /** What is wanted, in one line. */
    public String title() {
        return title;
    }

    /** What is wanted and why, in the buyer's words; null when he gave none. */
    public String summary() {
        return summary;
    }

    /** The organisation that buys. */
    public Long buyerId() {
        return buyerId;
    }

    /** Its name when the draft was begun. */
    public String buyerName() {
        return buyerName;
    }

    /** The account that began the draft. */
    public Long draftedBy() {
        return draftedBy;
    }

    /** Who may bid. */
    public Procedure procedure() {
        return procedure;
    }

    /** How far it is announced. */
    public Reach reach() {
        return reach;
    }

    /** The currency of all its prices. */
    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /** Where and when it is delivered. */
    public AskedDelivery delivery() {
        return delivery == null ? AskedDelivery.UNSAID : delivery;
    }

    /** What every bid must hold to. */
    public BidTerms bidTerms() {
        return bidTerms == null ? BidTerms.UNSAID : bidTerms;
    }

    /** Its hours. */
    public Timetable timetable() {
        return timetable;
    }

    /** A bid is in time if and only if it was received before this instant; null while the draft does not say. */
    public Instant deadline() {
        return timetable.deadline();
    }

    /** How long the intention to award stands before the award. */
    public int standstillDays() {
        return standstillDays;
    }

    /** When the standstill is over; null before the intention to award. */
    public Instant standstillEndsAt() {
        return awardWait().standstillEndsAt();
    }

    /** When it was published; null before. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** When it was last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** How many openers must open together. */
    public int quorum() {
        return quorum;
    }

    /** What is wanted, in order. */
    public List<TenderLot> lots() {
        return List.copyOf(lots);
    }

    /** By what bids are scored, in order. */
    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    /** The accounts of those who open the bids, in order of their numbers. */
    public List<Long> openers() {
        return openers.stream().sorted().toList();
    }

    /** The organisations invited to a restricted tender. */
    public Set<Long> invited() {
        return Set.copyOf(invited);
    }

    /** Its papers, those of the first publication first. */
    public List<TenderDocument> documents() {
        return List.copyOf(documents);
    }

    /** Whether bids can still arrive at that instant. */
    public boolean isOpenAt(Instant at) {
        return state == TenderState.PUBLISHED && at.isBefore(deadline());
    }

    /** Whether suppliers can still ask at that instant. */
    public boolean takesQuestionsAt(Instant at) {
        return state == TenderState.PUBLISHED && at.isBefore(timetable.questionsUntil());
    }

    /**
     * Whether this person may know that the tender exists; null stands for a visitor. A draft is the buyer's own affair;
     * a restricted tender is known to the invited, the buyer, its openers and the portal's own people.
     */
    public boolean isVisibleTo(Actor reader) {
        if (reader != null && reader.is(Role.CLOCK)) {
            return true;
        }
        if (!state.isPublic()) {
            return isOwnedBy(reader) && (reader.is(Role.OFFICER) || reader.is(Role.APPROVER));
        }
        return procedure == Procedure.OPEN || reader != null && isParty(reader);
    }

    boolean isOwnedBy(Actor reader) {
        return reader != null && reader.isOf(buyerId);
    }

    private boolean isParty(Actor reader) {
        return reader.side() == Side.PORTAL
                || reader.isOf(buyerId)
                || invited.contains(reader.organisationId())
                || openers.contains(reader.accountId());
    }

    /** Openers are named one by one; everybody else acts for the buyer. */
    @Override
    public boolean admits(Actor actor, Role role) {
        return role == Role.OPENER ? openers.contains(actor.accountId()) : actor.isOf(buyerId);
    }

    @Override
    public TenderState state() {
        return state;
    }

    @Override
    public void enter(TenderState next, Situation situation) {
        state = next;
        changedAt = situation.at();
        if (next == TenderState.PUBLISHED && publishedAt == null) {
            publishedAt = situation.at();
        }
        wait = awardWait().in(next, situation.at(), Duration.ofDays(standstillDays));
    }

    /** Whether this person had a hand in the draft, so that he neither approves it nor evaluates its bids. */
    public boolean isDrafter(Long account) {
        return drafters.contains(account);
    }

    /** What an earlier tender asked for, by which criteria and terms; its dates are its own. */
    void copy(Tender earlier) {
        summary = earlier.summary;
        reach = earlier.reach;
        currency = earlier.currency;
        earlier.lots.forEach(lot -> lots.add(new TenderLot(lots.size() + 1, lot.item())));
        delivery = earlier.delivery().undated();
        earlier.criteria.forEach(each -> criteria.add(new Criterion(each.code(), each.name(), each.weight(), each.isPrice(), each.passMark().orElse(null))));
        bidTerms = earlier.bidTerms().copy(earlier.currency());
        timetable = new Timetable(earlier.timetable.zone());
        entrust(earlier.openers, earlier.quorum);
        admit(earlier.procedure, earlier.invited);
        earlier.documents.stream().filter(each -> each.addendumNumber() == 0)
                .forEach(each -> documents.add(new TenderDocument(each.documentId(), each.title(), 0)));
    }

    boolean hasBasics() {
        return summary != null;
    }

    boolean hasDelivery() {
        return delivery().isComplete();
    }

    boolean hasWholeCriteria() {
        BigDecimal sum = criteria.stream().map(Criterion::weight).map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(WHOLE) == 0;
    }

    boolean hasOnePrice() {
        return criteria.stream().filter(Criterion::isPrice).count() == 1;
    }

    boolean hasTerms() {
        return bidTerms().isComplete();
    }

    boolean hasDates() {
        return timetable.isComplete();
    }

    boolean hasOpeners() {
        return quorum >= LEAST_QUORUM && openers.size() >= quorum;
    }

    void describe(TenderBasics basics) {
        title = basics.title().strip();
        summary = basics.summary().strip();
        reach = basics.reach();
        currency = basics.currency();
    }

    void deliver(TenderDelivery checked) {
        delivery = new AskedDelivery(checked);
    }

    void ask(TenderItem item) {
        lots.add(new TenderLot(lots.size() + 1, item));
    }

    void ask(int number, TenderItem item) {
        lots.get(number - 1).become(item);
    }

    void drop(int number) {
        lots.remove(number - 1);
        for (int index = 0; index < lots.size(); index++) {
            lots.get(index).renumber(index + 1);
        }
    }

    void weigh(List<TenderCriterion> weighed) {
        criteria.clear();
        for (int index = 0; index < weighed.size(); index++) {
            TenderCriterion each = weighed.get(index);
            criteria.add(new Criterion("C" + (index + 1), each.name().strip(), new Percent(each.weight()), each.price(), each.passMark()));
        }
    }

    void secure(TenderTerms checked) {
        bidTerms = new BidTerms(checked, currency());
    }

    void schedule(TenderDates checked, Duration settle) {
        timetable = new Timetable(checked, settle);
    }

    void entrust(Set<Long> accounts, int together) {
        openers.clear();
        openers.addAll(accounts);
        quorum = together;
    }

    void admit(Procedure chosen, Set<Long> organisations) {
        procedure = chosen;
        invited.clear();
        if (chosen == Procedure.RESTRICTED) {
            invited.addAll(organisations);
        }
    }

    void enclose(TenderDocument document) {
        documents.add(document);
    }

    void remove(Long documentId) {
        documents.removeIf(document -> document.documentId().equals(documentId));
    }

    /** Moves the deadline later and the opening by as much; it never moves back. */
    void extend(Instant later) {
        timetable = timetable.extended(later);
    }

    /** How long its award is waited for, and what holds it up. */
    public AwardWait awardWait() {
        return wait == null ? AwardWait.NONE : wait;
    }

    void await(AwardWait changed) {
        wait = changed;
    }

    /** Notes who had a hand in the draft: none of them may publish it. */
    final void touch(Actor officer, Instant at) {
        drafters.add(officer.accountId());
        changedAt = at;
    }
}
