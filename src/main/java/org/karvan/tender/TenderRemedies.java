package org.karvan.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.People;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.References;
import org.karvan.workflow.Situation;

/**
 * What complaints do to a tender: they hold it up, have it judged anew, or end it. It asks nobody who he is: the door
 * that calls has looked who decides, and calls it in its own transaction, holding the tender.
 */
@ApplicationScoped
public class TenderRemedies {

    /** The step of a complaint's life whose effects these are; a granted appeal has the same. */
    public static final String UPHELD = "UPHOLD";

    @Inject
    private TenderRegister register;

    @Inject
    private TenderStore store;

    @Inject
    private References references;

    @Inject
    private People people;

    @Inject
    private Notices notices;

    @Inject
    private Event<TenderResumed> resumed;

    /**
     * A complaint was admitted: nothing but an extension, the close and a cancellation goes on. What is awarded or ended is
     * not held up.
     */
    public void stop(String reference) {
        Tender tender = register.held(reference);
        if (tender.state().isUnderWay()) {
            tender.await(tender.awardWait().blocked(register.now().at()));
        }
    }

    /** The last complaint that held it up is decided or taken back: it goes on; its standstill and the validity of its bids end as much later. */
    public void resume(String reference) {
        Tender tender = register.held(reference);
        AwardWait wait = tender.awardWait();
        Instant now = register.now().at();
        if (wait.blockedSince() != null) {
            resumed.fire(new TenderResumed(reference, Duration.between(wait.blockedSince(), now)));
            tender.await(wait.unblocked(now));
        }
    }

    /** Has its bids judged anew; nothing happens when there is nothing to judge, before the opening and after the award. */
    public void reevaluate(String reference, String reason) {
        Tender tender = register.held(reference);
        if (tender.state().isJudged()) {
            register.take(tender, TenderStep.reevaluationOf(tender), effect(reason));
        }
    }

    /** Calls it off; nothing happens when it is awarded or ended already. */
    public void annul(String reference, String reason) {
        Tender tender = register.held(reference);
        if (tender.state().isUnderWay()) {
            register.take(tender, TenderStep.ANNUL, effect(reason));
        }
    }

    /**
     * Begins a draft with what it asked for, in the name of the officer who drafted it, or of another of his organisation,
     * and tells the officers.
     *
     * @return the new reference; empty when the buyer has no officer any more
     */
    public Optional<String> begin(String reference) {
        Tender earlier = register.held(reference);
        return officer(earlier).map(officer -> {
            Tender draft = new Tender(references.next(Tender.PREFIX), earlier.title(), earlier.buyerName(), officer, register.periods(), register.now().at());
            draft.copy(earlier);
            store.add(draft);
            notices.tell(Recipient.holders(earlier.buyerId(), Role.OFFICER), "notice.tender.begunAnew", List.of(reference, draft.reference()),
                    "/tender/tender-draft.xhtml?ref=" + draft.reference());
            return draft.reference();
        });
    }

    private Optional<Actor> officer(Tender tender) {
        Optional<Account> drafter = people.person(tender.draftedBy()).filter(account -> account.roles().contains(Role.OFFICER));
        return drafter.or(() -> people.holders(tender.buyerId(), Set.of(Role.OFFICER)).stream().findFirst())
                .map(account -> new Actor(account.id(), account.name(), tender.buyerId(), Side.BUYER, Set.of(Role.OFFICER)));
    }

    private Situation effect(String reason) {
        return register.now().because(reason).asEffectOf(UPHELD);
    }
}
