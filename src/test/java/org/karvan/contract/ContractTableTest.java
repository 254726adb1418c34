package org.karvan.contract;

import static org.karvan.contract.ContractFixtures.HIGH_LIMIT;
import static org.karvan.contract.ContractFixtures.LOW_LIMIT;
import static org.karvan.contract.ContractFixtures.NOON;
import static org.karvan.contract.ContractFixtures.TABLE;
import static org.karvan.contract.ContractFixtures.person;
import static org.karvan.contract.ContractFixtures.price;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Tonnes;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of a contract, row by row. */
class ContractTableTest extends TableTest<Contract, ContractState> {

    private static final Instant START = ContractFixtures.EFFECTIVE.atStartOfDay().toInstant(ZoneOffset.UTC);

    @Override
    protected Step<Contract, ContractState>[] table() {
        return ContractStep.values();
    }

    @Override
    protected Contract thingIn(ContractState state) {
        return ContractFixtures.contractIn(state);
    }

    @Override
    protected Set<ContractState> ends() {
        return EnumSet.of(ContractState.EXPIRED, ContractState.TERMINATED, ContractState.LAPSED, ContractState.REJECTED, ContractState.CANCELLED);
    }

    /** People of the two parties, none of whom drafted the contract. */
    @Override
    protected Actor own(Role role) {
        if (role == Role.CLOCK) {
            return Actor.CLOCK;
        }
        return role.isOf(Side.SUPPLIER) ? person(350L, "Somebody", ContractFixtures.SUPPLIER, Side.SUPPLIER, role)
                : person(150L, "Somebody", ContractFixtures.BUYER, Side.BUYER, role);
    }

    @Override
    protected Actor foreign(Role role) {
        return role == Role.CLOCK ? null : person(950L, "Stranger", 95L, role.isOf(Side.SUPPLIER) ? Side.SUPPLIER : Side.BUYER, role);
    }

    @Override
    protected Situation by(Actor actor) {
        return ContractFixtures.by(actor);
    }

    @Override
    protected void rows() {
        draft();
        approval();
        signature();
        life();
    }

    private void draft() {
        row(ContractStep.SUBMIT).by(Role.OFFICER)
                .refuses(Set.of(ContractGuard.HAS_ITEMS, ContractGuard.QUANTITIES_STATED, ContractGuard.SCHEDULE_ADDS_UP, ContractGuard.VALUE_KNOWN),
                        contract -> contract.bargain().removeItem(1), situation -> situation)
                .refuses(Set.of(ContractGuard.QUANTITIES_STATED, ContractGuard.SCHEDULE_ADDS_UP, ContractGuard.VALUE_KNOWN),
                        contract -> contract.bargain().put(1, ContractFixtures.item(null)), situation -> situation)
                .refuses(ContractGuard.SHARE_STATED, contract -> become(contract, ContractType.OFFTAKE_SHARE, "USD"))
                .refuses(ContractGuard.TRIAL_IS_SMALL, contract -> {
                    become(contract, ContractType.TRIAL_LOT, "USD");
                    contract.bargain().put(1, ContractFixtures.item("100.000001"));
                    contract.bargain().schedule(2027, 5, Tonnes.of("0.000001"));
                })
                .refuses(ContractGuard.SCHEDULE_ADDS_UP, contract -> contract.bargain().schedule(2027, 5, Tonnes.of("0.000001")))
                .refuses(ContractGuard.HAS_INCOTERM, contract -> contract.deliver(new DeliveryTerms(null, null, null, null, null)))
                .refuses(Set.of(ContractGuard.EACH_ITEM_PRICED, ContractGuard.VALUE_KNOWN),
                        contract -> contract.bargain().put(null, ContractFixtures.fixedPrice(1, "1")), situation -> situation)
                .refuses(ContractGuard.PRICE_TERMS_AGREE, contract -> {
                    contract.bargain().put(null, price(PriceKind.FLOOR, null, "20001", PriceUnit.DMT));
                    contract.bargain().put(null, price(PriceKind.CAP, null, "20000", PriceUnit.DMT));
                })
                .refuses(ContractGuard.HAS_CLAUSES, contract -> {
                    while (!contract.clauses().isEmpty()) {
                        contract.removeClause(1);
                    }
                })
                .refuses(ContractGuard.DATES_SET, contract -> contract.last(new ContractDates(null, null, null, false, null)))
                .refuses(ContractGuard.VALUE_KNOWN, contract -> become(contract, ContractType.SPOT, "PKR"))
                .refuses(ContractGuard.TABLE_COVERS_VALUE, contract -> contract.bargain().put(1, ContractFixtures.fixedPrice(null, "50000.01")));
        row(ContractStep.CANCEL).by(Role.APPROVER).withReason();
    }

    private void approval() {
        Actor drafter = person(ContractFixtures.OFFICER.accountId(), "Olivia Officer", ContractFixtures.BUYER, Side.BUYER, Role.LEGAL, Role.APPROVER);
        row(ContractStep.CLEAR).by(Role.LEGAL).refusesWhen(ContractGuard.NOT_THE_DRAFTER, as(drafter));
        row(ContractStep.APPROVE).by(Role.APPROVER)
                .refuses(Set.of(ContractGuard.NOT_AT_LAST_LEVEL), contract -> contract.enter(ContractState.APPROVAL, by(ContractFixtures.LOW_APPROVER)),
                        situation -> situation)
                .refusesWhen(ContractGuard.NOT_THE_DRAFTER, as(drafter))
                .refuses(Set.of(ContractGuard.NOT_TWICE, ContractGuard.NOT_AT_LAST_LEVEL),
                        contract -> contract.enter(ContractState.APPROVAL, by(own(Role.APPROVER))), situation -> situation)
                .refusesWhen(ContractGuard.WITHIN_LIMIT, limited(LOW_LIMIT.subtract(new BigDecimal("0.01"))));
        row(ContractStep.APPROVE_LAST).by(Role.APPROVER)
                .given(contract -> contract.enter(ContractState.APPROVAL, by(ContractFixtures.LOW_APPROVER)))
                .refusesOther(ContractGuard.AT_LAST_LEVEL, () -> thingIn(ContractState.APPROVAL))
                .refusesWhen(ContractGuard.NOT_THE_DRAFTER, as(drafter))
                .refusesWhen(ContractGuard.NOT_TWICE, as(ContractFixtures.LOW_APPROVER))
                .refusesWhen(ContractGuard.WITHIN_LIMIT, limited(HIGH_LIMIT.subtract(new BigDecimal("0.01"))));
        row(ContractStep.RETURN).by(Role.LEGAL, Role.APPROVER, Role.SUPPLIER_SIGNATORY).withReason()
                .from(ContractState.LEGAL_REVIEW, Role.LEGAL)
                .from(ContractState.APPROVAL, Role.APPROVER)
                .from(ContractState.ACCEPTANCE, Role.SUPPLIER_SIGNATORY)
                .refusesWhen(ContractGuard.HOLDS_IT, as(own(Role.APPROVER)));
    }

    private void signature() {
        row(ContractStep.ACCEPT).by(Role.SUPPLIER_SIGNATORY)
                .refusesWhen(ContractGuard.BOTH_APPROVED, facts(true, false, true, true, true))
                .refusesWhen(ContractGuard.BOTH_APPROVED, facts(false, true, true, true, true))
                .refusesWhen(ContractGuard.BOTH_CLEARED, facts(true, true, false, true, true))
                .refusesWhen(ContractGuard.TEXT_INTACT, facts(true, true, true, true, false));
        row(ContractStep.DECLINE).by(Role.SUPPLIER_SIGNATORY).withReason();
        row(ContractStep.SIGN_FIRST).by(Role.BUYER_SIGNATORY, Role.SUPPLIER_SIGNATORY)
                .refusesWhen(ContractGuard.REAUTHENTICATED, facts(true, true, true, false, true))
                .refusesWhen(ContractGuard.TEXT_INTACT, facts(true, true, true, true, false));
        row(ContractStep.SIGN_LAST).by(Role.BUYER_SIGNATORY, Role.SUPPLIER_SIGNATORY)
                .refuses(ContractGuard.OTHER_SIDE, contract -> contract.sign(new ContractSignature(own(Role.SUPPLIER_SIGNATORY), NOON, "{}", "")))
                .refusesWhen(ContractGuard.REAUTHENTICATED, facts(true, true, true, false, true))
                .refusesWhen(ContractGuard.TEXT_INTACT, facts(true, true, true, true, false));
    }

    private void life() {
        Instant longStop = dayAfter(ContractFixtures.LONG_STOP);
        Instant over = dayAfter(ContractFixtures.END);
        row(ContractStep.TAKE_EFFECT).by(Role.CLOCK).when(at(START))
                .refusesWhen(ContractGuard.EFFECTIVE_DATE_REACHED, at(START.minusNanos(1)))
                .refusesWhen(ContractGuard.LONG_STOP_AHEAD, at(longStop))
                .refuses(ContractGuard.CONDITIONS_MET, contract -> contract.addCondition("The trial lot has passed."))
                .refusesWhen(ContractGuard.BOTH_APPROVED, facts(true, false, true, true, true));
        row(ContractStep.LAPSE).by(Role.CLOCK).when(at(longStop)).refusesWhen(ContractGuard.LONG_STOP_PASSED, at(longStop.minusNanos(1)));
        row(ContractStep.SUSPEND).by(Role.OFFICER, Role.SUPPLIER_SIGNATORY).withReason(SuspensionGround.class)
                .refuses(ContractGuard.SUSPENSION_AGREED, contract -> contract.last(
                        new ContractDates(ContractFixtures.EFFECTIVE, ContractFixtures.END, ContractFixtures.LONG_STOP, false, null)));
        row(ContractStep.RESUME).by(Role.OFFICER, Role.SUPPLIER_SIGNATORY).withReason();
        row(ContractStep.EXPIRE).by(Role.CLOCK).when(at(over)).refusesWhen(ContractGuard.END_DATE_PASSED, at(over.minusNanos(1)));
        row(ContractStep.TERMINATE).by(Role.BUYER_SIGNATORY, Role.SUPPLIER_SIGNATORY).withReason()
                .given(contract -> contract.serveNotice(NOON.minus(Duration.ofDays(30))))
                .refusesWhen(ContractGuard.NOTICE_HAS_RUN, at(NOON.minusNanos(1)));
    }

    private static void become(Contract contract, ContractType type, String currency) {
        contract.describe(new ContractOutline(contract.title(), type, currency, contract.justification()));
    }

    private static Instant dayAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static UnaryOperator<Situation> limited(BigDecimal limitUsd) {
        return situation -> situation.knowing(new ContractFacts(true, true, true, TABLE, limitUsd, true, true));
    }

    private static UnaryOperator<Situation> facts(boolean buyer, boolean supplier, boolean cleared, boolean proved, boolean intact) {
        return situation -> situation.knowing(new ContractFacts(buyer, supplier, cleared, TABLE, HIGH_LIMIT, proved, intact));
    }
}
