package org.karvan.pricing;

import java.util.EnumSet;
import java.util.Set;
import org.karvan.platform.value.Incoterm;

/** For what a deduction is made. */
public enum DeductionKind {
    FREIGHT(Incoterm.CPT, Incoterm.CIP, Incoterm.DAP, Incoterm.DPU, Incoterm.DDP, Incoterm.CFR, Incoterm.CIF),
    INSURANCE(Incoterm.CIP, Incoterm.DAP, Incoterm.DPU, Incoterm.DDP, Incoterm.CIF),
    INSPECTION,
    /** Costs of selling, and whatever else the contract takes off. */
    OTHER;

    private final Set<Incoterm> paidBySeller = EnumSet.noneOf(Incoterm.class);

    DeductionKind(Incoterm... paidBySeller) {
        this.paidBySeller.addAll(Set.of(paidBySeller));
    }

    /** Whether the seller has already paid it to somebody else under this Incoterm, so that nothing is taken off. */
    public boolean isPaidBySeller(Incoterm incoterm) {
        return paidBySeller.contains(incoterm);
    }
}
