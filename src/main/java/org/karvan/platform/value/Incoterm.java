package org.karvan.platform.value;

/** Incoterms 2020: who bears cost and risk up to the named place. */
public enum Incoterm {
    EXW, FCA, CPT, CIP, DAP, DPU, DDP,
    /** From here on by sea only. */
    FAS, FOB, CFR, CIF;

    /** Whether the rule is for carriage by sea only. */
    public boolean isBySea() {
        return compareTo(FAS) >= 0;
    }
}
