package org.karvan.workflow;

import jakarta.ejb.ApplicationException;
import java.util.List;
import org.karvan.platform.refusal.Explained;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.TextKey;

/** A step was not taken; the transaction is rolled back and nothing has changed. */
@ApplicationException(rollback = true)
public class StepRefused extends RuntimeException implements Explained {

    private final transient Refusal refusal;

    public StepRefused(Refusal refusal) {
        super(refusal.toString());
        this.refusal = refusal;
    }

    /** Why it was not taken. */
    public Refusal refusal() {
        return refusal;
    }

    @Override
    public List<Problem> problems() {
        if (refusal instanceof Refusal.OutOfPlace place) {
            return List.of(new Problem(null, "refused.outOfPlace", List.of(place.step(), place.state())));
        }
        if (refusal instanceof Refusal.Unmet unmet) {
            return unmet.conditions().stream().map(met -> new Problem(null, TextKey.of(met), List.of())).toList();
        }
        if (refusal instanceof Refusal.NoReason missing) {
            return List.of(new Problem("reason", "refused.noReason", List.of(missing.step())));
        }
        return List.of(new Problem(null, "refused.notYours", List.of(refusal.step())));
    }
}
