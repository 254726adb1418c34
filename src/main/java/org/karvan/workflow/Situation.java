package org.karvan.workflow;

import java.time.Instant;
import org.karvan.identity.Actor;
import org.karvan.platform.refusal.PlainText;

/**
 * Under which circumstances a step is taken.
 *
 * @param actor who takes it
 * @param at when, by the portal's clock
 * @param code the coded reason, where the table asks for one of a list
 * @param reason why, in the actor's words; null when nothing was said
 * @param via the step of another life cycle whose effect this is; null when somebody takes it himself
 * @param facts what the door gathered from the floors below for the guards to judge
 */
public record Situation(Actor actor, Instant at, String code, String reason, String via, Record facts) {

    /** The longest reason in words, in characters. */
    public static final int LONGEST_REASON = 4000;

    /** Nobody gathered anything. */
    private record NoFacts() {
    }

    /** A step without a reason. */
    public static Situation of(Actor actor, Instant at) {
        return new Situation(actor, at, null, null, null, new NoFacts());
    }

    /** The same with a reason in words. */
    public Situation because(String words) {
        return new Situation(actor, at, code, words, via, facts);
    }

    /** The same with a coded reason and words. */
    public Situation because(Enum<?> coded, String words) {
        return new Situation(actor, at, coded == null ? null : coded.name(), words, via, facts);
    }

    /** The same with the facts that guards of this life cycle judge. */
    public Situation knowing(Record gathered) {
        return new Situation(actor, at, code, reason, via, gathered);
    }

    /** The same, as the effect of a step of another life cycle. */
    public Situation asEffectOf(String event) {
        return new Situation(actor, at, code, reason, event, facts);
    }

    /** The facts, which the door must have gathered as this type. */
    public <F extends Record> F facts(Class<F> type) {
        return type.cast(facts);
    }

    /** Whether somebody gave a reason in words. */
    public boolean hasReason() {
        return !PlainText.isBlank(reason);
    }
}
