package org.karvan.delivery;

import java.util.function.BiPredicate;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions in the life cycle of a delivery. */
enum DeliveryGuard implements Guard<Delivery> {
    /** What rests or has ended takes no new delivery; those agreed before finish. */
    CONTRACT_IN_FORCE((delivery, situation) -> facts(situation).contractInForce()),

    HAS_LOTS((delivery, situation) -> !delivery.lots().isEmpty()),

    /** It is loaded on a day of the contract's term. */
    WITHIN_TERM((delivery, situation) -> facts(situation).withinTerm()),

    /** With all that was nominated before, it is no more than the schedule and its tolerance allow. */
    WITHIN_SCHEDULE((delivery, situation) -> facts(situation).withinSchedule()),

    /** None of its ore lots lies in another delivery. */
    LOTS_FREE((delivery, situation) -> facts(situation).lotsFree()),

    /** The gate of origin is open for each of its ore lots. */
    GATE_GREEN((delivery, situation) -> facts(situation).gateGreen()),

    /** The laboratory that would decide is in the register, its accreditation in date. */
    UMPIRE_ACCREDITED((delivery, situation) -> facts(situation).umpireAccredited()),

    EACH_LOT_LOADED((delivery, situation) -> delivery.isEachLotLoaded()),

    /** A photograph shows the loading. */
    LOADING_SHOWN((delivery, situation) -> delivery.has(DeliveryPaperKind.LOADING_PHOTOGRAPH)),

    /** Every paper of the checklist of that day is there. */
    PAPERS_COMPLETE((delivery, situation) -> delivery.paperKinds().containsAll(facts(situation).papersAsked())),

    EACH_LOT_LANDED((delivery, situation) -> delivery.lots().stream().allMatch(DeliveredLot::isLanded)),

    SAMPLING_REPORTED((delivery, situation) -> delivery.has(DeliveryPaperKind.SAMPLING_REPORT)),

    /** Of every element in every lot there is one figure that both sides are bound by. */
    ASSAYS_FINAL((delivery, situation) -> facts(situation).assaysFinal()),

    WITHIN_LIMITS((delivery, situation) -> !facts(situation).beyondLimit()),

    /** A limit of the contract above which a lot may be refused is passed. */
    BEYOND_A_LIMIT((delivery, situation) -> facts(situation).beyondLimit());

    private final BiPredicate<Delivery, Situation> condition;

    DeliveryGuard(BiPredicate<Delivery, Situation> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(Delivery delivery, Situation situation) {
        return condition.test(delivery, situation);
    }

    private static DeliveryFacts facts(Situation situation) {
        return situation.facts(DeliveryFacts.class);
    }
}
