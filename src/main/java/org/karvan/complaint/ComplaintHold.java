package org.karvan.complaint;

import java.time.Instant;

/**
 * What holds a tender up, as everybody may read it who may read the tender.
 *
 * @param window what is complained of
 * @param ground why, by the list
 * @param state where the complaint stands
 * @param decideBy until when it is to be decided; of an appeal, until when the first decision was
 */
public record ComplaintHold(ComplaintWindow window, ComplaintGround ground, ComplaintState state, Instant decideBy) {

    /** Whether it is known until when it is to be decided. */
    public boolean isDated() {
        return state == ComplaintState.ADMITTED;
    }
}
