package org.karvan.delivery;

import java.util.Set;

/**
 * What the door gathered for the guards of a delivery.
 *
 * @param contractInForce whether its contract is in force
 * @param withinTerm whether its day of loading lies in the contract's term
 * @param withinSchedule whether the schedule has room for it
 * @param lotsFree whether none of its ore lots lies in another delivery
 * @param gateGreen whether the gate is open for each of its ore lots
 * @param umpireAccredited whether the umpire's word counts
 * @param papersAsked the checklist of the day
 * @param assaysFinal whether every exchange of assays has ended in a figure
 * @param beyondLimit whether what is known of its lots passes a limit of refusal
 */
record DeliveryFacts(boolean contractInForce, boolean withinTerm, boolean withinSchedule, boolean lotsFree, boolean gateGreen,
        boolean umpireAccredited, Set<DeliveryPaperKind> papersAsked, boolean assaysFinal, boolean beyondLimit) {

    DeliveryFacts {
        papersAsked = Set.copyOf(papersAsked);
    }
}
