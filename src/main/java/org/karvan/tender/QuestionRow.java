package org.karvan.tender;

import java.io.Serializable;
import java.time.Instant;

/**
 * A question and its answer as pages show them: without who asked.
 *
 * @param number its place among the questions of the tender
 * @param question what was asked
 * @param askedAt when
 * @param answer what everybody is answered; null while it waits
 * @param answeredAt when; null while it waits
 */
public record QuestionRow(int number, String question, Instant askedAt, String answer, Instant answeredAt)
        implements Serializable {
}
