package org.karvan.contract;

/** What a laboratory finds and a price clause speaks of: paid metals first, then what is penalised. */
public enum AssayElement {
    SB, WO3, CU, REO, AU, AG, AS, PB, BI, SE, HG, CD, ZN, SN, FE, S, MGO, F
}
