package org.karvan.evaluation;

import java.util.function.BiPredicate;
import org.karvan.identity.Actor;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions of an evaluation's steps. */
enum EvaluationGuard implements Guard<Evaluation> {
    /** He sits on the committee and has declared that nothing binds him to a bidder. */
    WITHOUT_CONFLICT((committee, actor) -> committee.isFree(actor.accountId())),
    /** Every member of the committee has said whether anything binds him to a bidder. */
    EVERYBODY_DECLARED((committee, actor) -> committee.undeclared().isEmpty()),
    /** No bid waits to be qualified or disqualified. */
    EVERY_BID_DECIDED((committee, actor) -> committee.undecidedBids() == 0),
    /** At least one bid is qualified. */
    A_BID_IS_VALID((committee, actor) -> committee.validBids() > 0),
    /** Every member without a conflict has handed in his scores, and there is such a member. */
    EVERY_SHEET_HANDED_IN((committee, actor) ->
            !committee.free().isEmpty() && committee.free().stream().allMatch(ScoreSheet::isHandedIn)),
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
