package org.karvan.evaluation;

/** Why a price must be explained before anything is recommended. */
public enum DoubtKind {
    /** It lies far below the mean of the other valid prices: can it be kept? */
    BELOW_THE_OTHERS,
    /** It is a small part of what the metal is worth by every index of the mineral. */
    BELOW_THE_INDEX,
    /** It is more than the metal is worth by any index of the mineral. */
    ABOVE_THE_INDEX
}
