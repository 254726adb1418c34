package org.karvan.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.CleanDatabase;
import org.karvan.PortalIT;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.notification.Notices;
import org.karvan.platform.config.Setting;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;

/** The trail keeps what happened, and shows whatever was done to it. */
class AuditIT extends PortalIT {

    private static final String ADMINISTRATOR = "admin@karvan.example";
    private static final String AUDITOR = "auditor@karvan.example";
    private static final int ENTRIES = 9;

    @Inject
    private AuditEntries entries;

    @Inject
    private AuditFixtures fixtures;

    @Inject
    private IdentityFixtures people;

    @Inject
    private Notices notices;

    @Inject
    private CleanDatabase database;

    @BeforeEach
    void anAuditor() throws Exception {
        people.ofThePortal(AUDITOR, Role.AUDITOR);
    }

    @Test
    void whatIsNotedIsRolledBackWithWhatItTells() throws Exception {
        assertThrows(Exception.class, () -> as.person(AUDITOR, () -> fixtures.noteAndFail(false)));

        assertEquals(0, found(TrailQuery.ALL).total());
    }

    @Test
    void whatIsNotedApartStaysAlthoughTheRestIsRolledBack() throws Exception {
        assertThrows(Exception.class, () -> as.person(AUDITOR, () -> fixtures.noteAndFail(true)));

        EntryRow row = found(TrailQuery.ALL).rows().get(0);
        assertEquals("BID-APART", row.reference());
        assertEquals("Auditor", row.actorName());
    }

    @Test
    void aVisitorIsNotedWithoutAName() throws Exception {
        as.visitor(() -> fixtures.note(1));

        assertNull(found(TrailQuery.ALL).rows().get(0).actorName());
    }

    @Test
    void theSequencerGivesEveryEntryItsPlaceOnce() throws Exception {
        noted();

        assertEquals(0, (int) as.clock(() -> entries.sequence()));
        LogState state = as.person(AUDITOR, () -> entries.state());
        assertEquals(ENTRIES, state.size());
        assertEquals(0, state.waiting());
    }

    @Test
    void twoSequencersAtOnceGiveNoPlaceTwice() throws Exception {
        as.person(AUDITOR, () -> fixtures.note(200));
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        Callable<Integer> sequence = () -> as.clock(() -> entries.sequence());
        int appended = 0;
        for (Future<Integer> each : nodes.invokeAll(List.of(sequence, sequence, sequence, sequence))) {
            appended += each.get();
        }
        nodes.shutdown();

        assertEquals(200, appended);
        assertTrue(verified().isSound());
    }

    @Test
    void manyWritersAtOnceEndUpInOneSoundLog() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        Callable<Void> write = () -> {
            for (int round = 0; round < 10; round++) {
                as.person(AUDITOR, () -> fixtures.note(5));
                as.clock(() -> entries.sequence());
            }
            return null;
        };
        for (Future<Void> each : writers.invokeAll(List.of(write, write, write, write))) {
            each.get();
        }
        writers.shutdown();
        as.clock(() -> entries.sequence());

        VerificationSheet sheet = verified();
        assertTrue(sheet.isSound(), String.valueOf(sheet));
        assertEquals(200, sheet.checked());
    }

    @Test
    void anUntouchedLogIsSoundAndItsHeadsAreCompared() throws Exception {
        noted();

        VerificationSheet sheet = verified();
        assertTrue(sheet.isSound(), String.valueOf(sheet));
        assertEquals(ENTRIES, sheet.checked());
        assertEquals(2, sheet.headsChecked(), "the one head, in the database and outside");
        assertEquals("Auditor", sheet.begunBy());
    }

    @Test
    void anEmptyLogIsSound() throws Exception {
        assertTrue(verified().isSound());
    }

    @Test
    void aLogOfSeveralPartsIsVerifiedByTheClock() throws Exception {
        as.person(AUDITOR, () -> fixtures.note(Verifier.PART + 5));
        while (as.clock(() -> entries.sequence()) > 0) {
            as.clock(() -> entries.signHead());
        }
        assertTrue(as.person(AUDITOR, () -> entries.verify()).isRunning());

        assertTrue(as.clock(() -> entries.verifyOn()));
        VerificationSheet sheet = as.person(AUDITOR, () -> entries.verification()).orElseThrow();
        assertTrue(sheet.isSound(), String.valueOf(sheet));
        assertEquals(Verifier.PART + 5, sheet.checked());
        assertFalse(as.clock(() -> entries.verifyOn()));
    }

    @Test
    void theNightlyVerificationIsBegunByTheClock() throws Exception {
        noted();
        as.clock(() -> entries.verifyNightly());
        as.clock(() -> entries.verifyOn());

        VerificationSheet sheet = as.person(AUDITOR, () -> entries.verification()).orElseThrow();
        assertTrue(sheet.isSound());
        assertNull(sheet.begunBy());
    }

    @Test
    void whatTheNightlyVerificationFindsIsToldToThoseWhoWatchOverThePortal() throws Exception {
        people.administrator(ADMINISTRATOR);
        noted();
        as.clock(() -> entries.verifyNightly());
        as.clock(() -> entries.verifyOn());
        assertEquals(0, as.person(AUDITOR, () -> notices.unread()), "nothing is wrong");

        fixtures.tamper("UPDATE audit_entry SET payload = REPLACE(payload, 'BID-', 'BAD-') WHERE leaf_index = 4");
        as.clock(() -> entries.verifyNightly());
        as.clock(() -> entries.verifyOn());

        assertEquals(1, as.person(AUDITOR, () -> notices.unread()));
        assertEquals(1, as.person(ADMINISTRATOR, () -> notices.unread()));
    }

    @Test
    void anEditedPayloadIsNamed() throws Exception {
        noted();
        fixtures.tamper("UPDATE audit_entry SET payload = REPLACE(payload, 'BID-', 'BAD-') WHERE leaf_index = 4");

        assertFlaw(Flaw.PAYLOAD_EDITED, 4);
    }

    @Test
    void anEditedColumnIsNamed() throws Exception {
        for (String column : List.of(
                "actor_name = 'Somebody Else'", "reference = 'BID-9999'", "reason = 'because'", "organisation_id = 99", "action = 'BID_KEPT'",
                "to_state = 'BidState.VOID'", "details = '{}'", "salt = 'zz'", "noted_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00'")) {
            database.clean();
            anAuditor();
            noted();
            fixtures.tamper("UPDATE audit_entry SET " + column + " WHERE leaf_index = 5");

            assertFlaw(Flaw.COLUMNS_EDITED, 5);
        }
    }

    @Test
    void aRemovedEntryIsNamed() throws Exception {
        noted();
        fixtures.tamper("DELETE FROM audit_entry WHERE leaf_index = 3");

        assertFlaw(Flaw.ENTRY_REMOVED, 3);
    }

    @Test
    void aRemovedEntryIsNamedAlsoWhenThePlacesWereClosedUp() throws Exception {
        noted();
        fixtures.tamper("DELETE FROM audit_entry WHERE leaf_index = 3");
        closeUp(3);
        fixtures.tamper("UPDATE audit_log SET log_size = " + (ENTRIES - 1));

        VerificationSheet sheet = verified();
        assertEquals(Flaw.ENTRY_REMOVED, sheet.flaw(), String.valueOf(sheet));
        assertEquals(3L, sheet.flawLeaf());
    }

    @Test
    void anExchangedEntryIsNamedAlthoughItsHashesFit() throws Exception {
        noted();
        fixtures.tamper("UPDATE audit_entry SET leaf_index = -1 WHERE leaf_index = 2");
        fixtures.tamper("UPDATE audit_entry SET leaf_index = 2 WHERE leaf_index = 6");
        fixtures.tamper("UPDATE audit_entry SET leaf_index = 6 WHERE leaf_index = -1");

        assertFlaw(Flaw.ENTRY_INSERTED, 2);
    }

    @Test
    void anEntryPutInBehindTheLogIsNamed() throws Exception {
        noted();
        as.person(AUDITOR, () -> fixtures.note(1));
        fixtures.tamper("UPDATE audit_entry SET leaf_index = " + ENTRIES + ", leaf_hash = 'ab' WHERE leaf_index IS NULL");

        VerificationSheet sheet = verified();
        assertEquals(Flaw.ENTRY_INSERTED, sheet.flaw());
        assertEquals((long) ENTRIES, sheet.flawLeaf());
    }

    @Test
    void aCutTailIsNamedByTheHeadOutsideTheDatabase() throws Exception {
        as.person(AUDITOR, () -> fixtures.note(ENTRIES - 2));
        as.clock(() -> entries.sequence());
        String edge = edge();
        as.person(AUDITOR, () -> fixtures.note(2));
        as.clock(() -> entries.sequence());
        as.person(AUDITOR, () -> entries.signNow());
        fixtures.tamper("DELETE FROM audit_entry WHERE leaf_index >= " + (ENTRIES - 2));
        fixtures.tamper("DELETE FROM audit_head");
        fixtures.tamper("UPDATE audit_log SET log_size = " + (ENTRIES - 2) + ", frontier = '" + edge + "'");

        VerificationSheet sheet = verified();
        assertEquals(Flaw.TAIL_CUT, sheet.flaw(), String.valueOf(sheet));
        assertEquals((long) ENTRIES - 2, sheet.flawLeaf());
    }

    @Test
    void aForgedHeadIsNamed() throws Exception {
        noted();
        fixtures.tamper("UPDATE audit_head SET root_hash = '" + "00".repeat(Merkle.HASH_LENGTH) + "'");

        assertEquals(Flaw.HEAD_FORGED, verified().flaw());
    }

    @Test
    void anAlteredEdgeIsNamed() throws Exception {
        noted();
        fixtures.tamper("UPDATE audit_log SET frontier = '" + "00".repeat(Merkle.HASH_LENGTH * 2) + "'");
        assertEquals(Flaw.EDGE_EDITED, verified().flaw());

        fixtures.tamper("UPDATE audit_log SET frontier = 'rubbish'");
        assertEquals(Flaw.EDGE_EDITED, verified().flaw());
    }

    @Test
    void aHistoryThatWasReplacedWithAllItsHashesInBothPlacesIsFoundByTheSignedHead() throws Exception {
        noted();
        exchangeFirstTwoWithTheRecord();

        VerificationSheet sheet = verified();
        assertEquals(Flaw.HISTORY_REPLACED, sheet.flaw(), String.valueOf(sheet));
        assertEquals(0L, sheet.flawLeaf());
    }

    @Test
    void aRecordOutsideThatWasLostIsTold() throws Exception {
        noted();
        Files.delete(outside("leaves"));
        assertEquals(Flaw.OUTSIDE_SHORT, verified().flaw());

        database.clean();
        anAuditor();
        noted();
        Files.delete(outside("heads"));
        assertEquals(Flaw.OUTSIDE_SHORT, verified().flaw());
    }

    @Test
    void aHalfWrittenLineOfTheRecordIsPassedOver() throws Exception {
        noted();
        Files.writeString(outside("heads"), "41 00", StandardOpenOption.APPEND);

        assertTrue(verified().isSound());
    }

    @Test
    void aHeadIsSignedOnlyWhenTheLogHasGrown() throws Exception {
        assertTrue(as.person(AUDITOR, () -> entries.signNow()).isEmpty());
        noted();
        SignedHead first = as.person(AUDITOR, () -> entries.signNow()).orElseThrow();
        clock.advance(Duration.ofMinutes(5));

        assertEquals(first, as.person(AUDITOR, () -> entries.signNow()).orElseThrow());
    }

    @Test
    void anEntryIsProvedAgainstTheLatestHead() throws Exception {
        noted();
        for (EntryRow row : found(TrailQuery.ALL).rows()) {
            assertTrue(as.person(AUDITOR, () -> entries.proof(row.id())).orElseThrow().proves());
        }
        as.person(AUDITOR, () -> fixtures.note(1));
        Long youngest = found(new TrailQuery("BID-0001", null, null, null, null, null)).rows().get(0).id();
        assertTrue(as.person(AUDITOR, () -> entries.proof(youngest)).isEmpty());
    }

    @Test
    void theProofOfAnAlteredEntryFails() throws Exception {
        noted();
        Long id = found(new TrailQuery("BID-0003", null, null, null, null, null)).rows().get(0).id();
        fixtures.tamper("UPDATE audit_entry SET payload = REPLACE(payload, 'BID-', 'BAD-') WHERE id = " + id);

        assertFalse(as.person(AUDITOR, () -> entries.proof(id)).orElseThrow().proves());
    }

    @Test
    void theTrailIsSearchedByEverythingItTells() throws Exception {
        Instant before = clock.now();
        noted();
        clock.advance(Duration.ofDays(1));
        people.person("bidder@mine.example", 11L, Side.SUPPLIER, Role.BIDDER);
        as.person("bidder@mine.example", () -> fixtures.note(1));

        assertEquals(ENTRIES + 1, found(TrailQuery.ALL).total());
        assertEquals(2, found(new TrailQuery(" bid-0001 ", null, null, null, null, null)).total());
        assertEquals(1, found(new TrailQuery("BID-0001", "Bid", "BID_READ", "BIDD", null, null)).total());
        assertEquals(0, found(new TrailQuery(null, null, null, "%", null, null)).total());
        assertEquals(1, found(new TrailQuery(null, null, null, null, before.plus(Duration.ofHours(12)), null)).total());
        assertEquals(ENTRIES, found(new TrailQuery(null, null, null, null, null, before.plus(Duration.ofHours(12)))).total());
        assertEquals(0, found(new TrailQuery(null, "Tender", null, null, null, null)).total());
        assertEquals(List.of(new Choice("Bid", "Subject.Bid")), as.person(AUDITOR, () -> entries.subjects()));
        assertEquals(List.of(new Choice("BID_READ", "Action.BID_READ")), as.person(AUDITOR, () -> entries.actions()));
    }

    @Test
    void anEntryTellsItsDetails() throws Exception {
        noted();
        Long id = found(new TrailQuery("BID-0003", null, null, null, null, null)).rows().get(0).id();

        EntrySheet sheet = as.person(AUDITOR, () -> entries.entry(id));
        assertEquals(List.of(new Detail("number", "3")), sheet.details());
        assertTrue(sheet.isSequenced());
        assertThrows(NotThere.class, () -> as.person(AUDITOR, () -> entries.entry(-1L)));
    }

    @Test
    void onlyAuditorsAndAdministratorsReadIt() throws Exception {
        people.person("bidder@mine.example", 11L, Side.SUPPLIER, Role.BIDDER);

        assertThrows(EJBAccessException.class, () -> as.person("bidder@mine.example", () -> entries.search(TrailQuery.ALL, 1)));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> entries.verification()));
        assertThrows(EJBAccessException.class, () -> as.person(AUDITOR, () -> entries.sequence()));
    }

    /** Notes entries, gives them their places and signs a head. */
    private void noted() throws Exception {
        as.person(AUDITOR, () -> fixtures.note(ENTRIES));
        as.clock(() -> entries.sequence());
        as.clock(() -> entries.signHead());
    }

    private Listing<EntryRow> found(TrailQuery query) throws Exception {
        return as.person(AUDITOR, () -> entries.search(query, 1));
    }

    private VerificationSheet verified() throws Exception {
        return as.person(AUDITOR, () -> entries.verify());
    }

    private void assertFlaw(Flaw flaw, long leaf) throws Exception {
        VerificationSheet sheet = verified();
        assertEquals(flaw, sheet.flaw(), String.valueOf(sheet));
        assertEquals(leaf, sheet.flawLeaf());
        if (flaw != Flaw.ENTRY_REMOVED) {
            assertEquals(leaf, as.person(AUDITOR, () -> entries.entry(sheet.flawEntry())).leaf());
        }
    }

    private void closeUp(int gap) {
        for (int leaf = gap + 1; leaf < ENTRIES; leaf++) {
            fixtures.tamper("UPDATE audit_entry SET leaf_index = " + (leaf - 1) + " WHERE leaf_index = " + leaf);
        }
    }

    private String edge() throws Exception {
        List<EntrySheet> sheets = new ArrayList<>();
        for (EntryRow row : found(TrailQuery.ALL).rows()) {
            sheets.add(as.person(AUDITOR, () -> entries.entry(row.id())));
        }
        sheets.sort(Comparator.comparing(EntrySheet::leaf));
        MerkleFrontier edge = new MerkleFrontier();
        sheets.forEach(sheet -> edge.append(Merkle.leaf(sheet.payload())));
        return edge.encoded();
    }

    private void exchangeFirstTwoWithTheRecord() throws IOException {
        fixtures.tamper("UPDATE audit_entry SET leaf_index = -1 WHERE leaf_index = 0");
        fixtures.tamper("UPDATE audit_entry SET leaf_index = 0 WHERE leaf_index = 1");
        fixtures.tamper("UPDATE audit_entry SET leaf_index = 1 WHERE leaf_index = -1");
        byte[] record = Files.readAllBytes(outside("leaves"));
        byte[] exchanged = record.clone();
        System.arraycopy(record, 0, exchanged, Merkle.HASH_LENGTH, Merkle.HASH_LENGTH);
        System.arraycopy(record, Merkle.HASH_LENGTH, exchanged, 0, Merkle.HASH_LENGTH);
        Files.write(outside("leaves"), exchanged);
    }

    private static Path outside(String name) {
        return Setting.dataFolder().resolve("audit").resolve(name);
    }
}
