package org.karvan.notification;

import java.util.EnumSet;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.workflow.By;
import org.karvan.workflow.Row;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Staged;
import org.karvan.workflow.Step;

/** A thing with a life cycle of one step, about which somebody is told. */
class Kettle implements Staged<Kettle.State> {

    enum State {
        COLD,
        HOT
    }

    enum KettleStep implements Step<Kettle, State> {
        BOIL;

        @Override
        public Row<Kettle, State> row() {
            return Row.row(EnumSet.of(State.COLD), State.HOT, By.by(Role.OFFICER, Role.CLOCK));
        }
    }

    private State state = State.COLD;

    @Override
    public String reference() {
        return "KTL-2026-0001";
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public boolean admits(Actor actor, Role role) {
        return true;
    }

    @Override
    public void enter(State next, Situation situation) {
        state = next;
    }
}
