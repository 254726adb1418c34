package org.karvan.evaluation;

import static org.karvan.evaluation.ClarificationGuard.IN_TIME;
import static org.karvan.evaluation.ClarificationGuard.TIME_OVER;
import static org.karvan.tender.TenderFixtures.person;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.tender.TenderFixtures;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of a clarification, row by row. */
class ClarificationTableTest extends TableTest<Clarification, ClarificationState> {

    private static final Instant END = TenderFixtures.OPENING.plus(Duration.ofDays(1));

    @Override
    protected Step<Clarification, ClarificationState>[] table() {
        return ClarificationStep.values();
    }

    @Override
    protected Clarification thingIn(ClarificationState state) {
        return EvaluationFixtures.clarificationIn(state);
    }

    @Override
    protected Set<ClarificationState> ends() {
        return EnumSet.of(ClarificationState.ANSWERED, ClarificationState.LAPSED);
    }

    @Override
    protected Actor own(Role role) {
        return role == Role.CLOCK ? Actor.CLOCK : person(160L, "Somebody", TenderFixtures.BIDDER.organisationId(), Side.SUPPLIER, role);
    }

    @Override
    protected Actor foreign(Role role) {
        return role == Role.CLOCK ? null : person(960L, "Stranger", 96L, Side.SUPPLIER, role);
    }

    @Override
    protected Situation by(Actor actor) {
        return Situation.of(actor, actor == Actor.CLOCK ? END : END.minusNanos(1));
    }

    @Override
    protected void rows() {
        row(ClarificationStep.ANSWER).by(Role.BIDDER).when(at(END.minusNanos(1))).refusesWhen(IN_TIME, at(END));
        row(ClarificationStep.LAPSE).by(Role.CLOCK).when(at(END)).refusesWhen(TIME_OVER, at(END.minusNanos(1)));
    }
}
