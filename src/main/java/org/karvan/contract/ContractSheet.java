package org.karvan.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Tonnes;

/**
 * A contract as its page shows it.
 *
 * @param contract the contract itself
 * @param items what is sold
 * @param schedule when how much is delivered
 * @param priceClauses the rules of the price
 * @param clauses the clauses in prose
 * @param conditions what must have come about before it takes effect
 * @param levels each level that must approve it, with who did
 * @param signatures each side's signature, with whether it is genuine
 * @param textIntact whether the stored text still is what was frozen; true while nothing is frozen
 * @param own the side on which its reader stands; null for one who only oversees
 */
public record ContractSheet(Contract contract, List<ContractItem> items, List<ScheduledQuantity> schedule,
        List<PriceClause> priceClauses, List<FreeClause> clauses, List<ConditionPrecedent> conditions, List<LevelRow> levels,
        List<SignatureRow> signatures, boolean textIntact, Side own) {

    /**
     * One level on the way to approval.
     *
     * @param number its place, from 1
     * @param upToUsd up to which value it reaches
     * @param approval who approved and when; null while nobody did
     * @param next whether it decides next
     */
    public record LevelRow(int number, BigDecimal upToUsd, ContractApproval approval, boolean next) {
    }

    /**
     * One side's signature.
     *
     * @param signature the signature
     * @param genuine whether the portal's key signed exactly this statement about exactly this text
     */
    public record SignatureRow(ContractSignature signature, boolean genuine) {
    }

    /**
     * Something that has happened to the contract.
     *
     * @param key the key of the text that says what
     * @param who who did it; null when nobody in particular
     * @param at when
     */
    public record Moment(String key, String who, Instant at) {
    }

    /** What has happened to it so far, in order. */
    public List<Moment> timeline() {
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment("contract.moment.drafted", contract.drafterName(), contract.draftedAt()));
        levels.stream().map(LevelRow::approval).filter(Objects::nonNull)
                .forEach(approval -> moments.add(new Moment("contract.moment.approved", approval.approverName(), approval.approvedAt())));
        if (contract.offeredAt() != null) {
            moments.add(new Moment("contract.moment.offered", null, contract.offeredAt()));
        }
        signatures.stream().map(SignatureRow::signature)
                .forEach(signature -> moments.add(new Moment("contract.moment.signed", signature.signerName(), signature.signedAt())));
        conditions.stream().filter(condition -> condition.metAt() != null)
                .forEach(condition -> moments.add(new Moment("contract.moment.conditionMet", condition.metBy(), condition.metAt())));
        if (contract.noticeServedAt() != null) {
            moments.add(new Moment("contract.moment.notice", null, contract.noticeServedAt()));
        }
        moments.add(new Moment("contract.moment.now", null, contract.stateSince()));
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    /** All items together, in dry metric tonnes; null when not all are fixed. */
    public Tonnes total() {
        return contract.bargain().totalQuantity().orElse(null);
    }

    /** What is scheduled so far, in dry metric tonnes. */
    public Tonnes scheduled() {
        return schedule.stream().map(ScheduledQuantity::mass).reduce(Tonnes.of("0"), Tonnes::plus);
    }

    /** The value that decides the levels, in USD; null when unknown. */
    public BigDecimal valueUsd() {
        return contract.bargain().valueUsd().orElse(null);
    }

    /** Fixed price times quantity in the contract's currency; null when priced in another way. */
    public BigDecimal fixedValue() {
        return contract.bargain().fixedValue().orElse(null);
    }

    /** The number of a price clause as the contract prints it. */
    public String number(PriceClause clause) {
        return PriceTerms.number(contract, clause);
    }

    /** Why the pricing engine cannot reckon with the price clauses yet, for each item; empty when it can. */
    public List<Problem> priceProblems() {
        return items.stream().flatMap(item -> PriceTerms.refusal(contract, item).stream()).flatMap(refusal -> refusal.problems().stream()).distinct().toList();
    }

    /** Whether it is still being drafted. */
    public boolean isDraft() {
        return contract.state() == ContractState.DRAFT;
    }

    /** Whether there is a frozen text to read. */
    public boolean isFrozen() {
        return contract.textHash() != null;
    }

    /** Whether the reader's side is to sign now. */
    public boolean isForMeToSign() {
        boolean open = contract.state() == ContractState.SIGNATURE || contract.state() == ContractState.HALF_SIGNED;
        return open && own != null && signatures.stream().noneMatch(row -> row.signature().side() == own);
    }

    /** Whether conditions can be noted as met now. */
    public boolean isConditionsOpen() {
        return ContractState.CONDITIONS_OPEN.contains(contract.state()) && conditions.stream().anyMatch(condition -> condition.metAt() == null);
    }

    /** Whether notice could be served now. */
    public boolean isNoticePossible() {
        boolean inForce = contract.state() == ContractState.ACTIVE || contract.state() == ContractState.SUSPENDED;
        return inForce && contract.term().noticeDays() != null && contract.noticeServedAt() == null;
    }

    /** The papers that can be saved now. */
    public List<ContractPaper> papers() {
        if (!isFrozen()) {
            return List.of();
        }
        return signatures.isEmpty() ? List.of(ContractPaper.TEXT, ContractPaper.TERMS) : List.of(ContractPaper.values());
    }
}
