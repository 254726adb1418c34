package org.karvan.tender;

import java.io.Serializable;
import java.time.Instant;
import org.karvan.identity.Actor;

/**
 * One line of a tender's timeline.
 *
 * @param step what happened
 * @param at when
 * @param by who did it; null for readers outside the buyer
 * @param codeKey the key of the coded reason's text; null when there is none
 * @param reason the reason in words; null when there is none
 */
public record MilestoneRow(TenderStep step, Instant at, String by, String codeKey, String reason) implements Serializable {

    /** The key of the text that tells it as done. */
    public String doneKey() {
        return "tender.done." + step.name();
    }

    /** Whether it was the portal's clock, which pages name in the reader's language. */
    public boolean byClock() {
        return Actor.CLOCK.name().equals(by);
    }
}
