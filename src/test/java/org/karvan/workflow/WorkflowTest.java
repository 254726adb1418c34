package org.karvan.workflow;

import static java.util.EnumSet.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.karvan.workflow.By.by;
import static org.karvan.workflow.By.via;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;

/** The grammar of life cycles, tried on a gate that opens and closes. */
class WorkflowTest {

    enum GateState {
        SHUT, OPEN, WALLED_UP
    }

    enum GateObjection {
        CARAVAN_INSIDE
    }

    enum Pretext {
        STORM, WAR
    }

    enum GateGuard implements Guard<Gate> {
        BY_DAY {
            @Override
            public boolean holds(Gate gate, Situation situation) {
                return gate.day;
            }
        },
        OILED {
            @Override
            public boolean holds(Gate gate, Situation situation) {
                return gate.oiled;
            }
        }
    }

    enum GateStep implements Step<Gate, GateState> {
        LIFT(Row.row(of(GateState.SHUT), GateState.OPEN, by(Role.OFFICER), GateGuard.BY_DAY, GateGuard.OILED)),
        DROP(Row.<Gate, GateState>row(of(GateState.OPEN), GateState.SHUT, by(Role.OFFICER, Role.LEGAL)).withReason()),
        SLAM(Row.<Gate, GateState>row(of(GateState.OPEN), GateState.SHUT, via("ALARM"))),
        DUSK(Row.<Gate, GateState>row(of(GateState.OPEN), GateState.SHUT, by(Role.CLOCK))),
        WALL_UP(Row.<Gate, GateState>row(of(GateState.SHUT, GateState.OPEN), GateState.WALLED_UP, by(Role.OFFICER))
                .withReason(Pretext.class).unless(GateObjection.CARAVAN_INSIDE));

        private final Row<Gate, GateState> row;

        GateStep(Row<Gate, GateState> row) {
            this.row = row;
        }

        @Override
        public Row<Gate, GateState> row() {
            return row;
        }
    }

    private static final class Gate implements Staged<GateState> {
        private GateState state = GateState.SHUT;
        private boolean day = true;
        private boolean oiled = true;

        @Override
        public String reference() {
            return "GATE-1";
        }

        @Override
        public GateState state() {
            return state;
        }

        @Override
        public boolean admits(Actor actor, Role role) {
            return actor.isOf(TOWN);
        }

        @Override
        public void enter(GateState next, Situation situation) {
            state = next;
        }
    }

    private static final Long TOWN = 7L;
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Situation KEEPER = taking(actor(TOWN, Role.OFFICER));

    private final List<StepTaken> fired = new ArrayList<>();
    private final List<Objection<?>> objections = new ArrayList<>();
    private final Gate gate = new Gate();
    private final Workflow workflow = new Workflow();

    private static Actor actor(Long organisation, Role role) {
        return new Actor(1L, "Keeper", organisation, Side.BUYER, Set.of(role));
    }

    private static Situation taking(Actor actor) {
        return Situation.of(actor, NOW);
    }

    @BeforeEach
    void handOver() throws ReflectiveOperationException {
        hand("taken", Map.of("fire", arguments -> fired.add((StepTaken) arguments[0])));
        hand("objections", Map.of("stream", arguments -> objections.stream()));
    }

    /** What the container would inject, answering only what the workflow asks. */
    private void hand(String name, Map<String, Function<Object[], Object>> answers) throws ReflectiveOperationException {
        Field field = Workflow.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(workflow, Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {field.getType()}, (proxy, method, arguments) -> {
            Object answer = answers.get(method.getName()).apply(arguments);
            return method.getReturnType() == void.class ? null : answer;
        }));
    }

    private Refusal refusal(GateStep step, Situation situation) {
        GateState before = gate.state;
        StepRefused refused = assertThrows(StepRefused.class, () -> workflow.take(gate, step, situation));
        assertEquals(before, gate.state, "a refused step changes nothing");
        assertTrue(fired.isEmpty(), "a refused step is told to nobody");
        return refused.refusal();
    }

    @Test
    void aStepMovesTheThingAndTellsWhatHappened() {
        workflow.take(gate, GateStep.LIFT, KEEPER);

        assertEquals(GateState.OPEN, gate.state);
        assertEquals(List.of(new StepTaken(gate, GateStep.LIFT, GateState.SHUT, KEEPER)), fired);
        assertEquals(GateState.OPEN, fired.get(0).to());
    }

    @Test
    void aStepThatDoesNotBeginHereIsOutOfPlace() {
        gate.state = GateState.OPEN;

        assertEquals(new Refusal.OutOfPlace(GateStep.LIFT, GateState.OPEN), refusal(GateStep.LIFT, KEEPER));
    }

    @Test
    void whoLacksTheRoleOrComesFromElsewhereIsRefused() {
        assertEquals(new Refusal.NotYours(GateStep.LIFT), refusal(GateStep.LIFT, taking(actor(TOWN, Role.LEGAL))));
        assertEquals(new Refusal.NotYours(GateStep.LIFT), refusal(GateStep.LIFT, taking(actor(8L, Role.OFFICER))));
    }

    @Test
    void aStrangerLearnsNothingAboutTheState() {
        gate.state = GateState.OPEN;

        assertInstanceOf(Refusal.NotYours.class, refusal(GateStep.LIFT, taking(actor(8L, Role.OFFICER))));
    }

    @Test
    void everyUnmetConditionIsNamedInTheOrderOfTheTable() {
        gate.day = false;
        gate.oiled = false;

        assertEquals(new Refusal.Unmet(GateStep.LIFT, List.of(GateGuard.BY_DAY, GateGuard.OILED)), refusal(GateStep.LIFT, KEEPER));
    }

    @Test
    void aStepThatAsksForAReasonIsRefusedWithoutOne() {
        gate.state = GateState.OPEN;

        assertEquals(new Refusal.NoReason(GateStep.DROP), refusal(GateStep.DROP, KEEPER));
        assertEquals(new Refusal.NoReason(GateStep.DROP), refusal(GateStep.DROP, KEEPER.because("  ")));
        workflow.take(gate, GateStep.DROP, KEEPER.because("sandstorm"));
        assertEquals(GateState.SHUT, gate.state);
    }

    @Test
    void aCodedReasonMustBeOneOfTheList() {
        assertEquals(new Refusal.NoReason(GateStep.WALL_UP), refusal(GateStep.WALL_UP, KEEPER.because("for good")));
        assertEquals(new Refusal.NoReason(GateStep.WALL_UP), refusal(GateStep.WALL_UP, KEEPER.because(GateState.OPEN, "for good")));
        workflow.take(gate, GateStep.WALL_UP, KEEPER.because(Pretext.WAR, "for good"));
        assertEquals(GateState.WALLED_UP, gate.state);
    }

    @Test
    void anEffectHappensOnlyByItsCause() {
        gate.state = GateState.OPEN;

        assertEquals(new Refusal.NotYours(GateStep.SLAM), refusal(GateStep.SLAM, KEEPER));
        assertEquals(new Refusal.NotYours(GateStep.SLAM), refusal(GateStep.SLAM, KEEPER.asEffectOf("FLOOD")));
        workflow.take(gate, GateStep.SLAM, taking(actor(8L, Role.LEGAL)).asEffectOf("ALARM"));
        assertEquals(GateState.SHUT, gate.state);
    }

    @Test
    void theClockActsForNoOrganisationAndNobodyActsForTheClock() {
        gate.state = GateState.OPEN;

        assertEquals(new Refusal.NotYours(GateStep.DUSK), refusal(GateStep.DUSK, KEEPER));
        workflow.take(gate, GateStep.DUSK, taking(Actor.CLOCK));
        assertEquals(GateState.SHUT, gate.state);
    }

    @Test
    void anObjectionFromAboveStopsTheStepThatNamesItAndNoOther() {
        objections.add(new Inside(true));
        Situation why = KEEPER.because(Pretext.STORM, "for good");

        assertEquals(new Refusal.Unmet(GateStep.WALL_UP, List.of(GateObjection.CARAVAN_INSIDE)), refusal(GateStep.WALL_UP, why));
        workflow.take(gate, GateStep.LIFT, KEEPER);
        objections.set(0, new Inside(false));
        workflow.take(gate, GateStep.WALL_UP, why);
        assertEquals(GateState.WALLED_UP, gate.state);
    }

    private record Inside(boolean raised) implements Objection<Gate> {
        @Override
        public Enum<?> kind() {
            return GateObjection.CARAVAN_INSIDE;
        }

        @Override
        public boolean isRaisedAgainst(Gate thing, Situation situation) {
            return raised;
        }
    }

    @Test
    void theButtonsAreTheStepsFromHereForThisPersonEachWithWhatIsStillUnmet() {
        gate.oiled = false;
        objections.add(new Inside(true));

        List<Offer> offers = workflow.offers(gate, GateStep.values(), KEEPER);

        assertEquals(List.of("LIFT", "WALL_UP"), offers.stream().map(Offer::name).toList());
        assertEquals(List.of(GateGuard.OILED), offers.get(0).unmet());
        assertFalse(offers.get(0).isOpen());
        assertEquals(List.of(GateObjection.CARAVAN_INSIDE), offers.get(1).unmet());
        assertEquals(List.of("STORM", "WAR"), offers.get(1).reason().codes());
    }

    @Test
    void nobodyIsOfferedAnEffectOrTheClocksStep() {
        gate.state = GateState.OPEN;

        assertEquals(List.of("DROP", "WALL_UP"), workflow.offers(gate, GateStep.values(), KEEPER).stream().map(Offer::name).toList());
        assertEquals(List.of(), workflow.offers(gate, GateStep.values(), taking(actor(8L, Role.OFFICER))));
    }

    @Test
    void aRefusalExplainsItselfByKeysThatHaveTexts() {
        gate.day = false;
        StepRefused unmet = assertThrows(StepRefused.class, () -> workflow.take(gate, GateStep.LIFT, KEEPER));
        gate.state = GateState.OPEN;
        StepRefused outOfPlace = assertThrows(StepRefused.class, () -> workflow.take(gate, GateStep.LIFT, KEEPER));
        StepRefused noReason = assertThrows(StepRefused.class, () -> workflow.take(gate, GateStep.DROP, KEEPER));
        StepRefused notYours = assertThrows(StepRefused.class, () -> workflow.take(gate, GateStep.SLAM, KEEPER));

        assertEquals(List.of("GateGuard.BY_DAY", "refused.outOfPlace", "refused.noReason", "refused.notYours"),
                Stream.of(unmet, outOfPlace, noReason, notYours).map(refused -> refused.problems().get(0).key()).toList());
        assertEquals("reason", noReason.problems().get(0).field());
    }

    @Test
    void whoTakesAStepIsListedInASteadyOrder() {
        assertEquals(List.of("OFFICER", "LEGAL"), GateStep.DROP.row().by().names());
        assertEquals(List.of("VIA(ALARM)"), GateStep.SLAM.row().by().names());
    }
}
