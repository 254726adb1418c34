package org.karvan.contract;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the door gathered for the guards of a contract.
 *
 * @param buyerApproved whether the buyer may trade now
 * @param supplierApproved whether the supplier may trade now
 * @param bothCleared whether compliance has cleared both
 * @param table the levels of the buyer's delegation table in force, lowest first; empty when he has none
 * @param actorLimitUsd up to which value the actor may approve; null when he may approve nothing
 * @param reauthenticated whether the actor has just proved his password again
 * @param textIntact whether the stored text still has the hash with which it was frozen
 */
record ContractFacts(boolean buyerApproved, boolean supplierApproved, boolean bothCleared, List<ApprovalLevel> table,
        BigDecimal actorLimitUsd, boolean reauthenticated, boolean textIntact) {

    ContractFacts {
        table = List.copyOf(table);
    }
}
