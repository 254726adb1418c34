package org.karvan.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.karvan.bid.BidState;
import org.karvan.bid.BidderRow;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.tender.TenderFixtures;
import org.karvan.workflow.Situation;

/** Evaluations and their committees as tests of this and of the features above tell of them. */
public final class EvaluationFixtures {

    public static final Actor EVE = TenderFixtures.EVALUATOR;
    public static final Actor EDWARD = TenderFixtures.person(113L, "Edward Evaluator", TenderFixtures.BUYER, Side.BUYER, Role.EVALUATOR);

    private EvaluationFixtures() {
    }

    /** An evaluation in that state. */
    public static Evaluation evaluationIn(EvaluationState state) {
        Evaluation evaluation = new Evaluation("EVL-2026-0001", "TND-2026-0001", "Antimony concentrate, 100 t",
                TenderFixtures.BUYER, TenderFixtures.OPENING);
        evaluation.enter(state, now(EVE));
        return evaluation;
    }

    /** A sheet with that declaration, still being filled in. */
    static ScoreSheet sheet(Actor evaluator, Conflict conflict) {
        return new ScoreSheet(evaluationIn(EvaluationState.SCORING), evaluator, conflict, "", "", TenderFixtures.OPENING);
    }

    /** A sheet without conflict, handed in. */
    static ScoreSheet handedIn(Actor evaluator) {
        ScoreSheet sheet = sheet(evaluator, Conflict.NONE);
        sheet.handIn(TenderFixtures.OPENING);
        return sheet;
    }

    /** A sheet without conflict, handed in, with the second declaration. */
    static ScoreSheet confirmed(Actor evaluator) {
        ScoreSheet sheet = handedIn(evaluator);
        sheet.confirm(TenderFixtures.OPENING);
        return sheet;
    }

    /** A sheet without conflict, handed in, with the report signed. */
    static ScoreSheet signed(Actor evaluator) {
        ScoreSheet sheet = confirmed(evaluator);
        sheet.sign(TenderFixtures.OPENING);
        return sheet;
    }

    /** A clarification in that state, asked of the bidder of the tender fixtures and to be answered within a day. */
    static Clarification clarificationIn(ClarificationState state) {
        Clarification asked = new Clarification("CLR-2026-0001", evaluationIn(EvaluationState.SCORING),
                new BidderRow("BID-A", TenderFixtures.BIDDER.organisationId(), "Chitral Antimony", BidState.QUALIFIED), "How do you keep that price?",
                TenderFixtures.OPENING, TenderFixtures.OPENING.plus(Duration.ofDays(1)));
        asked.enter(state, now(EVE));
        return asked;
    }

    /** A committee of Eve and Edward with these sheets, all bids decided and two of them valid. */
    static Committee committee(ScoreSheet... sheets) {
        return new Committee(Map.of(EVE.accountId(), EVE.name(), EDWARD.accountId(), EDWARD.name()), List.of(sheets), new Tally(0, 2, 2, 0, 0, 0));
    }

    /** He takes a step now. */
    static Situation now(Actor actor) {
        return Situation.of(actor, TenderFixtures.OPENING);
    }
}
