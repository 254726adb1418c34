package org.karvan.evaluation;

import static org.karvan.evaluation.EvaluationFixtures.EDWARD;
import static org.karvan.evaluation.EvaluationFixtures.EVE;
import static org.karvan.evaluation.EvaluationFixtures.committee;
import static org.karvan.evaluation.EvaluationFixtures.confirmed;
import static org.karvan.evaluation.EvaluationFixtures.handedIn;
import static org.karvan.evaluation.EvaluationFixtures.sheet;
import static org.karvan.evaluation.EvaluationFixtures.signed;
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
import static org.karvan.tender.TenderFixtures.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.tender.TenderFixtures;
import org.karvan.tender.TenderStep;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of an evaluation, row by row. */
class EvaluationTableTest extends TableTest<Evaluation, EvaluationState> {

    @Override
    protected Step<Evaluation, EvaluationState>[] table() {
        return EvaluationStep.values();
    }

    @Override
    protected Evaluation thingIn(EvaluationState state) {
        return EvaluationFixtures.evaluationIn(state);
    }

    @Override
    protected Set<EvaluationState> ends() {
        return EnumSet.of(EvaluationState.ENDED);
    }

    @Override
    protected Actor own(Role role) {
        return switch (role) {
            case CLOCK -> Actor.CLOCK;
            case EVALUATOR -> EVE;
            default -> person(150L, "Somebody", TenderFixtures.BUYER, Side.BUYER, role);
        };
    }

    @Override
    protected Actor foreign(Role role) {
        return role == Role.CLOCK ? null : person(950L, "Stranger", 95L, Side.BUYER, role);
    }

    @Override
    protected Situation by(Actor actor) {
        return EvaluationFixtures.now(actor).knowing(committee(confirmed(EVE), confirmed(EDWARD)));
    }

    @Override
    protected void rows() {
        row(EvaluationStep.LOCK).by(Role.EVALUATOR)
                .refusesWhen(WITHOUT_CONFLICT, knowing(committee(sheet(EVE, Conflict.INTEREST), handedIn(EDWARD))))
                .refusesWhen(EVERYBODY_DECLARED, knowing(committee(handedIn(EVE))))
                .refusesWhen(EVERY_BID_DECIDED, knowing(counting(1, 2, 2, 0)))
                .refusesWhen(A_BID_IS_VALID, knowing(counting(0, 0, 0, 0)))
                .refusesWhen(EVERY_SHEET_HANDED_IN, knowing(committee(handedIn(EVE), sheet(EDWARD, Conflict.NONE))));
        row(EvaluationStep.RANK).by(Role.EVALUATOR).withReason()
                .refusesWhen(WITHOUT_CONFLICT, knowing(committee(sheet(EVE, Conflict.INTEREST), confirmed(EDWARD))))
                .refusesWhen(PRICES_OPENED, knowing(apart(SecondEnvelope.CLOSED)))
                .refusesWhen(EVERYBODY_DECLARED_AGAIN, knowing(committee(confirmed(EVE), handedIn(EDWARD))))
                .refusesWhen(A_BID_PASSES, knowing(counting(0, 2, 0, 0)))
                .refusesWhen(SPREADS_EXPLAINED, knowing(counting(0, 2, 2, 1)))
                .refusesWhen(PRICES_EXPLAINED, knowing(telling(new Tally(0, 2, 2, 0, 1, 0))))
                .refusesWhen(NOTHING_ASKED, knowing(telling(new Tally(0, 2, 2, 0, 0, 1))));
        row(EvaluationStep.REOPEN).by(Role.EVALUATOR, Role.APPROVER).withReason()
                .when(situation -> situation.actor().is(Role.APPROVER)
                        ? situation.knowing(committee(sheet(EVE, Conflict.INTEREST), sheet(EDWARD, Conflict.INTEREST))) : situation)
                .refusesWhen(PRICES_NOT_OPENED_APART, knowing(apart(SecondEnvelope.OPENED, sheet(EVE, Conflict.INTEREST), sheet(EDWARD, Conflict.INTEREST))))
                .refusesWhen(FREE_OR_NOBODY_IS, knowing(committee(sheet(EVE, Conflict.INTEREST), handedIn(EDWARD))));
        row(EvaluationStep.RECOUNT).by(Role.EVALUATOR, Role.APPROVER).withReason()
                .when(situation -> situation.knowing(situation.actor().is(Role.APPROVER)
                        ? apart(SecondEnvelope.OPENED, sheet(EVE, Conflict.INTEREST), sheet(EDWARD, Conflict.INTEREST)) : apart(SecondEnvelope.OPENED)))
                .refusesWhen(PRICES_OPENED_APART, knowing(apart(SecondEnvelope.NONE, sheet(EVE, Conflict.INTEREST), sheet(EDWARD, Conflict.INTEREST))))
                .refusesWhen(FREE_OR_NOBODY_IS, knowing(apart(SecondEnvelope.OPENED, sheet(EVE, Conflict.INTEREST), handedIn(EDWARD))));
        row(EvaluationStep.SIGN).by(Role.EVALUATOR)
                .refusesWhen(WITHOUT_CONFLICT, knowing(committee(sheet(EVE, Conflict.INTEREST), handedIn(EDWARD))))
                .refusesWhen(NOT_SIGNED_YET, knowing(committee(signed(EVE), handedIn(EDWARD))));
        row(EvaluationStep.REPORT).via(EvaluationStep.SIGN)
                .when(knowing(committee(signed(EVE), signed(EDWARD))))
                .refusesWhen(EVERYBODY_SIGNED, knowing(committee(signed(EVE), handedIn(EDWARD))));

        row(EvaluationStep.RECOMMEND).via(TenderStep.RECOMMEND);
        row(EvaluationStep.RETURN).via(TenderStep.RETURN_REPORT);
        row(EvaluationStep.RETURN_PRICED).via(TenderStep.RETURN_PRICED_REPORT);
        row(EvaluationStep.REASSESS).via(TenderStep.REEVALUATE);
        row(EvaluationStep.REASSESS_PRICED).via(TenderStep.REEVALUATE_PRICED);
        row(EvaluationStep.INTEND).via(TenderStep.INTEND);
        row(EvaluationStep.CONCLUDE).via(TenderStep.AWARD);
        row(EvaluationStep.FAIL).via(TenderStep.FAIL);
        row(EvaluationStep.CANCEL).via(TenderStep.CANCEL);
    }

    private static Committee counting(int undecided, int valid, int passing, int openSpreads) {
        return telling(new Tally(undecided, valid, passing, openSpreads, 0, 0));
    }

    private static Committee telling(Tally tally) {
        return new Committee(Map.of(EVE.accountId(), EVE.name(), EDWARD.accountId(), EDWARD.name()),
                List.of(confirmed(EVE), confirmed(EDWARD)), tally);
    }

    private static Committee apart(SecondEnvelope second) {
        return apart(second, confirmed(EVE), confirmed(EDWARD));
    }

    private static Committee apart(SecondEnvelope second, ScoreSheet... sheets) {
        return new Committee(Map.of(EVE.accountId(), EVE.name(), EDWARD.accountId(), EDWARD.name()), List.of(sheets), new Tally(0, 2, 2, 0, 0, 0, second));
    }

    private static UnaryOperator<Situation> knowing(Committee committee) {
        return situation -> situation.knowing(committee);
    }
}
