package org.karvan.bid;

/**
 * An answer as a bidder typed it.
 *
 * @param code the code of the criterion
 * @param typed what stands in the field; null or blank while there is no answer yet
 */
public record AnswerEntry(String code, String typed) {

    /** Keeps the answer out of logs. */
    @Override
    public String toString() {
        return "AnswerEntry[" + code + "]";
    }
}
