package org.karvan.evaluation;

import java.time.Instant;

/**
 * A member of the committee and how far he has come.
 *
 * @param name his name
 * @param conflict what he declared; null before he has
 * @param explanation what binds him, in his words; null when nothing does
 * @param declaredAt when he declared it; null before
 * @param confirmedAt when he declared again, knowing the names; null before
 * @param handedInAt when he handed in his scores; null before
 * @param signedAt when he signed the report; null before
 */
public record MemberRow(
        String name, Conflict conflict, String explanation, Instant declaredAt, Instant confirmedAt, Instant handedInAt, Instant signedAt) {

    static MemberRow undeclared(String name) {
        return new MemberRow(name, null, null, null, null, null, null);
    }

    static MemberRow of(ScoreSheet sheet) {
        return new MemberRow(sheet.evaluator(), sheet.conflict(), sheet.explanation(), sheet.declaredAt(), sheet.confirmedAt(),
                sheet.handedInAt(), sheet.signedAt());
    }

    /** The same without his words about what binds him. */
    MemberRow unexplained() {
        return new MemberRow(name, conflict, null, declaredAt, confirmedAt, handedInAt, signedAt);
    }

    /** Whether he has not said yet if anything binds him to a bidder. */
    public boolean isUndeclared() {
        return conflict == null;
    }

    /** Whether he scores and signs. */
    public boolean isFree() {
        return conflict != null && conflict.isFree();
    }
}
