package org.karvan.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;

/** How a table is written down: each word adds one thing to the row and leaves the rest. */
class RowTest {

    private enum Lamp {
        DARK, LIT
    }

    private enum Fuel {
        OIL, GAS
    }

    private static final Situation SOMETIME = Situation.of(new Actor(1L, "Keeper", 7L, Side.BUYER, Set.of(Role.OFFICER)), Instant.EPOCH);

    private final Guard<String> trimmed = new Guard<>() {
        @Override
        public String name() {
            return "TRIMMED";
        }

        @Override
        public boolean holds(String wick, Situation situation) {
            return true;
        }
    };

    private final Row<String, Lamp> plain = Row.row(EnumSet.of(Lamp.DARK), Lamp.LIT, By.by(Role.OFFICER, Role.LEGAL), trimmed);

    @Test
    void aPlainRowAsksForNothingButItsConditions() {
        assertEquals(new Row<>(Set.of(Lamp.DARK), Lamp.LIT, new By(Set.of(Role.OFFICER, Role.LEGAL), null), List.of(trimmed), Reason.NONE, List.of()), plain);
        assertTrue(plain.reason().isGivenBy(SOMETIME));
    }

    @Test
    void aReasonInWordsIsAllThatIsAdded() {
        Row<String, Lamp> row = plain.withReason();

        assertEquals(new Row<>(plain.from(), plain.to(), plain.by(), plain.guards(), Reason.WORDS, List.of()), row);
        assertFalse(row.reason().isGivenBy(SOMETIME));
        assertTrue(row.reason().isGivenBy(SOMETIME.because("the night falls")));
    }

    @Test
    void aCodedReasonIsOneOfItsList() {
        Row<String, Lamp> row = plain.withReason(Fuel.class);

        assertEquals(new Row<>(plain.from(), plain.to(), plain.by(), plain.guards(), new Reason(true, List.of("OIL", "GAS")), List.of()), row);
        assertTrue(row.reason().isGivenBy(SOMETIME.because(Fuel.GAS, "the night falls")));
        assertFalse(row.reason().isGivenBy(SOMETIME.because(Lamp.LIT, "the night falls")));
        assertFalse(row.reason().isGivenBy(SOMETIME.because(Fuel.GAS, " ")));
    }

    @Test
    void vetoesAreAddedToWhatTheRowAsksAlready() {
        assertEquals(new Row<>(plain.from(), plain.to(), plain.by(), plain.guards(), Reason.WORDS, List.of(Fuel.OIL)),
                plain.withReason().unless(Fuel.OIL));
    }

    @Test
    void anEffectIsTakenByNobody() {
        assertEquals(new By(Set.of(), "ALARM"), By.via("ALARM"));
        assertEquals(List.of("VIA(ALARM)"), By.via("ALARM").names());
    }
}
