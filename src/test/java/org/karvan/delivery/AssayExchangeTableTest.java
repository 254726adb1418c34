package org.karvan.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.karvan.contract.ContractFixtures.NOON;
import static org.karvan.contract.ContractFixtures.person;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.karvan.contract.ContractFixtures;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.pricing.CostBearer;
import org.karvan.sealing.Sealed;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The exchange of an assay, row by row, and the figure that comes of it. */
class AssayExchangeTableTest extends TableTest<AssayExchange, AssayExchangeState> {

    private static final Instant DUE = NOON.plus(Duration.ofDays(30));

    @Override
    protected Step<AssayExchange, AssayExchangeState>[] table() {
        return AssayExchangeStep.values();
    }

    @Override
    protected AssayExchange thingIn(AssayExchangeState state) {
        AssayExchange exchange = DeliveryFixtures.exchange();
        if (state != AssayExchangeState.AWAITED) {
            exchange.enter(AssayExchangeState.ONE_IN, by(person(1L, "Lena", ContractFixtures.BUYER, Side.BUYER, Role.LOGISTICS)));
        }
        if (state == AssayExchangeState.UMPIRE) {
            exchange.enter(state, Situation.of(Actor.CLOCK, NOON).knowing(opened("52", "54")));
        } else if (state != AssayExchangeState.AWAITED && state != AssayExchangeState.ONE_IN) {
            exchange.enter(state, by(DeliveryFixtures.OPERATIONS));
        }
        return exchange;
    }

    @Override
    protected Set<AssayExchangeState> ends() {
        return EnumSet.of(AssayExchangeState.AGREED, AssayExchangeState.VOID);
    }

    @Override
    protected Actor own(Role role) {
        if (role == Role.CLOCK) {
            return Actor.CLOCK;
        }
        if (role == Role.ANALYST) {
            return person(550L, "Ana Analyst", DeliveryFixtures.UMPIRE, Side.LABORATORY, role);
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
        SealedFinding entry = new SealedFinding(Sealed.of(new byte[] {1}), actor.name(), NOON);
        return Situation.of(actor, NOON).knowing(new AssayFacts(entry, DeliveryFixtures.found("53.1"), DeliveryFixtures.found("53.6"), null, true, DUE));
    }

    private static AssayFacts opened(String seller, String buyer) {
        return AssayFacts.opened(DeliveryFixtures.found(seller), DeliveryFixtures.found(buyer), DUE);
    }

    private static UnaryOperator<Situation> knowing(AssayFacts facts) {
        return situation -> situation.knowing(facts);
    }

    @Override
    protected void rows() {
        row(AssayExchangeStep.ENTER_FIRST).by(Role.OPERATIONS, Role.LOGISTICS).refusesWhen(AssayExchangeGuard.BEFORE_THE_DAY, at(DUE));
        row(AssayExchangeStep.ENTER_SECOND).by(Role.OPERATIONS, Role.LOGISTICS)
                .from(AssayExchangeState.ONE_IN, Role.OPERATIONS)
                .refusesWhen(AssayExchangeGuard.OTHER_SIDE_IN, as(own(Role.LOGISTICS)))
                .refusesWhen(AssayExchangeGuard.BEFORE_THE_DAY, at(DUE));
        row(AssayExchangeStep.PROLONG).by(Role.CLOCK).when(at(DUE)).refusesWhen(AssayExchangeGuard.DAY_HAS_COME, at(DUE.minusNanos(1)));
        row(AssayExchangeStep.STAND).by(Role.CLOCK).when(at(DUE)).refusesWhen(AssayExchangeGuard.DAY_HAS_COME, at(DUE.minusNanos(1)));
        row(AssayExchangeStep.SPLIT).via(AssayExchangeStep.ENTER_SECOND)
                .refusesWhen(AssayExchangeGuard.WITHIN_SPLITTING, knowing(opened("53.1", "53.600001")));
        row(AssayExchangeStep.CALL_UMPIRE).via(AssayExchangeStep.ENTER_SECOND).when(knowing(opened("53.1", "53.600001")))
                .refusesWhen(AssayExchangeGuard.BEYOND_SPLITTING, knowing(opened("53.1", "53.6")));
        row(AssayExchangeStep.DECIDE).by(Role.ANALYST).when(knowing(AssayFacts.decided(DeliveryFixtures.found("53.2"), true, DUE)))
                .refusesWhen(AssayExchangeGuard.UMPIRE_STILL_ACCREDITED, knowing(AssayFacts.decided(DeliveryFixtures.found("53.2"), false, DUE)));
        row(AssayExchangeStep.VOID_ASSAY).via(DeliveryStep.REJECT);
    }

    @Test
    void ofTwoFiguresCloseTogetherTheMeanIsFinal() {
        AssayExchange exchange = thingIn(AssayExchangeState.EXCHANGED);
        exchange.enter(AssayExchangeState.AGREED, Situation.of(Actor.CLOCK, NOON).knowing(opened("53.1", "53.6")));

        assertEquals(0, new BigDecimal("53.35").compareTo(exchange.finalFigure()));
        assertEquals(null, exchange.costBearer());
    }

    @Test
    void theUmpireDecidesByTheRuleAndWhoeverWasFurtherOffPaysHim() {
        AssayExchange exchange = thingIn(AssayExchangeState.UMPIRE);
        exchange.enter(AssayExchangeState.AGREED, Situation.of(Actor.CLOCK, NOON).knowing(AssayFacts.decided(DeliveryFixtures.found("53.7"), true, DUE)));

        assertEquals(0, new BigDecimal("53.7").compareTo(exchange.finalFigure()));
        assertEquals(CostBearer.SELLER, exchange.costBearer(), "52 is further from 53.7 than 54");
    }

    @Test
    void whoIsInAloneIsRight() {
        AssayExchange exchange = thingIn(AssayExchangeState.ONE_IN);
        exchange.enter(AssayExchangeState.AGREED, Situation.of(Actor.CLOCK, DUE).knowing(AssayFacts.opened(null, DeliveryFixtures.found("54"), DUE)));

        assertEquals(0, new BigDecimal("54").compareTo(exchange.finalFigure()));
    }
}
