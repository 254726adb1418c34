package org.karvan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.karvan.complaint.ComplaintGround;
import org.karvan.complaint.Complaints;
import org.karvan.contract.ContractDates;
import org.karvan.contract.ContractDrafts;
import org.karvan.contract.ContractFixtures;
import org.karvan.delivery.DeliveryFixtures;
import org.karvan.document.Upload;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.market.MarketFigures;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.TimeSource;
import org.karvan.pricing.AssayElement;
import org.karvan.provenance.OreFixtures;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;
import org.karvan.settlement.Expectation;
import org.karvan.settlement.Invoices;

/**
 * An approved buyer and supplier, a laboratory that has just signed up, the portal's own people, in each one person per
 * role who holds only that one; and of each thing that has a page one to look at.
 */
@Named("every-role")
@ApplicationScoped
public class EveryRoleScene implements Scene {

    @Inject
    private Invoices invoices;

    @Inject
    private Readings readings;

    @Inject
    private As as;

    @Inject
    private IdentityFixtures people;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private MarketFixtures market;

    @Inject
    private TimeSource time;

    @Inject
    private Notices notices;

    @Inject
    private ContractDrafts drafts;

    @Inject
    private MarketFigures figures;

    @Inject
    private Complaints complaints;

    @Inject
    private OreFixtures ore;

    @Inject
    private DeliveryFixtures shipped;

    @Override
    public Map<String, String> set() throws Exception {
        Party buyer = organisations.approvedBuyer("Ohio Metals");
        Party supplier = organisations.approvedSupplier("Chitral Antimony");
        Party witness = organisations.approvedSupplier("Quetta Chamber");
        Party laboratory = organisations.signedUp("Lahore Assayers", Side.LABORATORY);
        people.ofThePortal("auditor@karvan.example", Role.AUDITOR);
        people.ofThePortal("reviewer@karvan.example", Role.REVIEWER);

        Map<String, String> known = new HashMap<>();
        Role.of(Side.LABORATORY).forEach(role -> only(known, laboratory, Side.LABORATORY, role));
        Role.of(Side.BUYER).stream().filter(role -> role != Role.EVALUATOR).forEach(role -> only(known, buyer, Side.BUYER, role));
        known.put(Role.EVALUATOR.name(), buyer.person(Role.EVALUATOR));
        Role.of(Side.SUPPLIER).forEach(role -> only(known, supplier, Side.SUPPLIER, role));
        known.put(Role.OPENER.name(), witness.person(Role.OPENER));
        known.put(Role.ADMINISTRATOR.name(), RegistrationFixtures.ADMINISTRATOR);
        known.put(Role.COMPLIANCE.name(), RegistrationFixtures.COMPLIANCE);
        known.put(Role.AUDITOR.name(), "auditor@karvan.example");
        known.put(Role.REVIEWER.name(), "reviewer@karvan.example");

        people.person("keeper@" + buyer.domain(), buyer.id(), Side.BUYER, Role.APPLICANT, Role.OFFICER);
        known.put("keeper", "keeper@" + buyer.domain());
        known.put("newcomer", laboratory.person(Role.APPLICANT));
        Party drafting = organisations.signedUp("Skardu Copper", Side.SUPPLIER);
        organisations.completeSupplier(drafting);
        known.put("drafting", drafting.person(Role.APPLICANT));
        known.put("draftingReference", drafting.reference());
        known.put("supplier", supplier.reference());
        known.put("supplierPaper", readings.one("select min(p.number) from Organisation o join o.papers p where o.id = " + supplier.id()));
        String awarded = market.publishedTender(buyer, witness);
        market.bid(supplier, awarded, "26400");
        market.bid(organisations.approvedSupplier("Kharan Minerals"), awarded, "27000");
        market.open(witness, awarded);
        known.put("clarification", market.clarify(buyer, supplier, awarded));
        market.evaluate(buyer, awarded);
        market.award(buyer, awarded);
        known.put("awarded", awarded);
        known.put("opened", readings.one("select min(b.reference) from Bid b"));
        known.put("contract", as.person(buyer.person(Role.OFFICER), () -> drafts.draftDirect(ContractFixtures.outline(), supplier.reference()).toString()));
        LocalDate today = time.now().atZone(ZoneOffset.UTC).toLocalDate();
        long seen = Long.parseLong(readings.one("select max(c.version) from Contract c"));
        as.person(buyer.person(Role.OFFICER), () -> drafts.last(known.get("contract"), seen,
                new ContractDates(today.plusDays(30), today.plusDays(395), today.plusDays(90), true, 30)));
        known.put("draft", market.completeDraft(buyer, witness));
        String tender = market.publishedTender(buyer, witness);
        known.put("tender", tender);
        known.put("receipt", market.bid(supplier, tender, "26400"));
        known.put("bid", readings.one("select max(b.reference) from Bid b where b.tenderReference = '" + tender + "'"));
        Party ready = organisations.approvedSupplier("Gilgit Stibnite");
        market.completeBid(ready, tender, "26800");
        known.put("ready", ready.person(Role.BIDDER));
        String complainedOf = market.publishedTender(buyer, witness);
        known.put("complaint", as.person(supplier.person(Role.BIDDER), () -> complaints.file(complainedOf, ComplaintGround.UNCLEAR,
                "Two papers name different ports.", new Upload("ports.txt", "Karachi, Port Qasim".getBytes(StandardCharsets.UTF_8)))));
        known.put("entry", readings.one("select max(e.id) from AuditEntry e where e.veiledSince is null"));
        Long officer = readings.account(known.get(Role.OFFICER.name()));
        as.visitor(() -> notices.tell(new Recipient(officer), "notice.TenderStep.PUBLISH", List.of(tender), "/tender/tender.xhtml?ref=" + tender));
        known.put("notice", readings.one("select max(n.id) from Notice n where n.accountId = " + officer));
        known.put("paper", readings.oneOfTables("select max(d.document_id) from tender_document d join tender t on t.id = d.tender_id"
                + " where t.reference = '" + tender + "'"));
        known.put("title", readings.one("select max(t.id) from MineTitle t where t.organisationId = " + supplier.id()));
        known.put("lot", ore.proved(supplier, "120"));
        known.put("assayer", organisations.approvedLaboratory("Alpha Assays").reference());
        Party umpire = organisations.approvedLaboratory("Gulf Umpire");
        known.put("delivery", shipped.sampled(buyer, supplier, umpire, shipped.contract(buyer, supplier), "8"));
        String sold = known.get("delivery");
        String invoice = as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.draftProvisional(sold, new Expectation(new BigDecimal("8"),
                Map.of(AssayElement.AS, new BigDecimal("0.1")))));
        as.person(supplier.person(Role.SUPPLIER_FINANCE), () -> invoices.issue(invoice, invoices.sheet(invoice).invoice().version()));
        known.put("invoice", invoice);
        known.put("assay", readings.one("select min(x.reference) from AssayExchange x"));
        known.put("screening", readings.one("select max(s.id) from Screening s"));
        known.put("import", as.person(RegistrationFixtures.ADMINISTRATOR, () -> figures.handIn("USD-PKR",
                new Upload("rates.csv", "date,value\n2026-11-19,280.95\n2026-11-20,281.05\n2026-11-21,281.00\n".getBytes(StandardCharsets.UTF_8)))).toString());
        known.put("officer", officer.toString());
        known.put("colleague", readings.account(supplier.person(Role.BIDDER)).toString());
        return known;
    }

    /** Somebody who holds this role and no other. */
    private void only(Map<String, String> known, Party party, Side side, Role role) {
        String email = "only." + role.name().toLowerCase(Locale.ROOT) + "@" + party.domain();
        people.person(email, party.id(), side, role);
        known.put(role.name(), email);
    }
}
