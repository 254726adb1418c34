package org.karvan.notification;

import java.util.Collection;
import org.karvan.workflow.StepTaken;

/**
 * Knows who is concerned when a step is taken; answered by the feature that owns the life cycle, asked in the step's
 * transaction.
 *
 * <p>The notice reads as the text {@code notice.<StepEnum>.<STEP>} says, which is filled with {0} the reference, {1} the
 * step, {2} the state and {3} the reason given; without such a text it reads as {@code notice.step}.
 */
public interface Audience {

    /** Who is to be told; empty for the steps of other features. Whoever took the step is left out. */
    Collection<Recipient> concernedBy(StepTaken step);

    /** The page of the thing that moved, from the root of the portal with its parameters; asked when somebody is concerned. */
    String pathTo(StepTaken step);
}
