package org.karvan.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.audit.Trail;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/**
 * The door to contracts, from the draft that is handed in to the end of the bargain; {@link ContractDrafts} leads to
 * what comes before.
 *
 * <p>Whoever changes a contract hands back the version that he saw: what somebody else changed meanwhile is not
 * overwritten, and nobody approves or signs what he has not read.
 */
@Stateless
public class Contracts {

    /** The prefix of a contract's reference. */
    static final String PREFIX = "CTR";

    private static final int MOST_WAITING = 25;
    private static final int MOST_DUE = 100;

    /** How long the clock waits before it looks again at a contract whose conditions are not met. */
    private static final Duration CHECK_AGAIN = Duration.ofMinutes(15);

    /** Steps that have a page of their own, because they ask for more than a reason. */
    private static final Set<ContractStep> SIGNING = EnumSet.of(ContractStep.SIGN_FIRST, ContractStep.SIGN_LAST);

    /** Conditions that say whose turn it is: where one is unmet, the step is not offered at all. */
    private static final Set<ContractGuard> TURN =
            EnumSet.of(ContractGuard.NOT_AT_LAST_LEVEL, ContractGuard.AT_LAST_LEVEL, ContractGuard.HOLDS_IT);

    @Inject
    private ContractRegister register;

    @Inject
    private ContractStore store;

    @Inject
    private ContractView view;

    @Inject
    private FrozenTexts texts;

    @Inject
    private Signing signing;

    @Inject
    private Workflow workflow;

    @Inject
    private TimeSource time;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    @Inject
    private Notices notices;

    @Inject
    private Tenders tenders;

    /** A page of the contracts that the caller's organisation has; overseers see all. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public Listing<ContractRow> list(ContractFilter filter, int page) {
        return store.list(caller.actor(), filter, page);
    }

    /** The contracts that wait for a step by the caller: to clear, to approve within his limit, to accept, to sign. */
    @RolesAllowed({Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public List<ContractRow> waiting() {
        return store.waitingFor(caller.actor(), caller.approvalLimitUsd().orElse(null), MOST_WAITING);
    }

    /**
     * A contract with all that its page shows.
     *
     * @throws NotThere when there is none, or it is not the caller's to see
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public ContractSheet sheet(String reference) {
        return view.of(register.visible(reference), caller.actor());
    }

    /** The same for somebody who can sign for his side. @throws NotThere when his organisation is no party to it */
    @RolesAllowed({Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public ContractSheet toSign(String reference) {
        return sheet(reference);
    }

    /** The steps that the caller could take on it now; signing has its own page. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public List<Offer> offers(String reference) {
        Contract contract = register.visible(reference);
        return workflow.offers(contract, ContractStep.values(), register.situation(contract)).stream()
                .filter(offer -> !SIGNING.contains(offer.step()))
                .filter(offer -> offer.unmet().stream().noneMatch(TURN::contains))
                .toList();
    }

    /**
     * A paper of the contract.
     *
     * @throws NotThere when it is not the caller's to see, or there is no such paper yet
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public PrintedPaper paper(String reference, ContractPaper paper) {
        return texts.paper(register.visible(reference), paper);
    }

    /** Hands the draft to legal: its text is frozen and the levels that must approve it are fixed. */
    @RolesAllowed(Role.Names.OFFICER)
    public void submit(String reference, long seen) {
        Contract contract = register.toChange(reference, seen);
        contract.name(register.parties(contract.buyerId(), contract.supplierId()));
        workflow.take(contract, ContractStep.SUBMIT, register.situation(contract));
        texts.freeze(contract);
        store.write();
    }

    /** Clears it from the legal side. */
    @RolesAllowed(Role.Names.LEGAL)
    public void clear(String reference, long seen) {
        step(reference, seen, ContractStep.CLEAR, null);
    }

    /** Approves it at the level that decides next. */
    @RolesAllowed(Role.Names.APPROVER)
    public void approve(String reference, long seen) {
        Contract contract = register.toChange(reference, seen);
        workflow.take(contract, contract.isAtLastLevel() ? ContractStep.APPROVE_LAST : ContractStep.APPROVE, register.situation(contract));
        store.write();
    }

    /** Sends it back to the drafter with a reason; all approvals fall. */
    @RolesAllowed({Role.Names.LEGAL, Role.Names.APPROVER, Role.Names.SUPPLIER_SIGNATORY})
    public void sendBack(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.RETURN, reason);
    }

    /** Accepts it for the supplier: from now on both can sign. */
    @RolesAllowed(Role.Names.SUPPLIER_SIGNATORY)
    public void accept(String reference, long seen) {
        step(reference, seen, ContractStep.ACCEPT, null);
    }

    /** Declines it for the supplier with a reason. */
    @RolesAllowed(Role.Names.SUPPLIER_SIGNATORY)
    public void decline(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.DECLINE, reason);
    }

    /**
     * Signs the frozen text for the caller's side.
     *
     * @param typed the reference as the signatory typed it, because a signature cannot be taken back
     * @param password his password, once more; a wrong one is counted as in signing in
     */
    @RolesAllowed({Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public void sign(String reference, long seen, String typed, String password) {
        signing.sign(register.toChange(reference, seen), typed, password);
        store.write();
    }

    /** Calls it off for the buyer with a reason, before it is signed. */
    @RolesAllowed(Role.Names.APPROVER)
    public void cancel(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.CANCEL, reason);
    }

    /** Lets its performance rest, on a ground of the contract and with words. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SUPPLIER_SIGNATORY})
    public void suspend(String reference, long seen, SuspensionGround ground, String reason) {
        Contract contract = register.toChange(reference, seen);
        workflow.take(contract, ContractStep.SUSPEND, register.situation(contract).because(ground, reason));
        store.write();
    }

    /** Takes its performance up again with a reason. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SUPPLIER_SIGNATORY})
    public void resume(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.RESUME, reason);
    }

    /** Ends it with a reason, when notice was served and its days have run. */
    @RolesAllowed({Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public void terminate(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.TERMINATE, reason);
    }

    /** Serves the notice after whose days either side can end it; the other side is told. */
    @RolesAllowed({Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public void serveNotice(String reference, long seen, String reason) {
        Contract contract = register.toChange(reference, seen);
        boolean inForce = contract.state() == ContractState.ACTIVE || contract.state() == ContractState.SUSPENDED;
        Check check = new Check();
        check.that(inForce && contract.term().noticeDays() != null && contract.noticeServedAt() == null, null, "contract.notice.impossible");
        check.text(reason, "noticeReason", Contract.LONGEST_REASONING);
        check.done();
        contract.serveNotice(time.now());
        trail.note("CONTRACT_NOTICE_SERVED", ContractRegister.SUBJECT, reference, Map.of("reason", reason));
        boolean buys = caller.actor().isOf(contract.buyerId());
        Recipient other = buys ? Recipient.holders(contract.supplierId(), Role.SUPPLIER_SIGNATORY)
                : Recipient.holders(contract.buyerId(), Role.BUYER_SIGNATORY, Role.OFFICER);
        notices.tell(other, "notice.contract.notice", List.of(reference, reason), ContractAudience.path(reference));
        store.write();
    }

    /** Notes by what a condition was found met; the clock then looks at the contract again. */
    @RolesAllowed(Role.Names.OFFICER)
    public void meetCondition(String reference, long seen, Integer number, String evidence) {
        Contract contract = register.toChange(reference, seen);
        Optional<ConditionPrecedent> condition = number == null ? Optional.empty() : contract.condition(number);
        Check check = new Check();
        check.that(ContractState.CONDITIONS_OPEN.contains(contract.state()), null, "contract.condition.closed");
        check.that(condition.filter(found -> found.metAt() == null).isPresent(), "condition", "contract.condition.gone");
        check.text(evidence, "evidence", ConditionPrecedent.LONGEST_WORDS);
        check.done();
        contract.meet(condition.orElseThrow(), caller.actor().name(), time.now(), evidence.strip());
        if (contract.state() == ContractState.SIGNED) {
            contract.checkAgain(contract.term().effectiveFrom());
        }
        trail.note("CONTRACT_CONDITION_MET", ContractRegister.SUBJECT, reference, Map.of("condition", number.toString(), "evidence", evidence));
        store.write();
    }

    /** The contracts on which a date may decide now. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<String> due() {
        return store.dueBy(time.now(), MOST_DUE);
    }

    /** Does what its dates ask for: puts it in force, lets it lapse or expire, or looks again later. */
    @RolesAllowed(Role.Names.CLOCK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void check(String reference) {
        Contract contract = store.byReference(reference).map(store::changing).orElseThrow(() -> new NotThere("contract " + reference));
        Situation now = register.situation(contract);
        Optional<ContractStep> open = workflow.offers(contract, ContractStep.values(), now).stream()
                .filter(Offer::isOpen)
                .map(offer -> (ContractStep) offer.step())
                .findFirst();
        if (open.isPresent()) {
            workflow.take(contract, open.get(), now);
        } else {
            contract.checkAgain(now.at().plus(CHECK_AGAIN));
        }
        if (open.equals(Optional.of(ContractStep.TAKE_EFFECT)) && contract.tenderReference() != null) {
            tenders.complete(contract.tenderReference());
        }
        store.write();
    }

    private void step(String reference, long seen, ContractStep step, String reason) {
        Contract contract = register.toChange(reference, seen);
        workflow.take(contract, step, register.situation(contract).because(reason));
        store.write();
    }
}
