package org.karvan.tender;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.sealing.EnvelopeKeys;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Refusal;
import org.karvan.workflow.Situation;
import org.karvan.workflow.StepRefused;
import org.karvan.workflow.Workflow;

/** Finds tenders for whoever calls and moves them by the table: what both doors to tenders share. */
@Dependent
class TenderRegister {

    /** Who takes another part in a tender of his organisation cannot open its bids. */
    private static final Set<Role> PARTIES = Set.of(Role.OFFICER, Role.APPROVER, Role.EVALUATOR);

    @Inject
    private TenderStore store;

    @Inject
    private Workflow workflow;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Standing standing;

    @Inject
    private ReferenceData reference;

    @Inject
    private EnvelopeKeys keys;

    /** The tender as the caller may see it. @throws NotThere when there is none for him */
    Tender visible(String reference) {
        return visible(store.byReference(reference), reference);
    }

    /** The same by its key. */
    Tender visible(Long id) {
        return visible(store.byId(id), "of id " + id);
    }

    /** The tender held until the end of the transaction. @throws NotThere when there is none for the caller */
    Tender held(String reference) {
        return visible(store.heldByReference(reference), reference);
    }

    /** A tender of the caller's own organisation, held. @throws NotThere when it is another's */
    Tender ownHeld(String reference) {
        return own(held(reference));
    }

    /** A tender of the caller's own organisation. @throws NotThere when it is another's */
    Tender own(String reference) {
        return own(visible(reference));
    }

    private Tender own(Tender tender) {
        if (!tender.isOwnedBy(caller.actor())) {
            throw new NotThere("own tender " + tender.reference());
        }
        return tender;
    }

    private Tender visible(Optional<Tender> found, String reference) {
        Actor reader = caller.ifSignedIn().orElse(null);
        return found.filter(tender -> tender.isVisibleTo(reader)).orElseThrow(() -> new NotThere("tender " + reference));
    }

    /** Takes the step, or refuses it. */
    void take(Tender tender, TenderStep step, Situation situation) {
        new Check().optional(situation.reason(), "reason", TenderMilestone.LONGEST_REASON).done();
        workflow.take(tender, step, situation.knowing(facts(tender)));
    }

    /** Asks for a step's place in the table before the thing is changed for it; the step itself asks again. */
    void require(Tender tender, TenderStep step) {
        if (!step.row().from().contains(tender.state())) {
            throw new StepRefused(new Refusal.OutOfPlace(step, tender.state()));
        }
    }

    /** The steps that the caller could take here and that this feature's pages offer. */
    List<Offer> offers(Tender tender, TenderStep... table) {
        return caller.ifSignedIn()
                .map(reader -> workflow.offers(tender, table, Situation.of(reader, time.now()).knowing(facts(tender))))
                .orElse(List.of());
    }

    /** A step of the clock that is due and that something stands in the way of, for those who can remedy it. */
    List<Offer> heldBack(Tender tender) {
        Actor reader = caller.ifSignedIn().orElse(null);
        boolean isDue = tender.state() == TenderState.STANDSTILL && !time.now().isBefore(tender.standstillEndsAt());
        return isDue && tender.isOwnedBy(reader) ? refusedToTheClock(tender) : List.of();
    }

    private List<Offer> refusedToTheClock(Tender tender) {
        Situation due = Situation.of(Actor.CLOCK, time.now()).knowing(facts(tender));
        return workflow.offers(tender, new TenderStep[] {TenderStep.AWARD}, due).stream().filter(offer -> !offer.isOpen()).toList();
    }

    /** The caller now. */
    Situation now() {
        return Situation.of(caller.actor(), time.now());
    }

    /** The periods that the rules of today ask for. */
    TenderPeriods periods() {
        LocalDate today = time.now().atZone(ZoneOffset.UTC).toLocalDate();
        return new TenderPeriods(
                reference.durationOn(ReferenceCode.MINIMUM_BIDDING_DAYS_NATIONAL, today),
                reference.durationOn(ReferenceCode.MINIMUM_BIDDING_DAYS_INTERNATIONAL, today),
                reference.durationOn(ReferenceCode.MINIMUM_DAYS_AFTER_ADDENDUM, today),
                reference.durationOn(ReferenceCode.STANDSTILL_DAYS, today),
                reference.durationOn(ReferenceCode.SETTLE_SECONDS, today));
    }

    /** Those who could open the bids of this tender. */
    List<Account> fitOpeners(Tender tender) {
        List<Account> openers = store.openers();
        Set<Long> approved = approved(openers);
        return openers.stream().filter(account -> isFit(account, tender, approved)).toList();
    }

    /** Only a tender under preparation is judged by facts: later steps rest on what was published. */
    private TenderFacts facts(Tender tender) {
        if (tender.state().isPublic()) {
            return TenderFacts.SETTLED_AT_PUBLICATION;
        }
        return new TenderFacts(
                standing.isApproved(tender.buyerId()), periods().leastBidding(tender.reach()), areOpenersFit(tender),
                keys.areProved(Set.copyOf(tender.openers())));
    }

    private boolean areOpenersFit(Tender tender) {
        List<Account> named = store.accounts(tender.openers());
        Set<Long> approved = approved(named);
        return named.size() == tender.openers().size()
                && named.stream().allMatch(account -> isFit(account, tender, approved))
                && named.stream().anyMatch(account -> !account.organisationId().equals(tender.buyerId()));
    }

    private Set<Long> approved(List<Account> people) {
        return standing.approvedAmong(people.stream().map(Account::organisationId).collect(Collectors.toSet()));
    }

    private static boolean isFit(Account account, Tender tender, Set<Long> approved) {
        boolean hasOtherPart = account.organisationId().equals(tender.buyerId()) && account.roles().stream().anyMatch(PARTIES::contains);
        return account.closedAt() == null
                && account.roles().contains(Role.OPENER)
                && !hasOtherPart
                && !tender.isDrafter(account.id())
                && !tender.invited().contains(account.organisationId())
                && approved.contains(account.organisationId());
    }
}
