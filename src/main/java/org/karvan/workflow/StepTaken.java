package org.karvan.workflow;

/**
 * A step was taken: observed, within its transaction, by the trail, the notices and the features above.
 *
 * @param thing what moved
 * @param step by which step
 * @param from the state it left
 * @param situation who, when and why
 */
public record StepTaken(Staged<?> thing, Step<?, ?> step, Enum<?> from, Situation situation) {

    /** The state it entered. */
    public Enum<?> to() {
        return step.row().to();
    }
}
