package org.karvan.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.karvan.audit.Trail;
import org.karvan.bid.BidState;
import org.karvan.bid.BidderRow;
import org.karvan.bid.Bids;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** The door to what a committee asks single bidders about their opened bids, and to what they answer. */
@Stateless
public class Clarifications {

    private static final String PREFIX = "CLR";
    private static final String PAGE = "/evaluation/clarification.xhtml?reference=";

    private static final Set<EvaluationState> ASKING = Set.of(EvaluationState.SCORING, EvaluationState.LOCKED);
    private static final Set<BidState> ASKED = Set.of(BidState.OPENED, BidState.QUALIFIED, BidState.PRICED);

    @Inject
    private EvaluationStore store;

    @Inject
    private Committees committees;

    @Inject
    private Bids bids;

    @Inject
    private References references;

    @Inject
    private ReferenceData reference;

    @Inject
    private Workflow workflow;

    @Inject
    private Notices notices;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /**
     * Asks the bidder of an opened bid for the committee; he answers within the days of the rules in force today.
     *
     * @return the reference of the clarification
     * @throws org.karvan.platform.refusal.Invalid when the caller does not judge, the sheets are counted, or nothing is asked
     * @throws NotThere when the tender has no such bid that could still be chosen
     */
    @RolesAllowed(Role.Names.EVALUATOR)
    public String ask(String tender, String bid, String question) {
        Evaluation evaluation = committees.held(tender);
        committees.ownSheet(evaluation);
        new Check().that(ASKING.contains(evaluation.state()), null, "evaluation.scores.closed").text(question, "question", Clarification.LONGEST).done();
        BidderRow bidder = bids.bidders(tender).stream()
                .filter(row -> row.reference().equals(bid) && ASKED.contains(row.state()))
                .findFirst()
                .orElseThrow(() -> new NotThere("bid " + bid + " for " + tender));
        Instant now = time.now();
        Duration days = reference.durationOn(ReferenceCode.CLARIFICATION_DAYS, now.atZone(ZoneOffset.UTC).toLocalDate());
        Clarification asked = new Clarification(references.next(PREFIX), evaluation, bidder, question.strip(), now, now.plus(days));
        store.add(asked);
        trail.note("CLARIFICATION_ASKED", Clarification.class.getSimpleName(), asked.reference(), Map.of("bid", bid, "question", asked.question()));
        notices.tell(Recipient.holders(bidder.bidderId(), Role.BIDDER), "notice.clarification.asked", List.of(asked.reference(), tender), PAGE + asked.reference());
        return asked.reference();
    }

    /** What was asked of the caller's organisation. @throws NotThere when it was asked of another */
    @RolesAllowed(Role.Names.BIDDER)
    public ClarificationSheet asked(String reference) {
        Clarification asked = own(store.clarification(reference).orElse(null), reference);
        return ClarificationSheet.of(asked, store.evaluation(asked).title(), null, time.now());
    }

    /**
     * Answers what was asked of the caller's organisation, once. The words stand beside the bid; nothing in the bid changes.
     *
     * @throws NotThere when it was asked of another
     * @throws org.karvan.platform.refusal.Invalid when nothing is said
     * @throws org.karvan.workflow.StepRefused when it was answered, or the time is over
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void answer(String reference, String answer) {
        Clarification asked = own(store.heldClarification(reference).orElse(null), reference);
        new Check().text(answer, "answer", Clarification.LONGEST).done();
        workflow.take(asked, ClarificationStep.ANSWER, now());
        asked.say(answer.strip());
    }

    /** The keys of those whose time is over. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<String> dueToLapse() {
        return store.clarificationsDue(time.now());
    }

    /** The committee waits no longer; nothing happens when the answer came meanwhile. */
    @RolesAllowed(Role.Names.CLOCK)
    public void lapse(String reference) {
        store.heldClarification(reference)
                .filter(asked -> asked.state() == ClarificationState.ASKED)
                .ifPresent(asked -> workflow.take(asked, ClarificationStep.LAPSE, now()));
    }

    private Clarification own(Clarification asked, String reference) {
        if (asked == null || !caller.actor().isOf(asked.bidderId())) {
            throw new NotThere("clarification " + reference);
        }
        return asked;
    }

    private Situation now() {
        return Situation.of(caller.actor(), time.now());
    }
}
