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
    private static final int GREETINGS = 3;

    /** More no page asks, whoever reads it; the head of the page and the signing-in are counted with it. */
    private static final long MOST = 45;

    /** Who is asked to read what everybody may: the answers differ by what one has to do with a tender. */
    private static final Set<String> PUBLIC = Set.of("a visitor", "OFFICER", "APPROVER", "EVALUATOR", "BIDDER", "OPENER", "ADMINISTRATOR");

    /** They show many opened bids at once, and the reading of each is noted in the trail. */
    private static final Set<String> NOTED = Set.of("/evaluation/tabulation.xhtml", "/evaluation/scores.xhtml");

    private final Map<String, PortalPages> readers = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private PortalPages stagehand;

    /**
     * What one reading of a page sends.
     *
     * @param questions statements that ask
     * @param changes statements that change something
     */
    private record Cost(long questions, long changes) {

        static Cost of(String counted) {
            String[] numbers = counted.split(" ");
            return new Cost(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
        }

        Cost since(Cost before) {
            return new Cost(questions - before.questions, changes - before.changes);
        }

        Cost orLess(Cost other) {
            return new Cost(Math.min(questions, other.questions), Math.min(changes, other.changes));
        }
    }

    private record Reading(Sight sight, String reader) {
    }

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
        Map<Reading, Cost> few = counted(scene);
        stagehand.backstage("copies", String.valueOf(MANY));
        Map<Reading, Cost> many = counted(scene);

        few.forEach((reading, cost) -> compare(reading, cost, many.get(reading)));
        assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
    }

    private void compare(Reading reading, Cost few, Cost many) {
        if (few.questions() != many.questions() || few.changes() != many.changes() && !NOTED.contains(reading.sight().page())) {
            wrong.add(reading.sight() + " for " + reading.reader() + " takes " + few + " of few rows and " + many + " of many");
        } else if (few.questions() > MOST) {
            wrong.add(reading.sight() + " for " + reading.reader() + " takes " + few);
        }
    }

    /** After he has been greeted: who was away for a minute is noted as seen, by one statement more. */
    private Map<Reading, Cost> counted(Map<String, String> scene) {
        Map<Reading, Cost> costs = new LinkedHashMap<>();
        readers.forEach((name, reader) -> {
            for (int greeting = 0; greeting < GREETINGS; greeting++) {
                reader.get("/index.xhtml");
            }
            for (Sight sight : Sight.ALL) {
                if (sight.everybody() ? PUBLIC.contains(name) : sight.roles().stream().map(Role::name).anyMatch(name::equals)) {
                    Cost first = cost(reader, sight, scene);
                    costs.put(new Reading(sight, name), first.orLess(cost(reader, sight, scene)));
                }
            }
        });
        return costs;
    }

    /** Once in a while a reading renews what the portal keeps for all, so that the lesser of two counts. */
    private Cost cost(PortalPages reader, Sight sight, Map<String, String> scene) {
        Cost before = total();
        int status = reader.get(sight.address(scene)).statusCode();
        if (status != sight.answer()) {
            wrong.add(sight + " answers " + status);
        }
        return total().since(before);
    }

    private Cost total() {
        return Cost.of(stagehand.backstage("statements", ""));
    }
}
