package org.karvan.bid;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.audit.PortalKey;
import org.karvan.document.Upload;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.Setting;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.sealing.Envelopes;
import org.karvan.sealing.SealBroken;
import org.karvan.sealing.Sealed;
import org.karvan.sealing.SealingFixtures;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderExtension;
import org.karvan.tender.TenderStage;
import org.karvan.tender.Tenders;
import org.karvan.workflow.StepRefused;

/** What Directive 2014/24/EU, Annex IV, asks of devices that receive tenders: one test for each letter. */
class AnnexFourIT extends PortalIT {

    private static final String TENDER = "TND-2026-9401";

    /** Digits that stand nowhere else by chance. */
    private static final String PRICE = "91827364.55";

    /** Offered in one test alone: the database's file may still hold what another test opened. */
    private static final String SOUGHT = "81726354.45";

    /** Prepared in one test alone, and never opened. */
    private static final String DRAFTED = "71635244.35";

    /** So many bytes of a file are looked through at once. */
    private static final int PIECE = 1 << 20;

    @Resource(lookup = "java:app/jdbc/karvan")
    private DataSource dataSource;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private IdentityFixtures people;

    @Inject
    private TenderStage stage;

    @Inject
    private BidStage bidders;

    @Inject
    private OpeningStage openers;

    @Inject
    private BidDrafts drafts;

    @Inject
    private Bids bids;

    @Inject
    private Openings openings;

    @Inject
    private Tenders tenders;

    @Inject
    private Envelopes envelopes;

    @Inject
    private PortalKey key;

    private Party buyer;
    private Party miner;
    private Party rival;
    private Account opener;
    private Tender tender;

    @BeforeEach
    void publish() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        miner = organisations.approvedSupplier("Chitral Antimony");
        rival = organisations.approvedSupplier("Kharan Minerals");
        opener = people.person("opener@chamber.example", 20L, Side.PUBLIC_BODY, Role.OPENER);
        tender = stage.open(TENDER, buyer.id(), opener);
    }

    @Test
    void aTheExactTimeOfReceiptIsKnown() throws Exception {
        bidders.prepare(miner, TENDER, PRICE);
        Instant sent = tender.timetable().deadline().minus(Duration.ofHours(3));
        clock.stopAt(sent);
        ReceiptSheet receipt = bidders.submit(miner, TENDER);

        assertEquals(sent, receipt.receivedAt());
        assertTrue(receipt.statement().contains("received " + sent + "\n"), receipt.statement());
        assertTrue(isSigned(receipt));
        assertEquals(1, count("select count(*) from audit_entry where action = 'BidStep.SUBMIT' and reference = '" + receipt.bid() + "'"));
    }

    /** Whoever holds a copy of the database, of the data folder with its keys, and of the log. */
    @Test
    void bBeforeTheLimitNobodyHasAccessToWhatWasSent() throws Exception {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Handler listener = listening(log);
        Logger.getLogger("").addHandler(listener);
        try {
            bidders.prepare(miner, TENDER, SOUGHT);
            as.person(miner.person(Role.BIDDER), () -> drafts.addPaper(TENDER, new Upload("prices.txt", ("our price: " + SOUGHT).getBytes(UTF_8))));
            bidders.submit(miner, TENDER);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertEquals(List.of(), places(SOUGHT, log), "before the opening");
        assertEquals(List.of(), openedByThePortalAlone(), "with the keys of the installation");
        openAll();
        assertFalse(places(SOUGHT, log).isEmpty(), "after it, which shows that the search finds what is there");
    }

    /** The same for what is only prepared: here the portal's own key opens the working copy, and still there is no price. */
    @Test
    void bThePriceOfADraftIsReadByNobodyButItsBidderNotEvenWithTheKeyOfThePortal() throws Exception {
        Queue<String> log = new ConcurrentLinkedQueue<>();
        Handler listener = listening(log);
        Logger.getLogger("").addHandler(listener);
        try {
            bidders.prepare(miner, TENDER, DRAFTED);
            assertEquals(0, new BigDecimal(DRAFTED).compareTo(
                    as.person(miner.person(Role.BIDDER), () -> drafts.unlocked(TENDER, SealingFixtures.PASSPHRASE)).offer().priceOf(1).orElseThrow()));
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        assertEquals(List.of(), places(DRAFTED, log), "in the database, the data folder and the log");
        List<String> opened = draftsOpenedByThePortal();
        assertEquals(1, opened.size());
        assertTrue(opened.get(0).contains("Each bag is sampled"), "the portal's key opens what is no price, which shows that this looks at the right thing");
        assertEquals(List.of(), spellings(DRAFTED).stream().filter(opened.get(0)::contains).toList());

        bidders.submit(miner, TENDER);
        assertEquals(List.of(), places(DRAFTED, log), "with the bidder's own copy");
        assertEquals(List.of(), spellings(DRAFTED).stream().filter(draftsOpenedByThePortal().get(0)::contains).toList());
    }

    private List<String> draftsOpenedByThePortal() throws SQLException, SealBroken {
        List<String> opened = new ArrayList<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select reference, bidder_id, submissions, draft from bid")) {
            while (found.next()) {
                String superscription = TENDER + "|" + found.getString(1) + "|" + found.getLong(2) + "|draft|" + (found.getInt(3) + 1);
                opened.add(new String(envelopes.open(Sealed.of(found.getBytes(4)), superscription.getBytes(UTF_8)), ISO_8859_1));
            }
        }
        return opened;
    }

    @Test
    void cOnlyAuthorisedPersonsSetOrChangeTheDatesOfOpening() throws Exception {
        TenderExtension later = extension(tender.timetable().deadline().plus(Duration.ofDays(2)));
        for (String other : List.of(miner.person(Role.BIDDER), opener.email(), buyer.person(Role.APPROVER), buyer.person(Role.EVALUATOR),
                RegistrationFixtures.ADMINISTRATOR)) {
            assertThrows(EJBAccessException.class, () -> as.person(other, () -> tenders.extend(TENDER, later)), other);
        }
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> tenders.extend(TENDER, later)));
        Party otherBuyer = organisations.approvedBuyer("Texas Smelting");
        assertThrows(NotThere.class, () -> as.person(otherBuyer.person(Role.OFFICER), () -> tenders.extend(TENDER, later)));
        assertThrows(Invalid.class, () -> as.person(buyer.person(Role.OFFICER),
                () -> tenders.extend(TENDER, extension(tender.timetable().deadline().minus(Duration.ofDays(1))))));

        as.person(buyer.person(Role.OFFICER), () -> tenders.extend(TENDER, later));
        assertEquals(tender.timetable().opensAt().plus(Duration.ofDays(2)), tenders.byReference(TENDER).timetable().opensAt());
        assertEquals(1, count("select count(*) from audit_entry where action = 'TenderStep.EXTEND'"));
    }

    @Test
    void dAtEveryStageOnlyAuthorisedPersonsHaveAccess() throws Exception {
        ReceiptSheet receipt = bidders.bid(miner, TENDER, PRICE);
        assertEquals(List.of(), openedByThePortalAlone());
        for (Role role : List.of(Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL)) {
            assertEquals(List.of(), as.person(buyer.person(role), () -> bids.bidders(TENDER)), role.name());
            assertThrows(NotThere.class, () -> as.person(buyer.person(role), () -> bids.openedBid(receipt.bid())), role.name());
        }
        assertThrows(EJBAccessException.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR, () -> bids.openedBid(receipt.bid())));
        assertThrows(NotThere.class, () -> as.person(rival.person(Role.BIDDER), () -> bids.receipt(receipt.number())));

        openAll();
        assertEquals(1, as.person(buyer.person(Role.EVALUATOR), () -> bids.bidders(TENDER)).size());
        assertThrows(EJBAccessException.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR, () -> bids.openedBid(receipt.bid())));
        assertThrows(EJBAccessException.class, () -> as.person(rival.person(Role.BIDDER), () -> bids.openedBid(receipt.bid())));
        Party otherBuyer = organisations.approvedBuyer("Texas Smelting");
        assertThrows(NotThere.class, () -> as.person(otherBuyer.person(Role.OFFICER), () -> bids.openedBid(receipt.bid())));
    }

    @Test
    void eOnlyTheOpenersTogetherGiveAccessAndOnlyAfterTheDate() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        close();
        assertThrows(Invalid.class, () -> openers.give(opener.email(), TENDER), "a share before the hour");
        assertThrows(StepRefused.class, () -> as.person(opener, () -> openings.open(TENDER)), "an opening before the hour");

        clock.moveTo(tender.timetable().opensAt());
        openers.give(opener.email(), TENDER);
        assertThrows(StepRefused.class, () -> as.person(opener, () -> openings.open(TENDER)), "one of two");
        assertThrows(StepRefused.class, () -> openers.give(buyer.person(Role.OPENER), TENDER), "somebody who is not named");
        assertEquals(List.of(), openedByThePortalAlone(), "the portal by itself");

        openers.open(opener.email(), TENDER);
        assertEquals(1, as.person(opener, () -> openings.sheet(TENDER)).minutes().get(0).lines().size());
    }

    @Test
    void fWhatWasOpenedStaysWithThoseEntitledToIt() throws Exception {
        ReceiptSheet receipt = bidders.bid(miner, TENDER, PRICE);
        bidders.bid(rival, TENDER, "26400");
        openAll();

        as.person(buyer.person(Role.EVALUATOR), () -> bids.openedBid(receipt.bid()));
        as.person(opener, () -> openings.sheet(TENDER));
        assertEquals(1, count("select count(*) from audit_entry where action = 'READ_BID'"));
        assertEquals(1, count("select count(*) from audit_entry where action = 'READ_MINUTES'"));
        assertThrows(EJBAccessException.class, () -> as.person(rival.person(Role.BIDDER), () -> openings.sheet(TENDER)));
        assertThrows(EJBAccessException.class, () -> as.person(RegistrationFixtures.ADMINISTRATOR, () -> openings.sheet(TENDER)));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> openings.sheet(TENDER)));
        Account stranger = people.person("stranger@bank.example", 28L, Side.PUBLIC_BODY, Role.OPENER);
        assertThrows(NotThere.class, () -> as.person(stranger, () -> openings.sheet(TENDER)));
    }

    @Test
    void gAnInfringementAndAnAttemptAreClearlyDetectable() throws Exception {
        bidders.bid(miner, TENDER, PRICE);
        close();
        assertThrows(StepRefused.class, () -> as.person(opener, () -> openings.open(TENDER)));
        assertEquals(1, count("select count(*) from audit_entry where action = 'OPENING_REFUSED'"), "an opening before the hour");

        clock.moveTo(tender.timetable().opensAt());
        assertThrows(Invalid.class, () -> as.person(opener, () -> openings.give(TENDER, "not my passphrase")));
        assertEquals(1, count("select count(*) from audit_entry where action = 'PASSPHRASE_WRONG'"), "a wrong passphrase");

        change("update key_share set commitment = '" + "0".repeat(64) + "' where account_id = " + opener.id());
        Invalid refused = assertThrows(Invalid.class, () -> openers.give(opener.email(), TENDER));
        assertEquals(List.of(opener.name()), refused.problems().get(0).arguments(), "an altered share names its holder");
        assertEquals(1, count("select count(*) from audit_entry where action = 'SHARE_ALTERED'"));
        assertEquals(0, count("select count(*) from opening_minutes"));
    }

    @Test
    void gABidThatWasAlteredIsNamedTheRestOpensAndOneThatWasRemovedIsShownByItsReceipt() throws Exception {
        ReceiptSheet altered = bidders.bid(miner, TENDER, PRICE);
        ReceiptSheet removed = bidders.bid(rival, TENDER, "26400");
        Party third = organisations.approvedSupplier("Gilgit Stibnite");
        ReceiptSheet whole = bidders.bid(third, TENDER, "26500");
        change("update sealed_offer set sha256 = '" + "0".repeat(64) + "' where receipt = '" + altered.number() + "'");
        change("delete from sealed_offer where receipt = '" + removed.number() + "'");
        change("delete from bid where reference = '" + removed.bid() + "'");
        openAll();

        OpeningMinutes minutes = as.person(opener, () -> openings.sheet(TENDER)).minutes().get(0);
        Map<String, Boolean> readable = new LinkedHashMap<>();
        minutes.lines().forEach(line -> readable.put(line.bidReference(), line.finding() == Finding.READ));
        assertEquals(Map.of(altered.bid(), false, whole.bid(), true), readable);
        assertTrue(isSigned(removed), "its bidder holds the portal's word that it was received");
        assertTrue(minutes.lines().stream().noneMatch(line -> line.sha256().equals(removed.sha256())));
        assertEquals(1, count("select count(*) from audit_entry where action = 'BidStep.SUBMIT' and reference = '" + removed.bid() + "'"));
        assertNotEquals(removed.sha256(), whole.sha256());
    }

    /** The submitted envelopes that open with the keys of this installation alone, without any opener. */
    private List<String> openedByThePortalAlone() throws SQLException {
        List<String> opened = new ArrayList<>();
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select b.reference, b.bidder_id, s.bid_version, s.envelope from sealed_offer s"
                        + " join bid b on b.id = s.bid_id")) {
            while (found.next()) {
                String superscription = TENDER + "|" + found.getString(1) + "|" + found.getLong(2) + "|version|" + found.getInt(3);
                try {
                    envelopes.open(Sealed.of(found.getBytes(4)), superscription.getBytes(UTF_8));
                    opened.add(superscription);
                } catch (SealBroken closed) {
                    Logger.getLogger(AnnexFourIT.class.getName()).log(Level.FINEST, "closed, as it must be: {0}", superscription);
                }
            }
        }
        return opened;
    }

    /** Where the price or its digits stand, in any of the ways in which a computer writes digits. */
    private List<String> places(String sought, Queue<String> log) throws SQLException, IOException {
        List<String> found = new ArrayList<>();
        List<String> spellings = spellings(sought);
        for (String spelling : spellings) {
            cells((place, content) -> {
                if (content.contains(spelling)) {
                    found.add(place + " as " + spelling);
                }
            });
            log.stream().filter(line -> line.contains(spelling)).forEach(line -> found.add("log: " + line));
        }
        try (Stream<Path> files = Files.walk(Setting.dataFolder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                spelledIn(file, spellings).forEach(spelling -> found.add(file + " as " + spelling));
            }
        }
        return found;
    }

    /** Read piece by piece, each with the end of the one before: the file of the database may be larger than the memory. */
    private static Set<String> spelledIn(Path file, List<String> spellings) throws IOException {
        int longest = spellings.stream().mapToInt(String::length).max().orElseThrow();
        Set<String> found = new LinkedHashSet<>();
        try (InputStream content = Files.newInputStream(file)) {
            String before = "";
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                String read = before + new String(piece, ISO_8859_1);
                spellings.stream().filter(read::contains).forEach(found::add);
                before = read.substring(Math.max(0, read.length() - longest));
            }
        }
        return found;
    }

    private static List<String> spellings(String sought) {
        String whole = sought.substring(0, sought.indexOf('.'));
        String digits = sought.replace(".", "");
        List<String> spellings = new ArrayList<>();
        for (String spelled : List.of(sought, whole, grouped(whole), digits, grouped(digits), urdu(whole))) {
            byte[] utf8 = spelled.getBytes(UTF_8);
            spellings.add(new String(utf8, ISO_8859_1));
            spellings.add(new String(spelled.getBytes(StandardCharsets.UTF_16LE), ISO_8859_1));
            spellings.add(new String(spelled.getBytes(StandardCharsets.UTF_16BE), ISO_8859_1));
            spellings.add(HexFormat.of().formatHex(utf8));
            spellings.add(HexFormat.of().withUpperCase().formatHex(utf8));
            spellings.add(new StringBuilder(spelled).reverse().toString());
            for (int shift = 0; shift < 3; shift++) {
                spellings.add(base64(utf8, shift));
            }
        }
        return spellings;
    }

    private static String grouped(String digits) {
        return String.format(Locale.ROOT, "%,d", Long.valueOf(digits));
    }

    private static String urdu(String digits) {
        return digits.chars().mapToObj(digit -> Character.toString('\u06F0' + digit - '0')).collect(Collectors.joining());
    }

    /** The characters that stand in a Base64 text for these bytes when so many others precede them, without those that depend on others. */
    private static String base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int from = before == 0 ? 0 : before + 1;
        int whole = shifted.length / 3 * 4;
        return text.substring(from, Math.max(from + 1, whole));
    }

    private interface Cell {
        void see(String place, String content);
    }

    private void cells(Cell cell) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData about = connection.getMetaData();
            List<String> tables = new ArrayList<>();
            try (ResultSet names = about.getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
                while (names.next()) {
                    tables.add(names.getString("TABLE_NAME"));
                }
            }
            for (String table : tables) {
                try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            cell.see(table + "." + rows.getMetaData().getColumnName(column), characters(rows, column));
                        }
                    }
                }
            }
        }
    }

    private static String characters(ResultSet rows, int column) throws SQLException {
        if (Set.of(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY).contains(rows.getMetaData().getColumnType(column))) {
            byte[] bytes = rows.getBytes(column);
            return bytes == null ? "" : new String(bytes, ISO_8859_1);
        }
        String text = rows.getString(column);
        return text == null ? "" : new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private static Handler listening(Queue<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord told) {
                StringBuilder line = new StringBuilder(String.valueOf(told.getMessage()));
                Stream.ofNullable(told.getParameters()).flatMap(Stream::of).forEach(each -> line.append(' ').append(each));
                for (Throwable cause = told.getThrown(); cause != null; cause = cause.getCause()) {
                    line.append(' ').append(cause);
                }
                log.add(line.toString());
            }

            @Override
            public void flush() {
                log.size();
            }

            @Override
            public void close() {
                log.clear();
            }
        };
    }

    private boolean isSigned(ReceiptSheet receipt) {
        return key.verify(receipt.statement().getBytes(UTF_8), HexFormat.of().parseHex(receipt.signature()));
    }

    private TenderExtension extension(Instant deadline) {
        return new TenderExtension(LocalDateTime.ofInstant(deadline, ZoneOffset.UTC));
    }

    private void close() throws Exception {
        clock.moveTo(tender.timetable().closesAt());
        as.clock(() -> tenders.close(TENDER));
    }

    private void openAll() throws Exception {
        close();
        clock.moveTo(tender.timetable().opensAt());
        openers.open(opener.email(), TENDER);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
