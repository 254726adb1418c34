package org.karvan.workflow;

import java.util.Arrays;
import java.util.List;

/**
 * What a step asks its actor to say.
 *
 * @param required whether words must be given
 * @param codes the list of coded reasons to choose one from; empty where there is no list
 */
public record Reason(boolean required, List<String> codes) {

    /** The step asks nothing. */
    public static final Reason NONE = new Reason(false, List.of());

    /** The step asks for words. */
    public static final Reason WORDS = new Reason(true, List.of());

    public Reason {
        codes = List.copyOf(codes);
    }

    /** The step asks for one of these codes, and for words. */
    public static Reason oneOf(Class<? extends Enum<?>> codes) {
        return new Reason(true, Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList());
    }

    /** Whether what was said is what the step asks for. */
    public boolean isGivenBy(Situation situation) {
        return !required || situation.hasReason() && (codes.isEmpty() || situation.code() != null && codes.contains(situation.code()));
    }
}
