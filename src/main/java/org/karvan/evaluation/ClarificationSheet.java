package org.karvan.evaluation;

import java.time.Instant;

/**
 * A clarification as its page shows it: to the bidder who is asked, or to the committee that asked.
 *
 * @param reference what people call it
 * @param tenderReference the tender
 * @param title what is tendered
 * @param bid the bid it is about
 * @param bidder who is asked; a letter for a reader who may not know
 * @param state where it stands
 * @param question what is asked
 * @param askedAt when
 * @param answerUntil until when the committee waits
 * @param answer what the bidder says; null when he has not answered
 * @param answeredAt when he said it; null likewise
 * @param now the portal's time when it was asked for
 */
public record ClarificationSheet(
        String reference, String tenderReference, String title, String bid, String bidder, ClarificationState state, String question,
        Instant askedAt, Instant answerUntil, String answer, Instant answeredAt, Instant now) {

    static ClarificationSheet of(Clarification asked, String title, String bidder, Instant now) {
        return new ClarificationSheet(asked.reference(), asked.tenderReference(), title, asked.bid(), bidder, asked.state(), asked.question(),
                asked.askedAt(), asked.answerUntil(), asked.answer(), asked.answeredAt(), now);
    }

    /** Whether the bidder can still answer. */
    public boolean isOpen() {
        return state == ClarificationState.ASKED && now.isBefore(answerUntil);
    }
}
