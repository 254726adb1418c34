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

    /** While the buyer's people work on it among themselves; the supplier does not see it. */
    public static final Set<ContractState> INTERNAL = EnumSet.of(DRAFT, LEGAL_REVIEW, APPROVAL);

    /** Not ended: one of these stops an organisation from leaving the portal. */
    public static final Set<ContractState> LIVE =
            EnumSet.of(DRAFT, LEGAL_REVIEW, APPROVAL, ACCEPTANCE, SIGNATURE, HALF_SIGNED, SIGNED, ACTIVE, SUSPENDED);
}
