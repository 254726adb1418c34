package org.karvan.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.karvan.identity.Actor;
import org.karvan.platform.value.TextKey;
import org.karvan.workflow.Situation;
import org.karvan.workflow.StepTaken;

/**
 * What an entry of the trail tells.
 *
 * @param at when, by the portal's clock, in microseconds
 * @param action the step, such as {@code TenderStep.PUBLISH}, or the name of another action, such as {@code BID_READ}
 * @param subjectType the kind of thing, such as {@code Tender}
 * @param reference what people call the thing
 * @param from the state it left, such as {@code TenderState.DRAFT}; null when it is no step
 * @param to the state it entered
 * @param via the step of another life cycle whose effect this is; null when somebody took it himself
 * @param code the coded reason, if one was given
 * @param actorId the account of who did it; null for the clock and for visitors
 * @param actorName his name then; null for a visitor
 * @param organisationId for whom he acted
 * @param reason why, in his words
 * @param details what else belongs to it, as canonical JSON; null when nothing does
 */
record Happening(
        Instant at, String action, String subjectType, String reference, String from, String to, String via, String code,
        Long actorId, String actorName, Long organisationId, String reason, String details) {

    private static final int LONGEST_DETAIL = 2000;

    static Happening of(StepTaken taken) {
        Situation situation = taken.situation();
        Actor actor = situation.actor();
        return new Happening(
                situation.at().truncatedTo(ChronoUnit.MICROS), TextKey.of((Enum<?>) taken.step()),
                taken.thing().getClass().getSimpleName(), taken.thing().reference(),
                TextKey.of(taken.from()), TextKey.of(taken.to()), situation.via(), situation.code(),
                actor.accountId(), actor.name(), actor.organisationId(), whole(cut(situation.reason(), AuditEntry.LONGEST_REASON)), null);
    }

    static Happening of(String action, String subjectType, String reference, Map<String, String> details, Actor actor, Instant at) {
        return new Happening(
                at, action, subjectType, whole(cut(reference, AuditEntry.LONGEST_REFERENCE)), null, null, null, null,
                actor == null ? null : actor.accountId(), actor == null ? null : actor.name(),
                actor == null ? null : actor.organisationId(), null, jsonOf(details));
    }

    private static String jsonOf(Map<String, String> details) {
        Map<String, String> fitting = new TreeMap<>();
        details.forEach((name, value) -> fitting.put(name, value == null ? "" : whole(cut(value, LONGEST_DETAIL))));
        return fitting.isEmpty() ? null : CanonicalJson.of(fitting);
    }

    /** The text as both databases and UTF-8 can carry it: what somebody sent may hold half characters and zero bytes. */
    private static String whole(String text) {
        return text == null ? null : new String(text.replace("\0", "").getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** A text that fits its column; never in the middle of a character. */
    private static String cut(String text, int length) {
        if (text == null || text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
