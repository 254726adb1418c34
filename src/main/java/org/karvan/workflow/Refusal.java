package org.karvan.workflow;

import java.util.List;

/** Why a step was not taken. */
public sealed interface Refusal {

    /** The step that was refused. */
    Step<?, ?> step();

    /**
     * The thing stands where this step does not begin, often because somebody else was quicker.
     *
     * @param step the step that was refused
     * @param state where the thing stands now
     */
    record OutOfPlace(Step<?, ?> step, Enum<?> state) implements Refusal {
    }

    /**
     * The caller is not one who takes this step here.
     *
     * @param step the step that was refused
     */
    record NotYours(Step<?, ?> step) implements Refusal {
    }

    /**
     * Conditions of the step are not met.
     *
     * @param step the step that was refused
     * @param conditions the names of the unmet guards, or of the objections raised
     */
    record Unmet(Step<?, ?> step, List<Enum<?>> conditions) implements Refusal {
    }

    /**
     * The step asks for a reason, and none of those it accepts was given.
     *
     * @param step the step that was refused
     */
    record NoReason(Step<?, ?> step) implements Refusal {
    }
}
