package org.karvan.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Dossier;
import org.karvan.workflow.Situation;

/**
 * The evaluation of one tender by the buyer's committee.
 *
 * <p>It begins when the bids are opened. The evaluators declare conflicts, qualify or disqualify each bid, and score on
 * sheets of their own that the others do not see, without a name or a price. When all are handed in the scores are
 * locked, names and prices are shown, and each declares again. Then they are counted: the order of the bids is kept here, line by line, with what the committee found. All who declared no conflict sign; then the tender can be
 * recommended for award. The approver may return the report, and the sheets open again; otherwise he announces the
 * intended award, and after the standstill the evaluation is concluded. It may end with the tender at any time.
 */
@Entity
public class Evaluation extends Dossier<EvaluationState> {

    /** The longest account of what the committee found, or why it began anew, in characters. */
    static final int LONGEST_WORDS = 4000;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private EvaluationState state = EvaluationState.SCORING;

    @Column(name = "tender_reference", nullable = false, unique = true, length = 20)
    private String tenderReference;

    @Column(name = "title", nullable = false, length = 200)
    private String title;

    @Column(name = "buyer_id", nullable = false)
    private Long buyerId;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    @Column(name = "findings", length = LONGEST_WORDS)
    private String findings;

    @Column(name = "begun_anew_because", length = LONGEST_WORDS)
    private String begunAnewBecause;

    @Column(name = "locked_at")
    private Instant lockedAt;

    @Column(name = "ranked_at")
    private Instant rankedAt;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "awarded_at")
    private Instant awardedAt;

    @ElementCollection
    @CollectionTable(name = "placed_bid", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<PlacedBid> placings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "placed_mark", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<PlacedMark> marks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "turned_down_bid", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<TurnedDownBid> turnedDown = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "drawn_lot", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<DrawnLot> draws = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "missed_mark", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<MissedMark> missed = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "price_doubt", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<PriceDoubt> doubts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "spread_reason", joinColumns = @JoinColumn(name = "evaluation_id"))
    private List<SpreadReason> spreadReasons = new ArrayList<>();

    protected Evaluation() {
    }

    Evaluation(String reference, String tenderReference, String title, Long buyerId, Instant now) {
        super(reference);
        this.tenderReference = tenderReference;
        this.title = title;
        this.buyerId = buyerId;
        this.beganAt = now;
    }

    /** The tender it evaluates. */
    public String tenderReference() {
        return tenderReference;
    }

    /** What is tendered. */
    public String title() {
        return title;
    }

    /** The buyer whose evaluators sit on it. */
    public Long buyerId() {
        return buyerId;
    }

    /** When the bids were opened. */
    public Instant beganAt() {
        return beganAt;
    }

    /** What the committee found, in the words of the report; null before the sheets were counted. */
    public String findings() {
        return findings;
    }

    /** Why the sheets were opened again; null when they never were. */
    public String begunAnewBecause() {
        return begunAnewBecause;
    }

    /** When the scores were locked and the names shown; null before. */
    public Instant lockedAt() {
        return lockedAt;
    }

    /** When the sheets were counted; null before. */
    public Instant rankedAt() {
        return rankedAt;
    }

    /** When the last signature was given; null before. */
    public Instant reportedAt() {
        return reportedAt;
    }

    /** When the tender was awarded on this report; null before. */
    public Instant awardedAt() {
        return awardedAt;
    }

    /** The bids in their order, best first; empty while the sheets are open. */
    public List<PlacedBid> placings() {
        return placings.stream().sorted(Comparator.comparingInt(PlacedBid::rank)).toList();
    }

    /** The bid that is to be recommended, if the order is fixed. */
    public Optional<PlacedBid> best() {
        return placings().stream().findFirst();
    }

    /** The lines of the sum that placed this bid. */
    public List<PlacedMark> marksOf(String bid) {
        return marks.stream().filter(mark -> mark.bid().equals(bid)).toList();
    }

    /** What this bid scored in that criterion, if it was ranked. */
    Optional<PlacedMark> markOf(String bid, String criterion) {
        return marksOf(bid).stream().filter(mark -> mark.criterion().equals(criterion)).findFirst();
    }

    /** The bids that were disqualified, with the reason. */
    public List<TurnedDownBid> turnedDown() {
        return List.copyOf(turnedDown);
    }

    /** The pass marks that valid bids missed, as they were counted. */
    public List<MissedMark> missed() {
        return List.copyOf(missed);
    }

    /** The prices that must be explained, and what was found. */
    public List<PriceDoubt> doubts() {
        return doubts.stream().sorted(Comparator.comparing(PriceDoubt::key)).toList();
    }

    /** Why the evaluators lie so far apart there, if one of them wrote it. */
    Optional<String> reasonOfSpread(String bid, String criterion) {
        return spreadReasons.stream().filter(each -> each.isOf(bid, criterion)).map(SpreadReason::reason).findFirst();
    }

    /** The lots that were drawn, by bid. */
    Map<String, Integer> draws() {
        return draws.stream().collect(Collectors.toMap(DrawnLot::bid, DrawnLot::number));
    }

    @Override
    public boolean admits(Actor actor, Role role) {
        return actor.isOf(buyerId);
    }

    @Override
    public EvaluationState state() {
        return state;
    }

    @Override
    public void enter(EvaluationState next, Situation situation) {
        if (next == EvaluationState.RANKED && state != next) {
            findings = situation.reason();
            rankedAt = situation.at();
        } else if (next == EvaluationState.SCORING) {
            beginAnew(situation);
            lockedAt = null;
            spreadReasons.clear();
        } else if (next == EvaluationState.LOCKED && state == EvaluationState.SCORING) {
            lockedAt = situation.at();
        } else if (next == EvaluationState.LOCKED) {
            beginAnew(situation);
        } else if (next == EvaluationState.REPORTED) {
            reportedAt = situation.at();
        } else if (next == EvaluationState.CONCLUDED) {
            awardedAt = situation.at();
        }
        state = next;
    }

    private void beginAnew(Situation situation) {
        begunAnewBecause = situation.reason();
        rankedAt = null;
        reportedAt = null;
        placings.clear();
        marks.clear();
        missed.clear();
    }

    void turnDown(TurnedDownBid bid) {
        turnedDown.add(bid);
    }

    /** One of the committee says why they lie so far apart; what was said before of the same is replaced. */
    void explainSpread(String bid, String criterion, String reason, String by, Instant now) {
        spreadReasons.removeIf(each -> each.isOf(bid, criterion));
        spreadReasons.add(new SpreadReason(bid, criterion, reason, by, now));
    }

    /** These prices must be explained, and no others; what was found of the same before stands. */
    void doubt(List<PriceDoubt> raised) {
        Map<String, PriceDoubt> earlier = doubts.stream().collect(Collectors.toMap(PriceDoubt::key, Function.identity()));
        doubts.clear();
        raised.forEach(doubt -> doubts.add(earlier.containsKey(doubt.key()) ? doubt.keeping(earlier.get(doubt.key())) : doubt));
    }

    /** The committee says why this price can stand. */
    void settle(PriceDoubt doubt, String finding, String by, Instant now) {
        doubts.remove(doubt);
        doubts.add(doubt.found(finding, by, now));
    }

    void miss(MissedMark mark) {
        missed.add(mark);
    }

    void drew(String bid, int number, Instant now) {
        draws.add(new DrawnLot(bid, number, now));
    }

    /** Keeps a place of the order, with its sum. */
    void place(Placing placing, Long bidderId, String bidder) {
        placings.add(new PlacedBid(placing, bidderId, bidder));
        placing.marks().forEach(mark -> marks.add(new PlacedMark(placing.bid(), mark)));
    }
}
