package org.karvan.evaluation;

import static org.karvan.evaluation.EvaluationState.LOCKED;
import static org.karvan.evaluation.EvaluationState.SCORING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.karvan.audit.Trail;
import org.karvan.bid.BidState;
import org.karvan.bid.BidderRow;
import org.karvan.bid.Bids;
import org.karvan.bid.DisqualificationReason;
import org.karvan.bid.OpenedBid;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.PlainText;
import org.karvan.tender.Criterion;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;

/** The door to what an evaluator does by himself: declare, decide which bids are valid, and fill in his own sheet. */
@Stateless
public class Scores {

    private static final String SUBJECT = "Evaluation";

    /** The bids that are scored: those not turned down, and still binding their bidder. */
    private static final Set<BidState> SCORED = Set.of(BidState.OPENED, BidState.QUALIFIED, BidState.PRICED);

    @Inject
    private EvaluationStore store;

    @Inject
    private Committees committees;

    @Inject
    private Tenders tenders;

    @Inject
    private Bids bids;

    @Inject
    private PriceWatch prices;

    @Inject
    private Notices notices;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /**
     * Declares, before any name is seen, whether anything binds the caller to one who may have bid. The organisations that
     * he names are compared with the bidders, and he is not told with which. One who declared nothing may later declare a
     * conflict; the other way is closed.
     *
     * @param ties organisations to which he is tied in whatever way, one a line; may be empty
     * @throws Invalid when he does not sit on the committee, the sheets are closed, or a conflict is not explained
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void declare(String tender, Conflict conflict, String explanation, String ties) {
        Evaluation evaluation = held(tender, SCORING);
        Committee committee = committees.sitting(evaluation);
        Long evaluator = caller.actor().accountId();
        Optional<ScoreSheet> known = committee.sheetOf(evaluator);
        new Check().that(committee.isMember(evaluator), null, "evaluation.declare.notMember").done();
        check(known, conflict, explanation);
        new Check().optional(ties, "ties", ScoreSheet.LONGEST_EXPLANATION).done();
        List<String> bidders = bids.bidders(tender).stream().map(BidderRow::bidder).toList();
        Optional<String> found = conflict.isFree() ? Ties.of(ties).among(bidders) : Optional.empty();
        Conflict declared = found.isPresent() ? Conflict.TIED : conflict;
        String words = found.orElse(conflict.isFree() ? "" : explanation.strip());
        known.ifPresentOrElse(sheet -> sheet.declare(declared, words, time.now()),
                () -> store.add(new ScoreSheet(evaluation, caller.actor(), declared, words, ties == null ? "" : ties.strip(), time.now())));
        tell(evaluation, declared, words);
    }

    /**
     * Declares once more, now that the names are known, whether anything binds the caller to a bidder. With a conflict his
     * scores are no longer counted.
     *
     * @throws Invalid when he does not judge, the scores are not locked or already counted, or a conflict is not explained
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void declareAgain(String tender, Conflict conflict, String explanation) {
        Evaluation evaluation = held(tender, LOCKED);
        ScoreSheet sheet = committees.ownSheet(evaluation);
        check(Optional.of(sheet), conflict, explanation);
        if (conflict.isFree()) {
            sheet.confirm(time.now());
        } else {
            sheet.declare(conflict, explanation.strip(), time.now());
        }
        tell(evaluation, conflict, conflict.isFree() ? "" : explanation.strip());
    }

    private static void check(Optional<ScoreSheet> known, Conflict conflict, String explanation) {
        new Check().that(known.isEmpty() || known.get().isFree(), null, "evaluation.declare.bound")
                .that(conflict != null && conflict.isDeclared(), "conflict", "invalid.required").done();
        if (!conflict.isFree()) {
            new Check().text(explanation, "explanation", ScoreSheet.LONGEST_EXPLANATION).done();
        }
    }

    /** The trail keeps every declaration; of a conflict the buyer's officers learn, who may need another evaluator. */
    private void tell(Evaluation evaluation, Conflict conflict, String words) {
        trail.note("CONFLICT_DECLARED", SUBJECT, evaluation.reference(), Map.of("conflict", conflict.name(), "explanation", words));
        if (!conflict.isFree()) {
            Committee left = committees.sitting(evaluation);
            String others = Integer.toString(left.free().size() + left.undeclared().size());
            notices.tell(Recipient.holders(evaluation.buyerId(), Role.OFFICER), "notice.evaluation.steppedBack",
                    List.of(evaluation.tenderReference(), caller.actor().name(), others),
                    "/evaluation/evaluation.xhtml?tender=" + evaluation.tenderReference());
        }
    }

    /**
     * Writes for the committee why its members lie so far apart on a bid in a criterion.
     *
     * @param key of the {@link Spread}
     * @throws Invalid when the caller does not judge, the scores are not locked or already counted, or they lie near enough
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void explainSpread(String tender, String key, String reason) {
        Evaluation evaluation = held(tender, LOCKED);
        committees.ownSheet(evaluation);
        new Check().text(reason, "spreadReason", SpreadReason.LONGEST).done();
        Spread wide = committees.spreads(evaluation, committees.sitting(evaluation), bids.bidders(tender)).stream()
                .filter(spread -> spread.getKey().equals(key))
                .findFirst()
                .orElseThrow(() -> Invalid.at("spread", "evaluation.spread.narrow"));
        evaluation.explainSpread(wide.bid(), wide.code(), reason.strip(), caller.actor().name(), time.now());
        trail.note("SPREAD_EXPLAINED", SUBJECT, evaluation.reference(),
                Map.of("bid", wide.bid(), "criterion", wide.code(), "reason", reason.strip()));
    }

    /**
     * Writes for the committee why a price that lies far from the others or from the index can stand.
     *
     * @param key of the {@link DoubtRow}
     * @throws Invalid when the caller does not judge, the scores are not locked or already counted, or the bidder has not been
     *     asked and heard, or his time to answer still runs
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void explainPrice(String tender, String key, String finding) {
        Evaluation evaluation = held(tender, LOCKED);
        committees.ownSheet(evaluation);
        new Check().text(finding, "finding", PriceDoubt.LONGEST_FINDING).done();
        PriceDoubt doubt = evaluation.doubts().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Invalid.at("doubt", "evaluation.doubt.none"));
        boolean heard = store.clarifications(evaluation).stream()
                .anyMatch(asked -> asked.bid().equals(doubt.bid()) && asked.state() != ClarificationState.ASKED);
        new Check().that(heard, "doubt", "evaluation.doubt.ask").done();
        evaluation.settle(doubt, finding.strip(), caller.actor().name(), time.now());
        trail.note("PRICE_EXPLAINED", SUBJECT, evaluation.reference(),
                Map.of("bid", doubt.bid(), "kind", doubt.kind().name(), "finding", finding.strip()));
    }

    /** The bid meets the conditions of the tender. @throws Invalid when the caller is not one who decides it now */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void qualify(String tender, String bid) {
        Evaluation evaluation = held(tender, SCORING);
        committees.ownSheet(evaluation);
        bids.qualify(bidder(tender, bid).reference());
    }

    /** The bid does not meet the conditions of the tender. @throws Invalid likewise, or without a coded reason and words */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void disqualify(String tender, String bid, DisqualificationReason code, String reason) {
        Evaluation evaluation = held(tender, SCORING, LOCKED);
        committees.ownSheet(evaluation);
        new Check().that(code != null, "ground", "invalid.required").text(reason, "why", TurnedDownBid.LONGEST_REASON).done();
        BidderRow bidder = bidder(tender, bid);
        bids.disqualify(bidder.reference(), code, reason.strip());
        evaluation.turnDown(new TurnedDownBid(bidder, code, reason.strip()));
        if (evaluation.state() == LOCKED) {
            prices.look(evaluation);
        }
    }

    /**
     * The caller's own sheet; reading the offers' answers on it is noted in the trail.
     *
     * @throws NotThere when there is no such evaluation for the caller
     * @throws Invalid when he has not declared that nothing binds him to a bidder
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public ScoreForm form(String tender) {
        Evaluation evaluation = committees.visible(tender);
        ScoreSheet sheet = committees.ownSheet(evaluation);
        List<Criterion> criteria = criteria(tenders.byReference(tender));
        List<BidderRow> bidders = bids.bidders(tender);
        Masks masks = committees.masks(evaluation, Part.EVALUATOR, bidders);
        List<ScoreForm.ScoredBid> scored = bids.opened(tender).stream()
                .filter(bid -> SCORED.contains(bid.state()))
                .sorted(Comparator.comparing(OpenedBid::reference))
                .map(bid -> scored(bid, masks.of(bid.reference(), bid.bidderName()), criteria, sheet))
                .toList();
        boolean scoring = evaluation.state() == SCORING;
        return new ScoreForm(tender, evaluation.title(), sheet.version(), scoring && !sheet.isHandedIn(), scoring && sheet.isHandedIn(),
                Part.EVALUATOR.isBlind(evaluation.state()), sheet.handedInAt(), scored);
    }

    /**
     * Keeps what the caller has given so far.
     *
     * @param version of the sheet as he saw it
     * @throws Invalid when a figure is no score, a remark too long, or the sheet was handed in
     * @throws OptimisticLockException when he changed it elsewhere meanwhile
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void save(String tender, List<ScoreDraft> drafts, long version) {
        write(held(tender, SCORING), drafts, version);
    }

    /** Keeps what the caller has given and hands the sheet in. @throws Invalid likewise, and when a score is missing */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void handIn(String tender, List<ScoreDraft> drafts, long version) {
        Evaluation evaluation = held(tender, SCORING);
        ScoreSheet sheet = write(evaluation, drafts, version);
        List<Criterion> criteria = criteria(tenders.byReference(tender));
        Masks masks = masks(tender);
        Check check = new Check();
        for (BidderRow bid : scoredBids(tender)) {
            for (Criterion criterion : criteria) {
                boolean given = sheet.given(bid.reference(), criterion.code()).filter(score -> score.score() != null).isPresent();
                check.that(given, null, "evaluation.score.missing", masks.of(bid.reference(), bid.bidder()), criterion.name());
            }
        }
        check.done();
        sheet.handIn(time.now());
        trail.note("SCORES_HANDED_IN", SUBJECT, evaluation.reference(), figures(sheet));
    }

    /** Takes the caller's sheet back to change it, while the scores are not locked. @throws Invalid otherwise */
    @RolesAllowed(Role.Names.EVALUATOR)
    public void takeBack(String tender) {
        Evaluation evaluation = held(tender, SCORING);
        committees.ownSheet(evaluation).takeBack();
        trail.note("SCORES_TAKEN_BACK", SUBJECT, evaluation.reference(), Map.of());
    }

    private ScoreSheet write(Evaluation evaluation, List<ScoreDraft> drafts, long version) {
        ScoreSheet sheet = committees.ownSheet(evaluation);
        new Check().that(!sheet.isHandedIn(), null, "evaluation.scores.handedIn").done();
        if (sheet.version() != version) {
            throw new OptimisticLockException("sheet of " + sheet.evaluator() + " in " + evaluation.reference());
        }
        String tender = evaluation.tenderReference();
        Map<String, BidderRow> live = scoredBids(tender).stream().collect(Collectors.toMap(BidderRow::reference, Function.identity()));
        Map<String, Criterion> criteria = criteria(tenders.byReference(tender)).stream()
                .collect(Collectors.toMap(Criterion::code, Function.identity()));
        List<ScoreDraft> known = drafts.stream()
                .filter(draft -> live.containsKey(draft.bid()) && criteria.containsKey(draft.criterion()))
                .toList();
        Masks masks = masks(tender);
        Check check = new Check();
        known.forEach(draft -> check(check, draft, masks.of(draft.bid(), live.get(draft.bid()).bidder()), criteria.get(draft.criterion()).name()));
        check.done();
        sheet.write(known.stream().filter(draft -> draft.points() != null || draft.remark() != null).map(Scores::given).toList());
        return sheet;
    }

    private static void check(Check check, ScoreDraft draft, String bidder, String criterion) {
        check.that(draft.points() == null || Score.isOne(draft.points()), null, "evaluation.score.range", bidder, criterion);
        check.that(draft.remark() == null || PlainText.is(draft.remark()), null, "evaluation.remark.characters", bidder, criterion);
        check.that(draft.remark() == null || draft.remark().length() <= GivenScore.LONGEST_REMARK,
                null, "evaluation.remark.tooLong", bidder, criterion, GivenScore.LONGEST_REMARK);
    }

    private static GivenScore given(ScoreDraft draft) {
        Score score = draft.points() == null ? null : new Score(draft.points());
        return new GivenScore(draft.bid(), draft.criterion(), score, draft.remark());
    }

    private static Map<String, String> figures(ScoreSheet sheet) {
        return sheet.scores().stream()
                .filter(given -> given.score() != null)
                .collect(Collectors.toMap(given -> given.bid() + " " + given.criterion(), given -> given.score().points().toPlainString()));
    }

    private static ScoreForm.ScoredBid scored(OpenedBid bid, String name, List<Criterion> criteria, ScoreSheet sheet) {
        return new ScoreForm.ScoredBid(bid.reference(), name, criteria.stream()
                .map(criterion -> line(bid, criterion, sheet.given(bid.reference(), criterion.code())))
                .toList());
    }

    private static ScoreForm.Line line(OpenedBid bid, Criterion criterion, Optional<GivenScore> given) {
        return new ScoreForm.Line(criterion.code(), criterion.name(), criterion.weight(),
                bid.offer().answers().getOrDefault(criterion.code(), ""),
                given.map(GivenScore::score).map(Score::points).orElse(null), given.map(GivenScore::remark).orElse(null));
    }

    private static List<Criterion> criteria(Tender tender) {
        return tender.criteria().stream().filter(criterion -> !criterion.isPrice()).toList();
    }

    private List<BidderRow> scoredBids(String tender) {
        return bids.bidders(tender).stream().filter(bid -> SCORED.contains(bid.state())).toList();
    }

    private BidderRow bidder(String tender, String bid) {
        return bids.bidders(tender).stream()
                .filter(row -> row.reference().equals(bid))
                .findFirst()
                .orElseThrow(() -> new NotThere("bid " + bid + " for " + tender));
    }

    /** The letters of all bids of the tender, as who scores them reads them. */
    private Masks masks(String tender) {
        return Masks.of(bids.bidders(tender).stream().map(BidderRow::reference).toList());
    }

    /** The evaluation, in one of these states, held until the end of the transaction. */
    private Evaluation held(String tender, EvaluationState... states) {
        Evaluation evaluation = committees.held(tender);
        new Check().that(Set.of(states).contains(evaluation.state()), null, "evaluation.scores.closed").done();
        return evaluation;
    }
}
