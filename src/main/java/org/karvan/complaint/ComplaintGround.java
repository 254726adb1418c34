package org.karvan.complaint;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Why a supplier complains, as he chooses it from the list of the window in which he does. */
public enum ComplaintGround {
    /** What is asked fits one supplier only. */
    TAILORED(ComplaintWindow.DOCUMENTS),
    /** The papers contradict one another, or do not say what is asked. */
    UNCLEAR(ComplaintWindow.DOCUMENTS),
    /** The time for bids is shorter than the rules allow, or too short for what is asked. */
    TOO_LITTLE_TIME(ComplaintWindow.DOCUMENTS),
    /** A bid was turned down that meets the conditions. */
    WRONGLY_TURNED_DOWN(ComplaintWindow.TECHNICAL, ComplaintWindow.FINAL),
    /** Scores were given by other criteria than the published ones, or against the offer. */
    WRONGLY_SCORED(ComplaintWindow.TECHNICAL, ComplaintWindow.FINAL),
    /** Prices were compared wrongly, or the order does not follow from the scores. */
    WRONGLY_RANKED(ComplaintWindow.FINAL),
    /** Who is to win does not meet the conditions. */
    WINNER_UNFIT(ComplaintWindow.FINAL),
    /** Somebody who decided has an interest in a bidder. */
    CONFLICT_OF_INTEREST(ComplaintWindow.DOCUMENTS, ComplaintWindow.TECHNICAL, ComplaintWindow.FINAL),
    /** A rule of the procedure was broken. */
    PROCEDURE(ComplaintWindow.DOCUMENTS, ComplaintWindow.TECHNICAL, ComplaintWindow.FINAL);

    private final Set<ComplaintWindow> windows;

    ComplaintGround(ComplaintWindow first, ComplaintWindow... others) {
        this.windows = EnumSet.of(first, others);
    }

    /** Whether it can be chosen in that window. */
    public boolean isOf(ComplaintWindow window) {
        return windows.contains(window);
    }

    /** What can be chosen in that window. */
    public static List<ComplaintGround> of(ComplaintWindow window) {
        return Arrays.stream(values()).filter(ground -> ground.isOf(window)).toList();
    }
}
