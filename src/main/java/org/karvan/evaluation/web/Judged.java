package org.karvan.evaluation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.karvan.evaluation.BidderResult;
import org.karvan.evaluation.EvaluationState;
import org.karvan.evaluation.Evaluations;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.faces.Asked;

/** What a tender's page says of its evaluation to this reader: the way to it, or what came of his own bid. */
@Named
@RequestScoped
public class Judged {

    private static final Set<Role> READERS = Set.of(Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL, Role.AUDITOR);
    private static final Set<Role> BIDDERS = Set.of(Role.BIDDER, Role.SUPPLIER_SIGNATORY);

    @Inject
    private Evaluations evaluations;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    private EvaluationState state;
    private BidderResult result;

    @PostConstruct
    void read() {
        state = getTender() != null && holdsOneOf(READERS) ? evaluations.standing(getTender()).orElse(null) : null;
        result = getTender() != null && holdsOneOf(BIDDERS) ? evaluations.ifTold(getTender()).orElse(null) : null;
    }

    private boolean holdsOneOf(Set<Role> roles) {
        return caller.ifSignedIn().map(Actor::roles).filter(held -> held.stream().anyMatch(roles::contains)).isPresent();
    }

    /** The tender whose page this is, by the page's own parameter. */
    public String getTender() {
        return Asked.of(request, "ref").orElse(null);
    }

    /** Where its evaluation stands; null when there is none, or it is not for this reader. */
    public EvaluationState getState() {
        return state;
    }

    /** What came of the reader's bid; null when he has none, or nothing is told yet. */
    public BidderResult getResult() {
        return result;
    }
}
