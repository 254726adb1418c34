package org.karvan.evaluation;

import static java.util.EnumSet.of;
import static org.karvan.evaluation.ClarificationGuard.IN_TIME;
import static org.karvan.evaluation.ClarificationGuard.TIME_OVER;
import static org.karvan.evaluation.ClarificationState.ANSWERED;
import static org.karvan.evaluation.ClarificationState.ASKED;
import static org.karvan.evaluation.ClarificationState.LAPSED;
import static org.karvan.identity.Role.BIDDER;
import static org.karvan.identity.Role.CLOCK;
import static org.karvan.workflow.By.by;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life of a clarification as a table: from, to, by whom, only if. */
public enum ClarificationStep implements Step<Clarification, ClarificationState> {
    ANSWER(Row.row(of(ASKED), ANSWERED, by(BIDDER), IN_TIME)),
    LAPSE(Row.row(of(ASKED), LAPSED, by(CLOCK), TIME_OVER));

    private final Row<Clarification, ClarificationState> row;

    ClarificationStep(Row<Clarification, ClarificationState> row) {
        this.row = row;
    }

    @Override
    public Row<Clarification, ClarificationState> row() {
        return row;
    }
}
