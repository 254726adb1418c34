package org.karvan.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.karvan.identity.Role;

/**
 * How many statements a page sends to the database: as many for forty rows of everything as for three, and a list of
 * tenders as many for ten thousand. A page that asks once more for each row is slow exactly for those who use the portal
 * most.
 */
class StatementsIT extends OutsideIT {

    private static final int FEW = 3;
    private static final int MANY = 40;
    private static final int TENDERS = 10_000;
    private static final int GREETINGS = 3;

    /** What a page may ask, the head of the page and the signing-in counted with it. */
    private static final long MOST = 22;

    /** The pages that put together what several features know of one thing, and what each may ask. */
    private static final Map<String, Long> MORE = Map.of("/index.xhtml", 24L, "/tender/tender.xhtml", 32L, "/complaint/complaint.xhtml", 25L, "/contract/contract.xhtml", 25L, "/contract/draft.xhtml", 25L,
            "/bid/opening.xhtml", 27L, "/evaluation/tabulation.xhtml", 30L, "/evaluation/scores.xhtml", 25L,
            "/evaluation/evaluation.xhtml", 50L, "/delivery/shipment.xhtml", 45L);

    /** Who is asked to read what everybody may: the answers differ by what one has to do with a tender. */
    private static final Set<String> PUBLIC = Set.of("a visitor", "OFFICER", "APPROVER", "EVALUATOR", "BIDDER", "OPENER", "ADMINISTRATOR");

    /** They show many opened bids at once, and the reading of each is noted in the trail by one statement. */
    private static final Set<String> NOTED = Set.of("/evaluation/tabulation.xhtml", "/evaluation/scores.xhtml");

    /** Of each second copy, two bids stand with the tender that was opened; the notes take their numbers by fifty. */
    private static final long MORE_NOTES = 2L * (MANY / 2 - FEW / 2) + 1;

    /** The pages with rows of tenders. */
    private static final Set<String> OF_TENDERS = Set.of("/index.xhtml", "/tender/list.xhtml", "/tender/our-tenders.xhtml");

    /**
     * Pages of one thing, forms and files: of whatever there is more, they show no more. The scores of an award are closed,
     * and no mail of the scene has been given up, so that those two pages show nothing either.
     */
    private static final Set<String> WITHOUT_LIST = Set.of(
            "/audit/entry.xhtml", "/audit/proof.xhtml", "/audit/verification.xhtml", "/bid/bid.xhtml", "/bid/declarations.xhtml",
            "/bid/delivery.xhtml", "/bid/papers.xhtml", "/bid/receipt.xhtml", "/bid/receipt-check.xhtml", "/bid/own-offer.xhtml", "/bid/passphrase.xhtml", "/contract/draft-delivery.xhtml", "/contract/draft-outline.xhtml",
            "/contract/price-preview.xhtml", "/delivery/assay.xhtml", "/delivery/delivery-paper.xhtml", "/evaluation/clarification.xhtml",
            "/complaint/complaint-paper.xhtml", "/complaint/file-complaint.xhtml", "/contract/draft.xhtml", "/contract/sign.xhtml", "/error/fault.xhtml", "/error/forbidden.xhtml", "/error/missing.xhtml",
            "/error/too-large.xhtml", "/evaluation/result.xhtml", "/evaluation/scores.xhtml", "/identity/choose-password.xhtml", "/identity/colleague.xhtml",
            "/identity/forgotten.xhtml", "/identity/invite.xhtml", "/identity/sign-in.xhtml", "/market/import-preview.xhtml",
            "/market/new-series.xhtml", "/market/quotation-import.xhtml", "/market/quotation.xhtml", "/notification/notice.xhtml", "/notification/outbox.xhtml",
            "/pricing/calculator.xhtml",
            "/provenance/lot-evidence.xhtml", "/provenance/title-copy.xhtml", "/registration/address.xhtml", "/registration/bank.xhtml", "/registration/business.xhtml",
            "/registration/company.xhtml", "/registration/organisation-paper.xhtml", "/registration/registration-submitted.xhtml",
            "/registration/sign-up.xhtml", "/registration/tasks.xhtml", "/screening/evidence.xhtml", "/sealing/opening-key.xhtml", "/settlement/invoice-draft.xhtml",
            "/tender/addendum.xhtml", "/tender/confidence.xhtml", "/tender/extension.xhtml", "/tender/tender-basics.xhtml",
            "/tender/tender-begin.xhtml", "/tender/tender-delivery.xhtml", "/tender/tender-draft.xhtml", "/tender/tender-item.xhtml",
            "/tender/tender-paper.xhtml", "/tender/tender-terms.xhtml", "/tender/tender-timetable.xhtml");

    /** Lists of which one page is full with few already. */
    private static final Set<String> FULL = Set.of("/audit/trail.xhtml", "/identity/accounts.xhtml");

    /** What a page repeats for each of several things. */
    private static final Pattern ROW = Pattern.compile("<(tr|li|dd|h2|h3|option|input|textarea|fieldset)[ >]");

    private final Map<String, PortalPages> readers = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private PortalPages stagehand;
    private Map<String, String> scene;

    /**
     * What one reading of a page sends.
     *
     * @param questions statements that ask
     * @param changes statements that change something
     * @param rows how much was shown
     */
    private record Cost(long questions, long changes, long rows) {

        Cost orLess(Cost other) {
            return new Cost(Math.min(questions, other.questions), Math.min(changes, other.changes), rows);
        }

        @Override
        public String toString() {
            return questions + " questions and " + changes + " changes for " + rows + " rows";
        }
    }

    private record Reading(Sight sight, String reader) {

        @Override
        public String toString() {
            return sight + " for " + reader;
        }
    }

    @Test
    void aPageTakesTheSameFewStatementsHoweverManyRowsThereAre() {
        stagehand = visitor();
        scene = stagehand.scene("every-role");
        readers.put("a visitor", visitor());
        for (Role role : Role.values()) {
            if (scene.containsKey(role.name())) {
                readers.put(role.name(), visitor().signIn(scene.get(role.name())));
            }
        }
        stagehand.backstage("copies", String.valueOf(FEW));
        Map<Reading, Cost> few = counted(Sight.ALL);
        stagehand.backstage("copies", String.valueOf(MANY));
        Map<Reading, Cost> many = counted(Sight.ALL);
        stagehand.backstage("tenders", String.valueOf(TENDERS));
        Map<Reading, Cost> crowd = counted(Sight.ALL.stream().filter(sight -> OF_TENDERS.contains(sight.page())).toList());

        few.forEach((reading, cost) -> compare(reading, cost, many.get(reading)));
        crowd.forEach((reading, cost) -> compare(reading, many.get(reading), cost));
        Set<String> without = withoutMore(few, many);
        Set<String> expected = Stream.concat(WITHOUT_LIST.stream(), FULL.stream()).collect(Collectors.toCollection(TreeSet::new));
        assertAll(
                () -> assertEquals(List.of(), wrong, () -> String.join("\n", wrong)),
                () -> assertEquals(expected, without));
    }

    private void compare(Reading reading, Cost few, Cost many) {
        long changes = few.changes() + (NOTED.contains(reading.sight().page()) ? MORE_NOTES : 0);
        if (many.questions() != few.questions() || many.changes() > changes) {
            wrong.add(reading + " takes " + few + ", but " + many);
        }
        long most = MORE.getOrDefault(reading.sight().page(), MOST);
        if (many.questions() > most) {
            wrong.add(reading + " takes " + many + ", more than " + most);
        }
    }

    /** The pages on which nobody saw more when there was more; of those it proves nothing that their statements stay as few. */
    private static Set<String> withoutMore(Map<Reading, Cost> few, Map<Reading, Cost> many) {
        Set<String> without = few.keySet().stream().map(reading -> reading.sight().page()).collect(Collectors.toCollection(TreeSet::new));
        few.forEach((reading, cost) -> {
            if (many.get(reading).rows() > cost.rows()) {
                without.remove(reading.sight().page());
            }
        });
        return without;
    }

    /** After he has been greeted: who was away for a minute is noted as seen, by one statement more. */
    private Map<Reading, Cost> counted(List<Sight> sights) {
        Map<Reading, Cost> costs = new LinkedHashMap<>();
        readers.forEach((name, reader) -> {
            for (int greeting = 0; greeting < GREETINGS; greeting++) {
                reader.get("/index.xhtml");
            }
            for (Sight sight : sights) {
                if (sight.everybody() ? PUBLIC.contains(name) : sight.roles().stream().map(Role::name).anyMatch(name::equals)) {
                    costs.put(new Reading(sight, name), cost(reader, sight).orLess(cost(reader, sight)));
                }
            }
        });
        return costs;
    }

    /** Once in a while a reading renews what the portal keeps for all, so that the lesser of two counts. */
    private Cost cost(PortalPages reader, Sight sight) {
        String[] before = stagehand.backstage("statements", "").split(" ");
        HttpResponse<String> answer = reader.get(sight.address(scene));
        String[] after = stagehand.backstage("statements", "").split(" ");
        if (answer.statusCode() != sight.answer()) {
            wrong.add(sight + " answers " + answer.statusCode());
        }
        return new Cost(Long.parseLong(after[0]) - Long.parseLong(before[0]), Long.parseLong(after[1]) - Long.parseLong(before[1]),
                sight.isFile() ? 0 : ROW.matcher(answer.body()).results().count());
    }
}
