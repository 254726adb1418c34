package org.karvan.evaluation;

import static org.karvan.evaluation.EvaluationGuard.A_BID_IS_VALID;
import static org.karvan.evaluation.EvaluationGuard.EVERYBODY_DECLARED;
import static org.karvan.evaluation.EvaluationGuard.EVERYBODY_SIGNED;
import static org.karvan.evaluation.EvaluationGuard.EVERY_BID_DECIDED;
import static org.karvan.evaluation.EvaluationGuard.EVERY_SHEET_HANDED_IN;
import static org.karvan.evaluation.EvaluationGuard.NOT_SIGNED_YET;
import static org.karvan.evaluation.EvaluationGuard.WITHOUT_CONFLICT;
import static org.karvan.evaluation.EvaluationState.CONCLUDED;
import static org.karvan.evaluation.EvaluationState.ENDED;
import static org.karvan.evaluation.EvaluationState.RANKED;
import static org.karvan.evaluation.EvaluationState.REPORTED;
import static org.karvan.evaluation.EvaluationState.SCORING;
import static org.karvan.identity.Role.EVALUATOR;
import static org.karvan.workflow.By.by;
import static org.karvan.workflow.By.via;

import java.util.EnumSet;
import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life of an evaluation, from the opening of the bids to the award, as a table. */
public enum EvaluationStep implements Step<Evaluation, EvaluationState> {
    //                 from                         to         by              only if
    RANK    (Row.row(of(SCORING),                   RANKED,    by(EVALUATOR),  WITHOUT_CONFLICT, EVERYBODY_DECLARED, EVERY_BID_DECIDED,
                                                                               A_BID_IS_VALID, EVERY_SHEET_HANDED_IN).withReason()),
    REOPEN  (Row.row(of(RANKED),                    SCORING,   by(EVALUATOR),  WITHOUT_CONFLICT).withReason()),
    SIGN    (Row.row(of(RANKED),                    RANKED,    by(EVALUATOR),  WITHOUT_CONFLICT, NOT_SIGNED_YET)),
    REPORT  (Row.row(of(RANKED),                    REPORTED,  via("SIGN"),    EVERYBODY_SIGNED)),
    RETURN  (Row.row(of(REPORTED),                  SCORING,   via("RETURN_REPORT"))),
    CONCLUDE(Row.row(of(REPORTED),                  CONCLUDED, via("AWARD"))),
    FAIL    (Row.row(of(SCORING, RANKED, REPORTED), ENDED,     via("FAIL"))),
    CANCEL  (Row.row(of(SCORING, RANKED, REPORTED), ENDED,     via("CANCEL")));

    private final Row<Evaluation, EvaluationState> row;

    EvaluationStep(Row<Evaluation, EvaluationState> row) {
        this.row = row;
    }

    @Override
    public Row<Evaluation, EvaluationState> row() {
        return row;
    }

    private static EnumSet<EvaluationState> of(EvaluationState first, EvaluationState... others) {
        return EnumSet.of(first, others);
    }
}
