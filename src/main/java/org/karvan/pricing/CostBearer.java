package org.karvan.pricing;

/** Who pays for an umpire's assay. */
public enum CostBearer {
    SELLER,
    BUYER,
    SHARED
}
