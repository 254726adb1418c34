package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.bid.BidState;
import org.karvan.bid.BidderRow;
import org.karvan.bid.Bids;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.People;
import org.karvan.identity.Role;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.tender.Criterion;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;

/** Finds an evaluation for its reader, and who sits on its committee today. */
@Dependent
class Committees {

    /** Who reads offers because of his office, without judging them. */
    private static final Set<Role> BY_OFFICE = Set.of(Role.OFFICER, Role.APPROVER, Role.LEGAL, Role.AUDITOR);

    @Inject
    private EvaluationStore store;

    @Inject
    private People people;

    @Inject
    private Bids bids;

    @Inject
    private Tenders tenders;

    @Inject
    private Caller caller;

    @Inject
    private ReferenceData reference;

    /** The evaluation of that tender as the caller may see it. @throws NotThere when there is none, or it is another buyer's */
    Evaluation visible(String tender) {
        return visible(store.ofTender(tender), tender);
    }

    /** The same, held until the end of the transaction. */
    Evaluation held(String tender) {
        return visible(store.heldOfTender(tender), tender);
    }

    private Evaluation visible(Optional<Evaluation> found, String tender) {
        Actor reader = caller.actor();
        return found.filter(evaluation -> reader.isOf(evaluation.buyerId()) || reader.is(Role.AUDITOR))
                .orElseThrow(() -> new NotThere("evaluation of " + tender));
    }

    /** The committee, with how many of these bids are decided. */
    Committee of(Evaluation evaluation, List<BidderRow> bidders) {
        Tender tender = tenders.byReference(evaluation.tenderReference());
        Map<Long, String> members = people.holders(evaluation.buyerId(), Set.of(Role.EVALUATOR)).stream()
                .filter(account -> !tender.isDrafter(account.id()))
                .collect(Collectors.toMap(Account::id, Account::name));
        Committee committee = new Committee(members, store.sheets(evaluation), Tally.NONE);
        int valid = count(bidders, BidState.QUALIFIED) + count(bidders, BidState.PRICED);
        int missing = (int) missed(evaluation, committee, bidders).stream().map(Missed::bid).distinct().count();
        int openSpreads = (int) spreads(evaluation, committee, bidders).stream().filter(Spread::isOpen).count();
        return new Committee(members, committee.sheets(), new Tally(count(bidders, BidState.OPENED), valid, valid - missing, openSpreads,
                (int) evaluation.doubts().stream().filter(PriceDoubt::isOpen).count(),
                (int) store.clarifications(evaluation).stream().filter(asked -> asked.state() == ClarificationState.ASKED).count(), SecondEnvelope.of(tender)));
    }

    /** Which of these bids miss a pass mark: as the scores stand, or as they were counted; none while the members score. */
    List<Missed> missed(Evaluation evaluation, Committee committee, List<BidderRow> bidders) {
        if (evaluation.lockedAt() == null) {
            return List.of();
        }
        List<Criterion> scored = scored(evaluation);
        return evaluation.rankedAt() == null ? Missed.of(scored, committee, bidders)
                : evaluation.missed().stream().map(mark -> Missed.of(mark, scored)).toList();
    }

    private List<Criterion> scored(Evaluation evaluation) {
        return tenders.byReference(evaluation.tenderReference()).criteria().stream().filter(criterion -> !criterion.isPrice()).toList();
    }

    /** Where the members lie further apart on these bids than the day's rules allow; none while they score, for nobody may compare yet. */
    List<Spread> spreads(Evaluation evaluation, Committee committee, List<BidderRow> bidders) {
        if (evaluation.lockedAt() == null) {
            return List.of();
        }
        LocalDate day = evaluation.beganAt().atZone(ZoneOffset.UTC).toLocalDate();
        return Spread.of(evaluation, scored(evaluation), committee, bidders, reference.valueOn(ReferenceCode.SCORE_SPREAD_POINTS, day));
    }

    /** The committee with all the conditions of its steps look at. */
    Committee deciding(Evaluation evaluation) {
        return of(evaluation, bids.bidders(evaluation.tenderReference()));
    }

    /** The committee, where no bid counts. */
    Committee sitting(Evaluation evaluation) {
        return of(evaluation, List.of());
    }

    /** What the caller has to do with it. */
    Part part(Committee committee) {
        Actor reader = caller.actor();
        if (!committee.isMember(reader.accountId())) {
            return BY_OFFICE.stream().anyMatch(reader::is) ? Part.ONLOOKER : Part.OUTSIDE;
        }
        return committee.sheetOf(reader.accountId()).map(sheet -> sheet.isFree() ? Part.EVALUATOR : Part.BOUND).orElse(Part.UNDECLARED);
    }

    /** The letters under which the caller reads these bids; none when he may read their names. */
    Masks masks(Evaluation evaluation, Part part, List<BidderRow> bidders) {
        return part.isBlind(evaluation.state()) ? Masks.of(bidders.stream().map(BidderRow::reference).toList()) : Masks.NONE;
    }

    /** The sheet of the caller. @throws Invalid when he is no member, or has not declared that nothing binds him */
    ScoreSheet ownSheet(Evaluation evaluation) {
        return sitting(evaluation).sheetOf(caller.actor().accountId())
                .filter(ScoreSheet::isFree)
                .orElseThrow(() -> Invalid.at(null, "EvaluationGuard.WITHOUT_CONFLICT"));
    }

    private static int count(List<BidderRow> bidders, BidState state) {
        return (int) bidders.stream().filter(bid -> bid.state() == state).count();
    }
}
