package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;

/**
 * How many statements a page sends to the database: as many for forty rows of everything as for three. A page that asks
 * once more for each row is slow exactly for those who use the portal most.
 */
class StatementsIT extends OutsideIT {

    private static final int FEW = 3;
    private static final int MANY = 40;

    /** What no page exceeds, whoever reads it; it counts the head of the page and the signing-in with it. */
    private static final long MOST = 30;

    /** Who is asked to read what everybody may: the answers differ by what one has to do with a tender. */
    private static final Set<String> PUBLIC = Set.of("a visitor", "OFFICER", "APPROVER", "EVALUATOR", "BIDDER", "OPENER", "ADMINISTRATOR");

    private final Map<String, PortalPages> readers = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private PortalPages stagehand;

    @Test
    void aPageTakesTheSameFewStatementsHoweverManyRowsThereAre() {
        stagehand = visitor();
        Map<String, String> scene = stagehand.scene("every-role");
        readers.put("a visitor", visitor());
        for (Role role : Role.values()) {
            if (scene.containsKey(role.name())) {
                readers.put(role.name(), visitor().signIn(scene.get(role.name())));
            }
        }
        stagehand.backstage("copies", String.valueOf(FEW));
        Map<String, Long> few = counted(scene);
        stagehand.backstage("copies", String.valueOf(MANY));
        Map<String, Long> many = counted(scene);

        few.forEach((reading, count) -> {
            if (!count.equals(many.get(reading))) {
                wrong.add(reading + " takes " + count + " statements for few rows and " + many.get(reading) + " for many");
            } else if (count > MOST) {
                wrong.add(reading + " takes " + count + " statements");
            }
        });
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private Map<String, Long> counted(Map<String, String> scene) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Sight sight : Sight.ALL) {
            readers.forEach((name, reader) -> {
                if (sight.everybody() ? PUBLIC.contains(name) : sight.roles().stream().map(Role::name).anyMatch(name::equals)) {
                    counts.put(sight + " for " + name, statements(reader, sight, scene));
                }
            });
        }
        return counts;
    }

    /** The lesser of two readings: once in a while a reading renews what the portal keeps for all. */
    private long statements(PortalPages reader, Sight sight, Map<String, String> scene) {
        long least = Long.MAX_VALUE;
        for (int reading = 0; reading < 2; reading++) {
            long before = total();
            int status = reader.get(sight.address(scene)).statusCode();
            if (status != sight.answer()) {
                wrong.add(sight + " answers " + status);
            }
            least = Math.min(least, total() - before);
        }
        return least;
    }

    private long total() {
        return Long.parseLong(stagehand.backstage("statements", ""));
    }
}
