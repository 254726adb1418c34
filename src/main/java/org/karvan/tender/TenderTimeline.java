package org.karvan.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.karvan.workflow.StepTaken;

/** Writes down what happens to tenders, in the transaction in which it happens. */
@ApplicationScoped
public class TenderTimeline {

    @Inject
    private TenderStore store;

    void hear(@Observes StepTaken taken) {
        if (taken.thing() instanceof Tender tender && taken.step() instanceof TenderStep step) {
            store.add(new TenderMilestone(tender, step, taken.situation()));
        }
    }
}
