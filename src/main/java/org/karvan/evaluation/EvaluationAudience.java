package org.karvan.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.notification.Audience;
import org.karvan.notification.Recipient;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderStep;
import org.karvan.workflow.StepTaken;

/** Who is told when an evaluation moves, and that one begins. */
@Dependent
class EvaluationAudience implements Audience {

    private static final String PAGE = "/evaluation/evaluation.xhtml?tender=";

    @Inject
    private EvaluationStore store;

    @Override
    public Collection<Recipient> concernedBy(StepTaken taken) {
        if ((taken.step() == TenderStep.OPEN || taken.step() == TenderStep.OPEN_TECHNICAL) && taken.thing() instanceof Tender tender) {
            return List.of(Recipient.holders(tender.buyerId(), Role.EVALUATOR));
        }
        if (taken.step() instanceof EvaluationStep step && taken.thing() instanceof Evaluation evaluation) {
            return switch (step) {
                case LOCK, RANK, REOPEN, RETURN, RECOUNT, RETURN_PRICED, REASSESS, REASSESS_PRICED -> List.of(Recipient.holders(evaluation.buyerId(), Role.EVALUATOR));
                case REPORT -> List.of(Recipient.holders(evaluation.buyerId(), Role.EVALUATOR, Role.OFFICER));
                case SIGN, RECOMMEND, INTEND, CONCLUDE, FAIL, CANCEL -> List.of();
            };
        }
        if (taken.step() == ClarificationStep.ANSWER || taken.step() == ClarificationStep.LAPSE) {
            return store.ofTender(((Clarification) taken.thing()).tenderReference())
                    .map(evaluation -> List.of(Recipient.holders(evaluation.buyerId(), Role.EVALUATOR)))
                    .orElse(List.of());
        }
        return List.of();
    }

    @Override
    public String pathTo(StepTaken taken) {
        if (taken.thing() instanceof Clarification asked) {
            return PAGE + asked.tenderReference();
        }
        return PAGE + (taken.thing() instanceof Evaluation evaluation ? evaluation.tenderReference() : taken.thing().reference());
    }
}
