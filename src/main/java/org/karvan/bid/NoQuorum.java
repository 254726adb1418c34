package org.karvan.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.karvan.sealing.Ceremonies;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderObjection;
import org.karvan.tender.TenderStep;
import org.karvan.workflow.Objection;
import org.karvan.workflow.Situation;

/** Bids are opened only when as many openers as the tender asks for have given their shares of the key to those envelopes. */
@Dependent
public class NoQuorum implements Objection<Tender> {

    @Inject
    private Ceremonies ceremonies;

    @Override
    public TenderObjection kind() {
        return TenderObjection.NO_QUORUM;
    }

    @Override
    public boolean isRaisedAgainst(Tender tender, Situation situation) {
        return !ceremonies.isQuorate(TenderStep.toOpen(tender).subject(tender.reference()));
    }
}
