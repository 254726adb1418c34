package org.karvan.complaint;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.document.StoredDocument;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.tender.Tender;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * What a supplier has against a tender.
 *
 * <p>He files it in one of the windows, on a ground of that window's list and in his own words. A reviewer who has no part
 * in the tender dismisses it or admits it before a committee of at least three, odd in number; from then on the tender
 * stands still. Each member says what he finds and why; what most of them find is the decision, and a complaint that is
 * upheld has its remedy at once. The complainant may take it back before the decision, and appeal against it, or when it
 * is overdue, to a second committee of which nobody decided before.
 */
@Entity
public class Complaint extends Dossier<ComplaintState> {

    /** Prefix of the references, as in {@code CPL-2026-0003}. */
    static final String PREFIX = "CPL";

    /** The longest account of what is wrong, and the longest reason of a decision, in characters. */
    static final int LONGEST = Situation.LONGEST_REASON;

    /** One reviewer is no committee, and of two neither is the majority. */
    static final int LEAST_COMMITTEE = 3;

    /** The most papers that one complaint carries. */
    static final int MOST_PAPERS = 20;

    private static final String KEY = "complaint_id";
    private static final int FIRST = 1;
    private static final int APPEAL = 2;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private ComplaintState state = ComplaintState.DRAFT;

    @Column(name = "tender_reference", nullable = false, length = 20)
    private String tenderReference;

    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "complainant_id", nullable = false)
    private Long complainantId;

    @Column(name = "complainant_name", nullable = false, length = 200)
    private String complainantName;

    @Enumerated(EnumType.STRING)
    @Column(name = "complaint_window", nullable = false, length = 20)
    private ComplaintWindow window;

    @Enumerated(EnumType.STRING)
    @Column(name = "ground", nullable = false, length = 30)
    private ComplaintGround ground;

    @Column(name = "words", nullable = false, length = LONGEST)
    private String words;

    @Column(name = "filed_at", nullable = false)
    private Instant filedAt;

    @Column(name = "decide_by", nullable = false)
    private Instant decideBy;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    @Column(name = "screened_by")
    private Long screenedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "appeal_until")
    private Instant appealUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 20)
    private Verdict verdict;

    @Column(name = "begun_anew", length = 20)
    private String begunAnew;

    @ElementCollection
    @CollectionTable(name = "complaint_member", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("instance, name")
    private List<ComplaintMember> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "complaint_opinion", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("instance, givenAt")
    private List<ComplaintOpinion> opinions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "complaint_paper", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("number")
    private List<ComplaintPaper> papers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "complaint_moment", joinColumns = @JoinColumn(name = KEY))
    @OrderBy("number")
    private List<ComplaintMoment> moments = new ArrayList<>();

    protected Complaint() {
    }

    Complaint(String reference, Tender tender, Actor complainant, String complainantName, ComplaintWindow window, ComplaintGround ground, String words,
            Instant filedAt, Instant decideBy) {
        super(reference);
        this.tenderReference = tender.reference();
        this.title = tender.title();
        this.buyerId = tender.buyerId();
        this.complainantId = complainant.organisationId();
        this.complainantName = complainantName;
        this.window = window;
        this.ground = ground;
        this.words = words;
        this.filedAt = filedAt;
        this.decideBy = decideBy;
    }

    /** The tender it is about. */
    public String tenderReference() {
        return tenderReference;
    }

    /** What is tendered. */
    public String title() {
        return title;
    }

    /** The buyer whose tender it is. */
    public Long buyerId() {
        return buyerId;
    }

    /** The organisation that complains. */
    public Long complainantId() {
        return complainantId;
    }

    /** Its name when it complained. */
    public String complainantName() {
        return complainantName;
    }

    /** In which window it was filed. */
    public ComplaintWindow window() {
        return window;
    }

    /** Why, by the list. */
    public ComplaintGround ground() {
        return ground;
    }

    /** Why, in the complainant's words. */
    public String words() {
        return words;
    }

    /** When it was filed. */
    public Instant filedAt() {
        return filedAt;
    }

    /** Until when it is to be decided; a decision that comes later is one all the same. */
    public Instant decideBy() {
        return decideBy;
    }

    /** When it was admitted; null when it never was. */
    public Instant admittedAt() {
        return admittedAt;
    }

    /** When it was decided or dismissed for the last time; null before. */
    public Instant decidedAt() {
        return decidedAt;
    }

    /** Before which instant the complainant can appeal against the decision; null while there is none. */
    public Instant appealUntil() {
        return appealUntil;
    }

    /** What the committee found, on appeal the second one; null before, and when it was dismissed. */
    public Verdict verdict() {
        return verdict;
    }

    /** The reference of the draft that was begun in place of the tender; null when none was. */
    public String begunAnew() {
        return begunAnew;
    }

    /** Those who decide now, or decided last; empty before it is admitted, and until a second committee is called together. */
    public List<ComplaintMember> committee() {
        return members.stream().filter(member -> member.instance() == instance()).toList();
    }

    /** What they have said so far. */
    public List<ComplaintOpinion> opinions() {
        return opinions.stream().filter(opinion -> opinion.instance() == instance()).toList();
    }

    /** What was said by those who decided before an appeal; empty where there was none. */
    public List<ComplaintOpinion> earlierOpinions() {
        return opinions.stream().filter(opinion -> opinion.instance() < instance()).toList();
    }

    /** The papers that came with it. */
    public List<ComplaintPaper> papers() {
        return List.copyOf(papers);
    }

    /** What has happened to it, in order. */
    public List<ComplaintMoment> moments() {
        return List.copyOf(moments);
    }

    /** Whether it holds the tender up, as long as that is not awarded: it was admitted, and is not decided for good. */
    public boolean isBlocking() {
        return state == ComplaintState.ADMITTED || state == ComplaintState.APPEALED && admittedAt != null;
    }

    @Override
    public boolean admits(Actor actor, Role role) {
        return role == Role.REVIEWER ? actor.side() == Side.PORTAL : actor.isOf(complainantId);
    }

    @Override
    public ComplaintState state() {
        return state;
    }

    @Override
    public void enter(ComplaintState next, Situation situation) {
        if (next != state) {
            moments.add(new ComplaintMoment(moments.size() + 1, next, situation.at(), situation.reason()));
        }
        if (next == ComplaintState.ADMITTED && admittedAt == null) {
            admittedAt = situation.at();
        }
        if (state == ComplaintState.FILED && (next == ComplaintState.ADMITTED || next == ComplaintState.DISMISSED)) {
            screenedBy = situation.actor().accountId();
        }
        if (!next.isOpen()) {
            decidedAt = situation.at();
        }
        state = next;
    }

    /** Whether this person may read it; the buyer's people do once it is filed. */
    boolean isVisibleTo(Actor reader) {
        return reader.isOf(complainantId) && reader.is(Role.BIDDER)
                || reader.isOf(buyerId) && (reader.is(Role.OFFICER) || reader.is(Role.APPROVER) || reader.is(Role.LEGAL))
                || reader.is(Role.REVIEWER) || reader.is(Role.AUDITOR);
    }

    /**
     * Whether this reader learns who complains. The buyer does not when it is about the documents: who is interested in a
     * tender, and perhaps bids, is not for him to know before the opening.
     */
    boolean isNamedTo(Actor reader) {
        return window != ComplaintWindow.DOCUMENTS || !reader.isOf(buyerId);
    }

    boolean isCommitteeOdd() {
        int count = committeeAccounts().size();
        return count >= LEAST_COMMITTEE && count % 2 == 1;
    }

    Set<Long> committeeAccounts() {
        return committee().stream().map(ComplaintMember::accountId).collect(Collectors.toSet());
    }

    /** Whether this person admitted or dismissed it, or sat on the first committee. */
    boolean hasDecidedBefore(Long account) {
        return account.equals(screenedBy) || members.stream().anyMatch(member -> member.instance() == FIRST && member.accountId().equals(account));
    }

    /** What more than half of the committee find; empty while no verdict has so many. */
    Optional<Verdict> majority() {
        Map<Verdict, Long> votes = opinions().stream().collect(Collectors.groupingBy(ComplaintOpinion::verdict, Collectors.counting()));
        return votes.entrySet().stream().filter(vote -> vote.getValue() * 2 > committee().size()).map(Map.Entry::getKey).findFirst();
    }

    /** Whether the complainant can appeal at that instant: against a decision in time, or because there is none in time. */
    boolean isAppealOpenAt(Instant at) {
        return state == ComplaintState.ADMITTED ? !at.isBefore(decideBy) : appealUntil != null && at.isBefore(appealUntil);
    }

    /** These are to decide; who was named before for the same instance is not any more. */
    void seat(Collection<ReviewerRow> reviewers) {
        int instance = state == ComplaintState.APPEALED ? APPEAL : FIRST;
        members.removeIf(member -> member.instance() == instance);
        reviewers.forEach(reviewer -> members.add(new ComplaintMember(instance, reviewer.accountId(), reviewer.name())));
    }

    /** A member says what he finds, in place of what he said before. */
    void hear(Actor member, Verdict found, String reason, Instant at) {
        int instance = instance();
        opinions.removeIf(opinion -> opinion.instance() == instance && opinion.accountId().equals(member.accountId()));
        opinions.add(new ComplaintOpinion(instance, member, found, reason, at));
    }

    /** The committee, or a reviewer who dismissed it, has decided. */
    void decide(Verdict found, Instant appealableUntil) {
        verdict = found;
        appealUntil = appealableUntil;
    }

    void beginAnew(String draft) {
        begunAnew = draft;
    }

    void add(StoredDocument document) {
        papers.add(new ComplaintPaper(papers.size() + 1, document));
    }

    /** The first until there is an appeal. */
    private int instance() {
        boolean appealed = state == ComplaintState.APPEALED || state == ComplaintState.APPEAL_UPHELD || state == ComplaintState.APPEAL_REJECTED;
        return appealed ? APPEAL : FIRST;
    }
}
