package org.karvan.delivery;

import static org.karvan.contract.ContractFixtures.person;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.contract.ContractFixtures;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of a delivery, row by row. */
class DeliveryTableTest extends TableTest<Delivery, DeliveryState> {

    @Override
    protected Step<Delivery, DeliveryState>[] table() {
        return DeliveryStep.values();
    }

    @Override
    protected Delivery thingIn(DeliveryState state) {
        return DeliveryFixtures.delivery(state);
    }

    @Override
    protected Set<DeliveryState> ends() {
        return EnumSet.of(DeliveryState.ACCEPTED, DeliveryState.REJECTED, DeliveryState.CANCELLED);
    }

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
        return Situation.of(actor, ContractFixtures.NOON).knowing(facts(false));
    }

    private static DeliveryFacts facts(boolean beyond) {
        return new DeliveryFacts(true, true, true, true, true, true, Set.of(DeliveryPaperKind.PACKING_LIST), true, beyond);
    }

    private static UnaryOperator<Situation> known(DeliveryFacts facts) {
        return situation -> situation.knowing(facts);
    }

    private static UnaryOperator<Situation> but(int place) {
        boolean[] all = {true, true, true, true, true, true, true};
        all[place] = false;
        return known(new DeliveryFacts(all[0], all[1], all[2], all[3], all[4], all[5], Set.of(), all[6], false));
    }

    @Override
    protected void rows() {
        row(DeliveryStep.NOMINATE).by(Role.OPERATIONS)
                .refusesWhen(DeliveryGuard.CONTRACT_IN_FORCE, but(0))
                .refusesWhen(DeliveryGuard.WITHIN_TERM, but(1))
                .refusesWhen(DeliveryGuard.WITHIN_SCHEDULE, but(2))
                .refusesWhen(DeliveryGuard.LOTS_FREE, but(3))
                .refusesWhen(DeliveryGuard.GATE_GREEN, but(4))
                .refusesWhen(DeliveryGuard.UMPIRE_ACCREDITED, but(5))
                .refuses(DeliveryGuard.HAS_LOTS, delivery -> delivery.plan(delivery.plan(), ContractFixtures.inForce().bargain().items().get(0), Set.of()));
        row(DeliveryStep.ACCEPT_NOMINATION).by(Role.LOGISTICS).refusesWhen(DeliveryGuard.CONTRACT_IN_FORCE, but(0));
        row(DeliveryStep.RETURN).by(Role.LOGISTICS).withReason();
        row(DeliveryStep.LOAD).by(Role.OPERATIONS)
                .refuses(DeliveryGuard.EACH_LOT_LOADED, delivery -> delivery.unweigh(1))
                .refusesOther(DeliveryGuard.LOADING_SHOWN, () -> bare(DeliveryState.AGREED))
                .refusesWhen(DeliveryGuard.GATE_GREEN, but(4));
        row(DeliveryStep.DISPATCH).by(Role.OPERATIONS)
                .refusesOther(DeliveryGuard.PAPERS_COMPLETE, () -> bare(DeliveryState.LOADED))
                .refusesWhen(DeliveryGuard.GATE_GREEN, but(4));
        row(DeliveryStep.ARRIVE).by(Role.LOGISTICS);
        row(DeliveryStep.SAMPLE).by(Role.LOGISTICS)
                .refuses(DeliveryGuard.EACH_LOT_LANDED, delivery -> delivery.plan(delivery.plan(),
                        ContractFixtures.inForce().bargain().items().get(0), Set.of(DeliveryFixtures.LOT)))
                .refusesOther(DeliveryGuard.SAMPLING_REPORTED, () -> bare(DeliveryState.ARRIVED));
        row(DeliveryStep.ACCEPT).by(Role.LOGISTICS)
                .refusesWhen(DeliveryGuard.ASSAYS_FINAL, but(6))
                .refusesWhen(DeliveryGuard.WITHIN_LIMITS, known(facts(true)));
        row(DeliveryStep.REJECT).by(Role.LOGISTICS).withReason().when(known(facts(true)))
                .refusesWhen(DeliveryGuard.BEYOND_A_LIMIT, known(facts(false)));
        row(DeliveryStep.CANCEL).by(Role.OPERATIONS, Role.LOGISTICS).withReason();
    }

    /** Weighed and landed, but without a single paper. */
    private static Delivery bare(DeliveryState state) {
        return DeliveryFixtures.delivery(state, false);
    }
}
