package org.karvan.audit;

/** Something of whose steps nobody may read in the trail for a while, not even that they were taken, nor how many. */
public interface Veiled {

    /** Whether a step taken on it now is still to be hidden. */
    boolean isVeiled();
}
