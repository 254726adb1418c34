package org.karvan.evaluation;

import java.util.function.BiPredicate;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions of a clarification's steps. */
enum ClarificationGuard implements Guard<Clarification> {
    /** Before the hour until which the committee waits; that very instant is late. */
    IN_TIME((clarification, situation) -> situation.at().isBefore(clarification.answerUntil())),
    /** That hour has come. */
    TIME_OVER((clarification, situation) -> !situation.at().isBefore(clarification.answerUntil()));

    private final BiPredicate<Clarification, Situation> condition;

    ClarificationGuard(BiPredicate<Clarification, Situation> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(Clarification clarification, Situation situation) {
        return condition.test(clarification, situation);
    }
}
