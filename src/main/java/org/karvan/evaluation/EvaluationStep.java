package org.karvan.evaluation;

import static java.util.EnumSet.of;
import static org.karvan.evaluation.EvaluationGuard.A_BID_IS_VALID;
import static org.karvan.evaluation.EvaluationGuard.A_BID_PASSES;
import static org.karvan.evaluation.EvaluationGuard.EVERYBODY_DECLARED;
import static org.karvan.evaluation.EvaluationGuard.EVERYBODY_DECLARED_AGAIN;
import static org.karvan.evaluation.EvaluationGuard.EVERYBODY_SIGNED;
import static org.karvan.evaluation.EvaluationGuard.EVERY_BID_DECIDED;
import static org.karvan.evaluation.EvaluationGuard.EVERY_SHEET_HANDED_IN;
import static org.karvan.evaluation.EvaluationGuard.FREE_OR_NOBODY_IS;
import static org.karvan.evaluation.EvaluationGuard.NOTHING_ASKED;
import static org.karvan.evaluation.EvaluationGuard.NOT_SIGNED_YET;
import static org.karvan.evaluation.EvaluationGuard.PRICES_EXPLAINED;
import static org.karvan.evaluation.EvaluationGuard.PRICES_NOT_OPENED_APART;
import static org.karvan.evaluation.EvaluationGuard.PRICES_OPENED;
import static org.karvan.evaluation.EvaluationGuard.PRICES_OPENED_APART;
import static org.karvan.evaluation.EvaluationGuard.SPREADS_EXPLAINED;
import static org.karvan.evaluation.EvaluationGuard.WITHOUT_CONFLICT;
import static org.karvan.evaluation.EvaluationState.CONCLUDED;
import static org.karvan.evaluation.EvaluationState.ENDED;
import static org.karvan.evaluation.EvaluationState.INTENDED;
import static org.karvan.evaluation.EvaluationState.LOCKED;
import static org.karvan.evaluation.EvaluationState.RANKED;
import static org.karvan.evaluation.EvaluationState.RECOMMENDED;
import static org.karvan.evaluation.EvaluationState.REPORTED;
import static org.karvan.evaluation.EvaluationState.SCORING;
import static org.karvan.identity.Role.APPROVER;
import static org.karvan.identity.Role.EVALUATOR;
import static org.karvan.workflow.By.by;
import static org.karvan.workflow.By.via;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/**
 * The life of an evaluation as a table: from, to, by whom, only if. The effects (via) happen in the transaction of the
 * tender's step of that name.
 */
public enum EvaluationStep implements Step<Evaluation, EvaluationState> {
    LOCK(Row.row(of(SCORING), LOCKED, by(EVALUATOR),
            WITHOUT_CONFLICT, EVERYBODY_DECLARED, EVERY_BID_DECIDED, A_BID_IS_VALID, EVERY_SHEET_HANDED_IN)),
    RANK(Row.<Evaluation, EvaluationState>row(of(LOCKED), RANKED, by(EVALUATOR),
            WITHOUT_CONFLICT, PRICES_OPENED, EVERYBODY_DECLARED_AGAIN, A_BID_PASSES, SPREADS_EXPLAINED, PRICES_EXPLAINED, NOTHING_ASKED).withReason()),
    REOPEN(Row.<Evaluation, EvaluationState>row(of(LOCKED, RANKED, REPORTED), SCORING, by(EVALUATOR, APPROVER), PRICES_NOT_OPENED_APART,
            FREE_OR_NOBODY_IS).withReason()),
    /** The same where prices came in envelopes of their own: scores that were given before them stand. */
    RECOUNT(Row.<Evaluation, EvaluationState>row(of(RANKED, REPORTED), LOCKED, by(EVALUATOR, APPROVER), PRICES_OPENED_APART,
            FREE_OR_NOBODY_IS).withReason()),
    SIGN(Row.row(of(RANKED), RANKED, by(EVALUATOR), WITHOUT_CONFLICT, NOT_SIGNED_YET)),
    REPORT(Row.row(of(RANKED), REPORTED, via("SIGN"), EVERYBODY_SIGNED)),

    RECOMMEND(Row.row(of(REPORTED), RECOMMENDED, via("RECOMMEND"))),
    RETURN(Row.row(of(RECOMMENDED), SCORING, via("RETURN_REPORT"))),
    RETURN_PRICED(Row.row(of(RECOMMENDED), LOCKED, via("RETURN_PRICED_REPORT"))),
    /** A complaint was upheld: all score, declare and sign anew. */
    REASSESS(Row.row(of(LOCKED, RANKED, REPORTED, RECOMMENDED, INTENDED), SCORING, via("REEVALUATE"))),
    /** The same where prices came in envelopes of their own and are known: scores that were given before them stand. */
    REASSESS_PRICED(Row.row(of(RANKED, REPORTED, RECOMMENDED, INTENDED), LOCKED, via("REEVALUATE_PRICED"))),
    INTEND(Row.row(of(RECOMMENDED), INTENDED, via("INTEND"))),
    CONCLUDE(Row.row(of(INTENDED), CONCLUDED, via("AWARD"))),
    FAIL(Row.row(of(SCORING, LOCKED, RANKED, REPORTED, CONCLUDED), ENDED, via("FAIL"))),
    CANCEL(Row.row(of(SCORING, LOCKED, RANKED, REPORTED, RECOMMENDED, INTENDED), ENDED, via("CANCEL")));

    private final Row<Evaluation, EvaluationState> row;

    EvaluationStep(Row<Evaluation, EvaluationState> row) {
        this.row = row;
    }

    @Override
    public Row<Evaluation, EvaluationState> row() {
        return row;
    }
}
