package org.karvan.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.notification.Audience;
import org.karvan.notification.Recipient;
import org.karvan.workflow.StepTaken;

/** Who is told of a tender's steps: the buyer's own people, its openers, the invited and whoever asked; bidders are told by the bids. */
@ApplicationScoped
public class TenderAudience implements Audience {

    @Inject
    private TenderStore store;

    @Override
    public Collection<Recipient> concernedBy(StepTaken taken) {
        if (!(taken.thing() instanceof Tender tender) || !(taken.step() instanceof TenderStep step)) {
            return List.of();
        }
        return switch (step) {
            case SUBMIT, RECOMMEND -> List.of(Recipient.holders(tender.buyerId(), Role.APPROVER));
            case RETURN -> List.of(new Recipient(tender.draftedBy()));
            case PUBLISH -> together(officers(tender), openers(tender), invited(tender));
            case ANSWER -> together(invited(tender), askers(tender));
            case ADDENDUM, EXTEND, CANCEL, ANNUL -> together(officers(tender), openers(tender), invited(tender), askers(tender));
            case CLOSE -> together(officers(tender), openers(tender));
            case OPEN, OPEN_TECHNICAL, OPEN_FINANCIAL, RETURN_REPORT, RETURN_PRICED_REPORT, REEVALUATE, REEVALUATE_TECHNICAL,
                    REEVALUATE_PRICED, INTEND, AWARD, FAIL -> together(officers(tender), evaluators(tender));
            case DISCARD, COMPLETE -> List.of();
        };
    }

    @Override
    public String pathTo(StepTaken taken) {
        return "/tender/tender.xhtml?ref=" + taken.thing().reference();
    }

    @SafeVarargs
    private static List<Recipient> together(List<Recipient>... groups) {
        List<Recipient> all = new ArrayList<>();
        for (List<Recipient> group : groups) {
            all.addAll(group);
        }
        return all;
    }

    private static List<Recipient> officers(Tender tender) {
        return List.of(Recipient.holders(tender.buyerId(), Role.OFFICER));
    }

    private static List<Recipient> evaluators(Tender tender) {
        return List.of(Recipient.holders(tender.buyerId(), Role.EVALUATOR));
    }

    private static List<Recipient> openers(Tender tender) {
        return tender.openers().stream().map(Recipient::new).toList();
    }

    private static List<Recipient> invited(Tender tender) {
        return tender.invited().stream().map(supplier -> Recipient.holders(supplier, Role.BIDDER)).toList();
    }

    private List<Recipient> askers(Tender tender) {
        return store.questions(tender).stream().map(TenderQuestion::askedBy).distinct().map(Recipient::new).toList();
    }
}
