package org.karvan.contract;

import java.util.EnumSet;
import java.util.Set;

/** Where a contract stands in its life. */
public enum ContractState {
    DRAFT,
    LEGAL_REVIEW,
    APPROVAL,
    ACCEPTANCE,
    SIGNATURE,
    HALF_SIGNED,
    SIGNED,
    ACTIVE,
    SUSPENDED,
    EXPIRED,
    TERMINATED,
    LAPSED,
    REJECTED,
    CANCELLED;

    /** From acceptance until it takes effect: conditions can be noted as met. */
    public static final Set<ContractState> CONDITIONS_OPEN = EnumSet.of(SIGNATURE, HALF_SIGNED, SIGNED);

    /** Not ended: one of these stops an organisation from leaving the portal. */
    public static final Set<ContractState> LIVE =
            EnumSet.of(DRAFT, LEGAL_REVIEW, APPROVAL, ACCEPTANCE, SIGNATURE, HALF_SIGNED, SIGNED, ACTIVE, SUSPENDED);
}
