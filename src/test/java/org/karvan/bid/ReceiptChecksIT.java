package org.karvan.bid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.audit.AuditEntries;
import org.karvan.audit.TrailQuery;
import org.karvan.document.Upload;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.tender.CancelReason;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderStage;
import org.karvan.tender.Tenders;

/** What everybody is told of a receipt: that it was given and is kept, and nothing of who bid. */
class ReceiptChecksIT extends PortalIT {

    private static final String TENDER = "TND-2026-9501";
    private static final String NOBODYS = "0".repeat(64);
    private static final String AUDITOR = "auditor@karvan.example";

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
    private BidDrafts drafts;

    @Inject
    private Tenders tenders;

    @Inject
    private ReceiptChecks checks;

    @Inject
    private AuditEntries trail;

    private Party buyer;
    private Party miner;
    private Tender tender;

    @BeforeEach
    void publish() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        miner = organisations.approvedSupplier("Chitral Antimony");
        Account opener = people.person("opener@chamber.example", 20L, Side.PUBLIC_BODY, Role.OPENER);
        tender = stage.open(TENDER, buyer.id(), opener);
    }

    @Test
    void aVisitorIsToldThatTheReceiptWasGivenWhenAndThatItsEnvelopeIsWhole() throws Exception {
        clock.stopAt(tender.deadline().minus(Duration.ofHours(2)));
        ReceiptSheet receipt = bidders.bid(miner, TENDER, "26400");
        assertEquals(Optional.of(new CheckedReceipt(receipt.number(), receipt.sha256(), SealedPart.OFFER, receipt.receivedAt(), Keeping.WHOLE, LogPlace.WAITING)),
                checked(receipt.number(), receipt.sha256()));

        as.clock(() -> trail.sequence());
        people.ofThePortal(AUDITOR, Role.AUDITOR);
        as.person(AUDITOR, () -> trail.signNow());
        assertEquals(LogPlace.LOGGED, checked(receipt.number(), receipt.sha256()).orElseThrow().place());
        assertTrue(checked(receipt.number(), receipt.sha256()).orElseThrow().isSound());
    }

    @Test
    void aReceiptIsFoundByTheHashOfAPaperAndHoweverItWasTyped() throws Exception {
        bidders.prepare(miner, TENDER, "26400");
        as.person(miner.person(Role.BIDDER), () -> drafts.addPaper(TENDER, new Upload("assay.txt", "Sb 61.2 %".getBytes(UTF_8))));
        ReceiptSheet receipt = bidders.submit(miner, TENDER);
        CheckedReceipt paper = checked(receipt.number(), receipt.papers().get(0)).orElseThrow();
        assertEquals(SealedPart.PAPER, paper.part());
        assertEquals(Keeping.WHOLE, paper.keeping());

        String broken = receipt.sha256().substring(0, 40) + "\n " + receipt.sha256().substring(40).toUpperCase(Locale.ROOT);
        assertEquals(SealedPart.OFFER, checked(" " + receipt.number().toLowerCase(Locale.ROOT), broken).orElseThrow().part());
    }

    @Test
    void aNumberAloneOrWithAnotherHashIsAnsweredAsOneThatWasNeverGiven() throws Exception {
        ReceiptSheet receipt = bidders.bid(miner, TENDER, "26400");
        assertEquals(Optional.empty(), checked(receipt.number(), NOBODYS));
        assertEquals(Optional.empty(), checked("RCT-0000-0000-0000", receipt.sha256()));
        assertEquals(List.of("number", "sha256"), refusedAt(null, null));
        assertEquals(List.of("sha256"), refusedAt(receipt.number(), "12"));
        assertEquals(List.of("number"), refusedAt("RCT-0000-0000-000U", NOBODYS));
        assertEquals(List.of("number", "sha256"), refusedAt("x".repeat(5000), "\u0000"));
    }

    @Test
    void anEnvelopeThatWasAlteredOrRemovedIsSaidToBeSo() throws Exception {
        ReceiptSheet altered = bidders.bid(miner, TENDER, "26400");
        ReceiptSheet renamed = bidders.bid(organisations.approvedSupplier("Kharan Minerals"), TENDER, "26500");
        ReceiptSheet removed = bidders.bid(organisations.approvedSupplier("Gilgit Stibnite"), TENDER, "26600");
        change("update sealed_offer set envelope = (select s.envelope from sealed_offer s where s.receipt = '" + removed.number()
                + "') where receipt = '" + altered.number() + "'");
        change("update sealed_offer set sha256 = '" + NOBODYS + "', signature = 'none' where receipt = '" + renamed.number() + "'");
        change("delete from sealed_offer where receipt = '" + removed.number() + "'");
        change("delete from bid where reference = '" + removed.bid() + "'");

        assertEquals(Keeping.ALTERED, checked(altered.number(), altered.sha256()).orElseThrow().keeping());
        assertEquals(Keeping.ALTERED, checked(renamed.number(), renamed.sha256()).orElseThrow().keeping());
        assertEquals(Optional.empty(), checked(renamed.number(), NOBODYS), "a hash that was put in the place of the promised one");
        CheckedReceipt gone = checked(removed.number(), removed.sha256()).orElseThrow();
        assertEquals(Keeping.GONE, gone.keeping());
        assertEquals(removed.receivedAt(), gone.receivedAt());
        assertFalse(gone.isSound());
    }

    @Test
    void anEntryOfTheLogThatWasAlteredOrRemovedIsMissed() throws Exception {
        ReceiptSheet receipt = bidders.bid(miner, TENDER, "26400");
        change("update audit_entry set details = replace(details, '" + receipt.sha256() + "', '" + NOBODYS + "') where action = 'RECEIPT_GIVEN'");
        CheckedReceipt altered = checked(receipt.number(), receipt.sha256()).orElseThrow();
        assertEquals(LogPlace.MISSING, altered.place());
        assertFalse(altered.isSound());
        change("delete from audit_entry where action = 'RECEIPT_GIVEN'");
        assertEquals(LogPlace.MISSING, checked(receipt.number(), receipt.sha256()).orElseThrow().place());
    }

    @Test
    void nobodyReadsOfReceiptsInTheTrailBeforeBiddingIsOver() throws Exception {
        people.ofThePortal(AUDITOR, Role.AUDITOR);
        ReceiptSheet receipt = bidders.bid(miner, TENDER, "26400");
        TrailQuery ofReceipts = new TrailQuery(null, "Receipt", null, null, null, null);
        assertEquals(0, as.person(AUDITOR, () -> trail.search(ofReceipts, 1)).total());
        assertTrue(as.person(AUDITOR, () -> trail.subjects()).stream().noneMatch(choice -> choice.value().equals("Receipt")));

        as.person(buyer.person(Role.APPROVER), () -> tenders.cancel(TENDER, CancelReason.values()[0], "No longer needed."));
        assertEquals(receipt.number(), as.person(AUDITOR, () -> trail.search(ofReceipts, 1)).rows().get(0).reference());
    }

    private Optional<CheckedReceipt> checked(String number, String sha256) throws Exception {
        return as.visitor(() -> checks.check(number, sha256));
    }

    private List<String> refusedAt(String number, String sha256) {
        return assertThrows(Invalid.class, () -> checked(number, sha256)).problems().stream().map(Problem::field).toList();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
