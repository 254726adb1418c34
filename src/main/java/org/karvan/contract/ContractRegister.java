package org.karvan.contract;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.karvan.identity.Caller;
import org.karvan.identity.Standing;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.screening.Screenings;
import org.karvan.workflow.Situation;

/** Finds contracts for whoever calls, and gathers what their steps are judged by: what both doors to contracts share. */
@Dependent
class ContractRegister {

    /** What the trail calls the things of this door. */
    static final String SUBJECT = "Contract";

    @Inject
    private ContractStore store;

    @Inject
    private FrozenTexts texts;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Standing standing;

    @Inject
    private Screenings screenings;

    /** The contract as the caller may see it. @throws NotThere when there is none for him */
    Contract visible(String reference) {
        return store.byReference(reference)
                .filter(contract -> contract.isVisibleTo(caller.actor()))
                .orElseThrow(() -> new NotThere("contract " + reference));
    }

    /**
     * The same, to be changed by somebody who saw that version of it.
     *
     * @throws OptimisticLockException when somebody else has changed it meanwhile
     */
    Contract toChange(String reference, long seen) {
        Contract contract = visible(reference);
        if (contract.version() != seen) {
            throw new OptimisticLockException(reference + " was changed meanwhile");
        }
        return store.changing(contract);
    }

    /** The same while it is a draft. @throws org.karvan.platform.refusal.Invalid when its text is frozen */
    Contract draft(String reference, long seen) {
        Contract contract = toChange(reference, seen);
        new Check().that(contract.state() == ContractState.DRAFT, null, "contract.frozen").done();
        return contract;
    }

    /** The caller now, and what is known of both parties and of the text. */
    Situation situation(Contract contract) {
        return situation(contract, false);
    }

    /** The same for a caller who has just given his password once more. */
    Situation confirmedSituation(Contract contract) {
        return situation(contract, true);
    }

    private Situation situation(Contract contract, boolean reauthenticated) {
        List<ApprovalLevel> table = store.tableOn(contract.buyerId(), today()).map(DelegationTable::levels).orElse(List.of());
        ContractFacts facts = new ContractFacts(standing.isApproved(contract.buyerId()), standing.isApproved(contract.supplierId()),
                screenings.isCleared(contract.buyerId()) && screenings.isCleared(contract.supplierId()), table,
                caller.approvalLimitUsd().orElse(null), reauthenticated, texts.isIntact(contract));
        return Situation.of(caller.actor(), time.now()).knowing(facts);
    }

    /** Both parties by the names they have today. */
    Parties parties(Long buyerId, Long supplierId) {
        return new Parties(buyerId, nameOf(buyerId), supplierId, nameOf(supplierId));
    }

    private String nameOf(Long organisationId) {
        return standing.nameOf(organisationId).orElseThrow(() -> new NotThere("organisation " + organisationId));
    }

    /** The day it is now, in UTC. */
    LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
