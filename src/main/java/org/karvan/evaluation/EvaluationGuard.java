package org.karvan.evaluation;

import java.util.function.BiPredicate;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions of an evaluation's steps. */
enum EvaluationGuard implements Guard<Evaluation> {
    /** He sits on the committee and has declared that nothing binds him to a bidder. */
    WITHOUT_CONFLICT((committee, actor) -> committee.isFree(actor.accountId())),
    /** Every member of the committee has said whether anything binds him to a bidder. */
    EVERYBODY_DECLARED((committee, actor) -> committee.undeclared().isEmpty()),
    /** Every member without a conflict has declared again, now that he knows the names. */
    EVERYBODY_DECLARED_AGAIN((committee, actor) -> committee.free().stream().allMatch(ScoreSheet::isConfirmed)),
    /** He sits on the committee and nothing binds him; where nobody is left of whom that is true, the approver. */
    FREE_OR_NOBODY_IS((committee, actor) -> committee.isFree(actor.accountId()) || committee.free().isEmpty() && actor.is(Role.APPROVER)),
    /** No bid waits to be qualified or disqualified. */
    EVERY_BID_DECIDED((committee, actor) -> committee.tally().undecidedBids() == 0),
    /** At least one bid is qualified. */
    A_BID_IS_VALID((committee, actor) -> committee.tally().validBids() > 0),
    /** At least one qualified bid reaches every pass mark that the tender announced. */
    A_BID_PASSES((committee, actor) -> committee.tally().passingBids() > 0),
    /** The prices of the bids that passed are known. */
    PRICES_OPENED((committee, actor) -> committee.tally().second() != SecondEnvelope.CLOSED),
    /** No second envelope has been opened: scores given before the prices were known are not changed after. */
    PRICES_NOT_OPENED_APART((committee, actor) -> committee.tally().second() != SecondEnvelope.OPENED),
    /** The second envelopes have been opened, so that the scores stand whatever is ranked anew. */
    PRICES_OPENED_APART((committee, actor) -> committee.tally().second() == SecondEnvelope.OPENED),
    /** Every member without a conflict has handed in his scores, and there is such a member. */
    EVERY_SHEET_HANDED_IN((committee, actor) ->
            !committee.free().isEmpty() && committee.free().stream().allMatch(ScoreSheet::isHandedIn)),
    /** Where the evaluators lie further apart than the rules allow, one of them has written why. */
    SPREADS_EXPLAINED((committee, actor) -> committee.tally().openSpreads() == 0),
    /** Of every price that lies far from the others or from the index, the committee has said why it can stand. */
    PRICES_EXPLAINED((committee, actor) -> committee.tally().openDoubts() == 0),
    /** No bidder still has time to answer what the committee asked him. */
    NOTHING_ASKED((committee, actor) -> committee.tally().openQuestions() == 0),
    /** He has not signed this report. */
    NOT_SIGNED_YET((committee, actor) -> committee.sheetOf(actor.accountId()).filter(ScoreSheet::isSigned).isEmpty()),
    /** Every member without a conflict has signed. */
    EVERYBODY_SIGNED((committee, actor) -> committee.free().stream().allMatch(ScoreSheet::isSigned));

    private final BiPredicate<Committee, Actor> condition;

    EvaluationGuard(BiPredicate<Committee, Actor> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(Evaluation evaluation, Situation situation) {
        return condition.test(situation.facts(Committee.class), situation.actor());
    }
}
