package org.karvan.contract;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiPredicate;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Tonnes;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions in the life cycle of a contract. */
enum ContractGuard implements Guard<Contract> {
    /** Something is sold. */
    HAS_ITEMS((contract, situation) -> !contract.bargain().items().isEmpty()),

    /** A bargain over a known quantity says how much of each item. */
    QUANTITIES_STATED((contract, situation) -> !contract.type().isQuantityKnown() || contract.bargain().totalQuantity().isPresent()),

    /** A bargain over a share of production says which share. */
    SHARE_STATED((contract, situation) -> contract.type() != ContractType.OFFTAKE_SHARE || contract.delivery().productionShare() != null),

    /** A trial lot is 1 to 100 t. */
    TRIAL_IS_SMALL((contract, situation) -> contract.type() != ContractType.TRIAL_LOT
            || contract.bargain().totalQuantity().filter(ContractGuard::isTrialSize).isPresent()),

    /** What is scheduled is what is sold; an offtake of a quantity cannot do without a schedule. */
    SCHEDULE_ADDS_UP((contract, situation) -> scheduleAddsUp(contract)),

    HAS_INCOTERM((contract, situation) -> contract.delivery().isPlaceAgreed()),

    /** Each item has a price, fixed or by an index: one for the dry tonne, or one for each metal that is paid for. */
    EACH_ITEM_PRICED((contract, situation) -> contract.bargain().items().stream().allMatch(item -> isPricedOnce(contract, item))),

    /** The pricing engine can reckon with the clauses: none contradicts another, and each metal that is paid for has its price. */
    PRICE_TERMS_AGREE((contract, situation) -> contract.bargain().items().stream()
            .allMatch(item -> !isPricedOnce(contract, item) || PriceTerms.refusal(contract, item).isEmpty())),

    HAS_CLAUSES((contract, situation) -> !contract.clauses().isEmpty()),

    /** Beginning, end and long stop are given, and the beginning has not gone by while the draft lay. */
    DATES_SET((contract, situation) -> contract.term().isComplete()
            && !contract.term().longStopDate().isBefore(today(situation))),

    /** Its value is known; only where the quantity cannot be known may the value stay unknown. */
    VALUE_KNOWN((contract, situation) -> !contract.type().isQuantityKnown() || contract.bargain().valueUsd().isPresent()),

    /** The buyer's delegation table reaches the value. */
    TABLE_COVERS_VALUE((contract, situation) -> DelegationTable.covers(facts(situation).table(), contract.bargain().valueUsd())),

    /** Nobody judges what he drafted himself, nor does his deputy in his place. */
    NOT_THE_DRAFTER((contract, situation) -> !situation.actor().actsOnlyFor(contract.draftedBy(), judging(contract))),

    NOT_AT_LAST_LEVEL((contract, situation) -> !contract.isAtLastLevel()),

    AT_LAST_LEVEL((contract, situation) -> contract.isAtLastLevel()),

    /** The approver's limit reaches that of the level he approves at. */
    WITHIN_LIMIT((contract, situation) -> withinLimit(contract, facts(situation).actorLimitUsd())),

    /** Nobody approves at two levels, himself or by his deputy. */
    NOT_TWICE((contract, situation) -> contract.approvals().stream()
            .noneMatch(approval -> situation.actor().actsOnlyFor(approval.approverId(), Role.APPROVER))),

    /** It lies with him now: with legal, with the approvers, with the supplier's signatory. */
    HOLDS_IT((contract, situation) -> holdsIt(contract, situation.actor())),

    BOTH_APPROVED((contract, situation) -> facts(situation).buyerApproved() && facts(situation).supplierApproved()),

    BOTH_CLEARED((contract, situation) -> facts(situation).bothCleared()),

    /** He has just proved his password again. */
    REAUTHENTICATED((contract, situation) -> facts(situation).reauthenticated()),

    /** The stored text still is what was frozen. */
    TEXT_INTACT((contract, situation) -> facts(situation).textIntact()),

    /** His side has not signed yet. */
    OTHER_SIDE((contract, situation) -> !contract.isSignedFor(situation.actor().side())),

    EFFECTIVE_DATE_REACHED((contract, situation) -> !situation.at().isBefore(contract.term().effectiveFrom())),

    CONDITIONS_MET((contract, situation) -> contract.conditions().stream().allMatch(condition -> condition.metAt() != null)),

    /** After the long-stop date it can only lapse. */
    LONG_STOP_AHEAD((contract, situation) -> situation.at().isBefore(contract.term().longStopPassedAt())),

    LONG_STOP_PASSED((contract, situation) -> !situation.at().isBefore(contract.term().longStopPassedAt())),

    END_DATE_PASSED((contract, situation) -> !situation.at().isBefore(contract.term().endedAt())),

    /** The contract says that it can be suspended. */
    SUSPENSION_AGREED((contract, situation) -> contract.term().isSuspendable()),

    /** The contract says that notice can end it, notice was served, and its days have run. */
    NOTICE_HAS_RUN((contract, situation) -> noticeHasRun(contract, situation));

    private static final Tonnes SMALLEST_TRIAL = Tonnes.of("1");
    private static final Tonnes LARGEST_TRIAL = Tonnes.of("100");

    private final BiPredicate<Contract, Situation> condition;

    ContractGuard(BiPredicate<Contract, Situation> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(Contract contract, Situation situation) {
        return condition.test(contract, situation);
    }

    private static ContractFacts facts(Situation situation) {
        return situation.facts(ContractFacts.class);
    }

    private static LocalDate today(Situation situation) {
        return situation.at().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Role judging(Contract contract) {
        return contract.state() == ContractState.LEGAL_REVIEW ? Role.LEGAL : Role.APPROVER;
    }

    private static boolean isTrialSize(Tonnes total) {
        return total.compareTo(SMALLEST_TRIAL) >= 0 && total.compareTo(LARGEST_TRIAL) <= 0;
    }

    private static boolean isPricedOnce(Contract contract, ContractItem item) {
        List<PriceClause> prices = contract.bargain().priceClauses().stream()
                .filter(clause -> clause.kind().isPrice() && clause.concerns(item.number())).toList();
        boolean isOfMaterial = prices.stream().anyMatch(clause -> clause.unit() == PriceUnit.DMT);
        long metals = prices.stream().map(PriceClause::element).distinct().count();
        return !prices.isEmpty() && (isOfMaterial ? prices.size() == 1 : metals == prices.size());
    }

    private static boolean scheduleAddsUp(Contract contract) {
        if (contract.bargain().schedule().isEmpty()) {
            return contract.type() != ContractType.OFFTAKE_QUANTITY;
        }
        Tonnes planned = contract.bargain().schedule().stream().map(ScheduledQuantity::mass).reduce(Tonnes::plus).orElseThrow();
        return contract.bargain().totalQuantity().map(planned::equals).orElse(!contract.type().isQuantityKnown());
    }

    private static boolean withinLimit(Contract contract, BigDecimal limitUsd) {
        return limitUsd != null && contract.nextLevel().filter(level -> level.upToUsd().compareTo(limitUsd) <= 0).isPresent();
    }

    private static boolean holdsIt(Contract contract, Actor actor) {
        return switch (contract.state()) {
            case LEGAL_REVIEW -> actor.is(Role.LEGAL) && actor.side() == Side.BUYER;
            case APPROVAL -> actor.is(Role.APPROVER);
            case ACCEPTANCE -> actor.is(Role.SUPPLIER_SIGNATORY);
            default -> false;
        };
    }

    private static boolean noticeHasRun(Contract contract, Situation situation) {
        return contract.term().noticeDays() != null && contract.noticeServedAt() != null
                && !situation.at().isBefore(contract.noticeServedAt().plus(Duration.ofDays(contract.term().noticeDays())));
    }
}
