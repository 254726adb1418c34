package org.karvan.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.contract.ContractFixtures.NOON;
import static org.karvan.contract.ContractFixtures.by;
import static org.karvan.contract.ContractFixtures.contractIn;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Tonnes;
import org.karvan.workflow.Situation;

/** The table of a contract's life and each of its conditions, which fails without it. */
class ContractStepTest {

    private static final Set<ContractState> FINAL = EnumSet.of(ContractState.EXPIRED, ContractState.TERMINATED, ContractState.LAPSED,
            ContractState.REJECTED, ContractState.CANCELLED);

    @Test
    void everyStateIsReachedFromTheDraft() {
        EnumSet<ContractState> reached = EnumSet.of(ContractState.DRAFT);
        Deque<ContractState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ContractState from = open.pop();
            Arrays.stream(ContractStep.values())
                    .filter(step -> step.row().from().contains(from))
                    .map(step -> step.row().to())
                    .filter(reached::add)
                    .forEach(open::push);
        }
        assertEquals(EnumSet.allOf(ContractState.class), reached);
    }

    @Test
    void everyStateThatIsNotFinalCanBeLeft() {
        for (ContractState state : ContractState.values()) {
            boolean left = Arrays.stream(ContractStep.values())
                    .anyMatch(step -> step.row().from().contains(state) && step.row().to() != state);
            assertEquals(!FINAL.contains(state), left, state.name());
        }
    }

    @Test
    void everyGuardIsUsed() {
        EnumSet<ContractGuard> unused = EnumSet.allOf(ContractGuard.class);
        Arrays.stream(ContractStep.values()).forEach(step -> step.row().guards().forEach(unused::remove));
        assertEquals(EnumSet.noneOf(ContractGuard.class), unused);
    }

    @Test
    void aCompleteDraftMeetsEveryCondition() {
        Contract contract = contractIn(ContractState.DRAFT);
        assertEquals(List.of(), unmet(contract, ContractStep.SUBMIT, by(ContractFixtures.OFFICER)));
    }

    @Test
    void aContractThatSellsNothingIsNotSubmitted() {
        refusesSubmission(ContractGuard.HAS_ITEMS, contract -> contract.bargain().removeItem(1));
    }

    @Test
    void aSpotContractWithoutQuantityIsNotSubmitted() {
        refusesSubmission(ContractGuard.QUANTITIES_STATED, contract -> contract.bargain().put(1, ContractFixtures.item(null)));
    }

    @Test
    void anOfftakeOfAShareWithoutTheShareIsNotSubmitted() {
        refusesSubmission(ContractGuard.SHARE_STATED, contract -> become(contract, ContractType.OFFTAKE_SHARE));
    }

    @Test
    void aTrialLotOfMoreThanAHundredTonnesIsNotSubmitted() {
        refusesSubmission(ContractGuard.TRIAL_IS_SMALL, contract -> {
            become(contract, ContractType.TRIAL_LOT);
            contract.bargain().put(1, ContractFixtures.item("100.000001"));
        });
    }

    @Test
    void aTrialLotOfAHundredTonnesIsSmallEnough() {
        Contract contract = contractIn(ContractState.DRAFT);
        become(contract, ContractType.TRIAL_LOT);
        assertTrue(ContractGuard.TRIAL_IS_SMALL.holds(contract, by(ContractFixtures.OFFICER)));
    }

    @Test
    void aScheduleThatDoesNotAddUpIsNotSubmitted() {
        refusesSubmission(ContractGuard.SCHEDULE_ADDS_UP, contract -> contract.bargain().schedule(2027, 5, Tonnes.of("0.000001")));
    }

    @Test
    void anOfftakeOfAQuantityWithoutAScheduleIsNotSubmitted() {
        refusesSubmission(ContractGuard.SCHEDULE_ADDS_UP, contract -> {
            become(contract, ContractType.OFFTAKE_QUANTITY);
            contract.bargain().unschedule(2027, 2);
            contract.bargain().unschedule(2027, 4);
        });
    }

    @Test
    void aSpotContractNeedsNoSchedule() {
        Contract contract = contractIn(ContractState.DRAFT);
        contract.bargain().unschedule(2027, 2);
        contract.bargain().unschedule(2027, 4);
        assertTrue(ContractGuard.SCHEDULE_ADDS_UP.holds(contract, by(ContractFixtures.OFFICER)));
    }

    @Test
    void aContractWithoutAnIncotermIsNotSubmitted() {
        refusesSubmission(ContractGuard.HAS_INCOTERM, contract -> contract.deliver(new DeliveryTerms(null, null, null, null, null)));
    }

    @Test
    void anItemWithoutAPriceIsNotSubmitted() {
        refusesSubmission(ContractGuard.EACH_ITEM_PRICED, contract -> contract.bargain().removePriceClause(1));
    }

    @Test
    void anItemWithTwoPricesIsNotSubmitted() {
        refusesSubmission(ContractGuard.EACH_ITEM_PRICED, contract -> contract.bargain().put(null, ContractFixtures.fixedPrice(1, "1")));
    }

    @Test
    void aFloorAboveTheCapIsNotSubmitted() {
        refusesSubmission(ContractGuard.PRICE_TERMS_AGREE, contract -> {
            contract.bargain().put(null, ContractFixtures.price(PriceKind.FLOOR, null, "20001", PriceUnit.DMT));
            contract.bargain().put(null, ContractFixtures.price(PriceKind.CAP, null, "20000", PriceUnit.DMT));
        });
    }

    @Test
    void aContractWithoutClausesIsNotSubmitted() {
        refusesSubmission(ContractGuard.HAS_CLAUSES, contract -> {
            while (!contract.clauses().isEmpty()) {
                contract.removeClause(1);
            }
        });
    }

    @Test
    void aContractWithoutDatesIsNotSubmitted() {
        refusesSubmission(ContractGuard.DATES_SET, contract -> contract.last(new ContractDates(null, null, null, false, null)));
    }

    @Test
    void aContractWhoseLongStopDateHasPassedIsNotSubmitted() {
        Contract contract = contractIn(ContractState.DRAFT);
        Situation late = Situation.of(ContractFixtures.OFFICER, dayAfter(ContractFixtures.LONG_STOP)).knowing(ContractFixtures.WELL);
        assertEquals(List.of(ContractGuard.DATES_SET), unmet(contract, ContractStep.SUBMIT, late));
    }

    @Test
    void aValueThatNobodyKnowsIsNotSubmitted() {
        refusesSubmission(ContractGuard.VALUE_KNOWN, contract -> contract.describe(
                new ContractOutline("In rupees", ContractType.SPOT, "PKR", ContractFixtures.outline().justification())));
    }

    @Test
    void aValueAboveTheDelegationTableIsNotSubmitted() {
        refusesSubmission(ContractGuard.TABLE_COVERS_VALUE, contract -> contract.bargain().put(1, ContractFixtures.fixedPrice(null, "50000.01")));
    }

    @Test
    void legalDoesNotClearWhatHeDraftedHimself() {
        Contract contract = contractIn(ContractState.LEGAL_REVIEW);
        Actor drafter = ContractFixtures.person(101L, "Olivia Officer", ContractFixtures.BUYER, Side.BUYER, Role.LEGAL);
        assertEquals(List.of(ContractGuard.NOT_THE_DRAFTER), unmet(contract, ContractStep.CLEAR, by(drafter)));
        assertEquals(List.of(), unmet(contract, ContractStep.CLEAR, by(ContractFixtures.LEGAL)));
    }

    @Test
    void theDrafterDoesNotApprove() {
        Contract contract = contractIn(ContractState.APPROVAL);
        Actor drafter = ContractFixtures.person(101L, "Olivia Officer", ContractFixtures.BUYER, Side.BUYER, Role.APPROVER);
        assertEquals(List.of(ContractGuard.NOT_THE_DRAFTER), unmet(contract, ContractStep.APPROVE, by(drafter)));
    }

    @Test
    void theDraftersDeputyDoesNotApproveInHisPlace() {
        Contract contract = contractIn(ContractState.APPROVAL);
        Actor deputy = new Actor(110L, "Dan Deputy", ContractFixtures.BUYER, Side.BUYER, Set.of(Role.APPROVER),
                Map.of(Role.APPROVER, Set.of(101L)));
        assertEquals(List.of(ContractGuard.NOT_THE_DRAFTER), unmet(contract, ContractStep.APPROVE, by(deputy)));
    }

    @Test
    void whoseLimitIsBelowTheLevelDoesNotApprove() {
        Contract contract = contractIn(ContractState.APPROVAL);
        assertEquals(List.of(ContractGuard.WITHIN_LIMIT),
                unmet(contract, ContractStep.APPROVE, by(ContractFixtures.LOW_APPROVER).knowing(limited(new BigDecimal("499999.99")))));
        assertEquals(List.of(ContractGuard.WITHIN_LIMIT),
                unmet(contract, ContractStep.APPROVE, by(ContractFixtures.LOW_APPROVER).knowing(limited(null))));
        assertEquals(List.of(),
                unmet(contract, ContractStep.APPROVE, by(ContractFixtures.LOW_APPROVER).knowing(limited(ContractFixtures.LOW_LIMIT))));
    }

    @Test
    void nobodyApprovesAtTwoLevels() {
        Contract contract = contractIn(ContractState.APPROVAL);
        contract.enter(ContractState.APPROVAL, by(ContractFixtures.HIGH_APPROVER));

        assertEquals(List.of(ContractGuard.NOT_TWICE), unmet(contract, ContractStep.APPROVE_LAST, by(ContractFixtures.HIGH_APPROVER)));
        assertEquals(List.of(), unmet(contract, ContractStep.APPROVE_LAST, by(ContractFixtures.LOW_APPROVER)));
    }

    @Test
    void theLastLevelDecidesOnlyWhenTheOthersHave() {
        Contract contract = contractIn(ContractState.APPROVAL);
        assertEquals(List.of(ContractGuard.AT_LAST_LEVEL), unmet(contract, ContractStep.APPROVE_LAST, by(ContractFixtures.HIGH_APPROVER)));

        contract.enter(ContractState.APPROVAL, by(ContractFixtures.LOW_APPROVER));
        assertEquals(List.of(ContractGuard.NOT_AT_LAST_LEVEL), unmet(contract, ContractStep.APPROVE, by(ContractFixtures.HIGH_APPROVER)));
    }

    @Test
    void onlyWhoHoldsTheContractReturnsIt() {
        assertEquals(List.of(), unmet(contractIn(ContractState.LEGAL_REVIEW), ContractStep.RETURN, by(ContractFixtures.LEGAL)));
        assertEquals(List.of(ContractGuard.HOLDS_IT),
                unmet(contractIn(ContractState.LEGAL_REVIEW), ContractStep.RETURN, by(ContractFixtures.LOW_APPROVER)));
        assertEquals(List.of(ContractGuard.HOLDS_IT), unmet(contractIn(ContractState.ACCEPTANCE), ContractStep.RETURN, by(ContractFixtures.LEGAL)));
        assertEquals(List.of(), unmet(contractIn(ContractState.ACCEPTANCE), ContractStep.RETURN, by(ContractFixtures.SUPPLIER_SIGNATORY)));
    }

    @Test
    void aReturnDropsAllApprovalsAndTheFrozenText() {
        Contract contract = contractIn(ContractState.APPROVAL);
        contract.enter(ContractState.APPROVAL, by(ContractFixtures.LOW_APPROVER));
        contract.enter(ContractState.DRAFT, by(ContractFixtures.HIGH_APPROVER));

        assertEquals(List.of(), contract.approvals());
        assertEquals(List.of(), contract.levels());
        assertEquals(null, contract.textHash());
    }

    @Test
    void theSupplierSeesOnlyWhatIsOfferedToHim() {
        Contract contract = contractIn(ContractState.APPROVAL);
        assertEquals(false, contract.isVisibleTo(ContractFixtures.SUPPLIER_SIGNATORY));

        contract.enter(ContractState.ACCEPTANCE, by(ContractFixtures.HIGH_APPROVER));
        assertTrue(contract.isVisibleTo(ContractFixtures.SUPPLIER_SIGNATORY));
        contract.enter(ContractState.DRAFT, by(ContractFixtures.SUPPLIER_SIGNATORY));
        assertEquals(false, contract.isVisibleTo(ContractFixtures.SUPPLIER_SIGNATORY));
    }

    @Test
    void nothingIsAcceptedFromOrByWhoIsNotApproved() {
        Contract contract = contractIn(ContractState.ACCEPTANCE);
        ContractFacts fallen = new ContractFacts(true, false, true, ContractFixtures.TABLE, null, true, true);
        assertEquals(List.of(ContractGuard.BOTH_APPROVED),
                unmet(contract, ContractStep.ACCEPT, by(ContractFixtures.SUPPLIER_SIGNATORY).knowing(fallen)));
    }

    @Test
    void nothingIsAcceptedWhileComplianceHasNotClearedBoth() {
        ContractFacts hit = new ContractFacts(true, true, false, ContractFixtures.TABLE, null, true, true);
        assertEquals(List.of(ContractGuard.BOTH_CLEARED),
                unmet(contractIn(ContractState.ACCEPTANCE), ContractStep.ACCEPT, by(ContractFixtures.SUPPLIER_SIGNATORY).knowing(hit)));
    }

    @Test
    void nobodySignsWithoutHisPassword() {
        Contract contract = contractIn(ContractState.SIGNATURE);
        ContractFacts unproved = new ContractFacts(true, true, true, ContractFixtures.TABLE, null, false, true);
        assertEquals(List.of(ContractGuard.REAUTHENTICATED),
                unmet(contract, ContractStep.SIGN_FIRST, by(ContractFixtures.BUYER_SIGNATORY).knowing(unproved)));
    }

    @Test
    void aTextThatWasAlteredIsNotSigned() {
        Contract contract = contractIn(ContractState.SIGNATURE);
        ContractFacts altered = new ContractFacts(true, true, true, ContractFixtures.TABLE, null, true, false);
        assertEquals(List.of(ContractGuard.TEXT_INTACT),
                unmet(contract, ContractStep.SIGN_FIRST, by(ContractFixtures.BUYER_SIGNATORY).knowing(altered)));
    }

    @Test
    void oneSideDoesNotSignTwice() {
        Contract contract = contractIn(ContractState.HALF_SIGNED);
        contract.sign(new ContractSignature(ContractFixtures.BUYER_SIGNATORY, NOON, "{}", ""));
        assertEquals(List.of(ContractGuard.OTHER_SIDE), unmet(contract, ContractStep.SIGN_LAST, by(ContractFixtures.BUYER_SIGNATORY)));
        assertEquals(List.of(), unmet(contract, ContractStep.SIGN_LAST, by(ContractFixtures.SUPPLIER_SIGNATORY)));
    }

    @Test
    void itTakesEffectNotAnInstantBeforeItsDay() {
        Contract contract = contractIn(ContractState.SIGNED);
        Instant start = ContractFixtures.EFFECTIVE.atStartOfDay().toInstant(ZoneOffset.UTC);
        assertEquals(List.of(ContractGuard.EFFECTIVE_DATE_REACHED), unmet(contract, ContractStep.TAKE_EFFECT, atClock(start.minusNanos(1000))));
        assertEquals(List.of(), unmet(contract, ContractStep.TAKE_EFFECT, atClock(start)));
    }

    @Test
    void itDoesNotTakeEffectWhileAConditionIsOpen() {
        Contract contract = contractIn(ContractState.SIGNED);
        contract.addCondition("The trial lot has passed.");
        Instant start = ContractFixtures.EFFECTIVE.atStartOfDay().toInstant(ZoneOffset.UTC);
        assertEquals(List.of(ContractGuard.CONDITIONS_MET), unmet(contract, ContractStep.TAKE_EFFECT, atClock(start)));

        contract.meet(contract.condition(1).orElseThrow(), "Olivia Officer", NOON, "Report of 30 November");
        assertEquals(List.of(), unmet(contract, ContractStep.TAKE_EFFECT, atClock(start)));
    }

    @Test
    void afterTheLongStopDateItLapsesAndCannotTakeEffect() {
        Contract contract = contractIn(ContractState.SIGNED);
        Instant passed = dayAfter(ContractFixtures.LONG_STOP);
        assertEquals(List.of(ContractGuard.LONG_STOP_PASSED), unmet(contract, ContractStep.LAPSE, atClock(passed.minusNanos(1000))));
        assertEquals(List.of(), unmet(contract, ContractStep.LAPSE, atClock(passed)));
        assertEquals(List.of(ContractGuard.LONG_STOP_AHEAD), unmet(contract, ContractStep.TAKE_EFFECT, atClock(passed)));
    }

    @Test
    void itLastsThroughItsLastDay() {
        Contract contract = contractIn(ContractState.ACTIVE);
        Instant over = dayAfter(ContractFixtures.END);
        assertEquals(List.of(ContractGuard.END_DATE_PASSED), unmet(contract, ContractStep.EXPIRE, atClock(over.minusNanos(1000))));
        assertEquals(List.of(), unmet(contract, ContractStep.EXPIRE, atClock(over)));
    }

    @Test
    void itIsSuspendedOnlyWhereItsTermsSaySo() {
        Contract contract = contractIn(ContractState.ACTIVE);
        assertEquals(List.of(), unmet(contract, ContractStep.SUSPEND, by(ContractFixtures.OFFICER)));
        contract.last(new ContractDates(ContractFixtures.EFFECTIVE, ContractFixtures.END, ContractFixtures.LONG_STOP, false, null));
        assertEquals(List.of(ContractGuard.SUSPENSION_AGREED), unmet(contract, ContractStep.SUSPEND, by(ContractFixtures.OFFICER)));
    }

    @Test
    void itIsTerminatedOnlyWhenTheDaysOfNoticeHaveRun() {
        Contract contract = contractIn(ContractState.ACTIVE);
        Situation now = by(ContractFixtures.BUYER_SIGNATORY);
        assertEquals(List.of(ContractGuard.NOTICE_HAS_RUN), unmet(contract, ContractStep.TERMINATE, now));
        contract.serveNotice(NOON.minus(Duration.ofDays(30)).plusNanos(1000));
        assertEquals(List.of(ContractGuard.NOTICE_HAS_RUN), unmet(contract, ContractStep.TERMINATE, now));
        contract.serveNotice(NOON.minus(Duration.ofDays(30)));
        assertEquals(List.of(), unmet(contract, ContractStep.TERMINATE, now));
    }

    private static void refusesSubmission(ContractGuard because, Consumer<Contract> flaw) {
        Contract contract = contractIn(ContractState.DRAFT);
        flaw.accept(contract);
        assertTrue(unmet(contract, ContractStep.SUBMIT, by(ContractFixtures.OFFICER)).contains(because));
        assertTrue(ContractStep.SUBMIT.row().by().admits(contract, by(ContractFixtures.OFFICER)));
    }

    private static void become(Contract contract, ContractType type) {
        contract.describe(new ContractOutline(contract.title(), type, "USD", contract.justification()));
    }

    private static ContractFacts limited(BigDecimal limitUsd) {
        return new ContractFacts(true, true, true, ContractFixtures.TABLE, limitUsd, true, true);
    }

    private static Situation atClock(Instant at) {
        return Situation.of(Actor.CLOCK, at).knowing(ContractFixtures.WELL);
    }

    private static Instant dayAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static List<Object> unmet(Contract contract, ContractStep step, Situation situation) {
        return step.row().guards().stream().filter(guard -> !guard.holds(contract, situation)).map(Object.class::cast).toList();
    }
}
