package org.karvan.audit;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for in the trail; null asks for everything.
 *
 * @param reference what people call the thing, whole
 * @param subjectType the kind of thing, such as {@code Tender}
 * @param action the step or other action, as the entry names it
 * @param actor a part of the name of who did it, in capitals or not
 * @param since not before this instant
 * @param before earlier than this instant
 */
public record TrailQuery(String reference, String subjectType, String action, String actor, Instant since, Instant before) {

    /** Everything. */
    public static final TrailQuery ALL = new TrailQuery(null, null, null, null, null, null);

    public TrailQuery {
        reference = given(reference);
        subjectType = given(subjectType);
        action = given(action);
        actor = given(actor);
    }

    /** The reference in the forms in which things are called: in capitals, and an account by its address in small letters. */
    List<String> references() {
        return reference == null ? null : List.of(reference.toUpperCase(Locale.ROOT), reference.toLowerCase(Locale.ROOT), reference);
    }

    /** The part of the name as a pattern in which the signs of patterns stand for themselves. */
    String actorPattern() {
        return actor == null ? null : "%" + actor.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
