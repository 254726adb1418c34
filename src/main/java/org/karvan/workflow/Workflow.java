package org.karvan.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.karvan.platform.refusal.Check;

/** Takes steps by the tables; the only place that changes the state of anything. */
@ApplicationScoped
public class Workflow {

    @Inject
    @Any
    private Instance<Objection<?>> objections;

    @Inject
    private Event<StepTaken> taken;

    /**
     * Takes the step, or refuses it and changes nothing. Runs in the caller's transaction.
     *
     * @throws StepRefused when the thing stands elsewhere, the actor is not one who takes it, no reason was given, or
     *     a condition is not met
     * @throws org.karvan.platform.refusal.Invalid at {@code reason} when the words are too long or hold what is not seen
     */
    public <E extends Staged<S>, S extends Enum<S>> void take(E thing, Step<E, S> step, Situation situation) {
        Row<E, S> row = step.row();
        if (!row.by().admits(thing, situation)) {
            throw new StepRefused(new Refusal.NotYours(step));
        }
        S from = thing.state();
        if (!row.from().contains(from)) {
            throw new StepRefused(new Refusal.OutOfPlace(step, from));
        }
        if (!row.reason().isGivenBy(situation)) {
            throw new StepRefused(new Refusal.NoReason(step));
        }
        new Check().optional(situation.reason(), "reason", Situation.LONGEST_REASON).done();
        List<Enum<?>> unmet = unmet(thing, row, situation);
        if (!unmet.isEmpty()) {
            throw new StepRefused(new Refusal.Unmet(step, unmet));
        }
        thing.enter(row.to(), situation);
        taken.fire(new StepTaken(thing, step, from, situation));
    }

    /** The steps of the table that this actor could take from where the thing stands, each with what is still unmet. */
    public <E extends Staged<S>, S extends Enum<S>> List<Offer> offers(E thing, Step<E, S>[] table, Situation situation) {
        return Arrays.stream(table)
                .filter(step -> step.row().from().contains(thing.state()))
                .filter(step -> step.row().by().admits(thing, situation))
                .map(step -> new Offer(step, unmet(thing, step.row(), situation)))
                .toList();
    }

    private <E> List<Enum<?>> unmet(E thing, Row<E, ?> row, Situation situation) {
        List<Enum<?>> unmet = new ArrayList<>();
        row.guards().stream().filter(guard -> !guard.holds(thing, situation)).forEach(guard -> unmet.add((Enum<?>) guard));
        if (!row.objections().isEmpty()) {
            objectionsTo(row).filter(objection -> isRaised(objection, thing, situation)).forEach(o -> unmet.add(o.kind()));
        }
        return unmet;
    }

    private Stream<Objection<?>> objectionsTo(Row<?, ?> row) {
        return objections.stream().filter(objection -> row.objections().contains(objection.kind()));
    }

    /** The table names an objection by an enum of the thing's own feature, so the types agree. */
    @SuppressWarnings("unchecked")
    private static <E> boolean isRaised(Objection<?> objection, E thing, Situation situation) {
        return ((Objection<E>) objection).isRaisedAgainst(thing, situation);
    }
}
