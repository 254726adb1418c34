package org.karvan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.karvan.contract.ContractFixtures;
import org.karvan.contract.Contracts;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;

/**
 * An approved buyer and supplier, a laboratory that has just signed up, the portal's own people, in each one person per
 * role who holds only that one; and of each thing that has a page one to look at.
 */
@Named("every-role")
@ApplicationScoped
public class EveryRoleScene implements Scene {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private As as;

    @Inject
    private IdentityFixtures people;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private MarketFixtures market;

    @Inject
    private Notices notices;

    @Inject
    private Contracts contracts;

    @Override
    public Map<String, String> set() throws Exception {
        Party buyer = organisations.approvedBuyer("Ohio Metals");
        Party supplier = organisations.approvedSupplier("Chitral Antimony");
        Party witness = organisations.approvedSupplier("Quetta Chamber");
        Party laboratory = organisations.signedUp("Lahore Assayers", Side.LABORATORY);
        people.ofThePortal("auditor@karvan.example", Role.AUDITOR);
        people.ofThePortal("reviewer@karvan.example", Role.REVIEWER);

        Map<String, String> known = new HashMap<>();
        Arrays.stream(Role.values()).filter(role -> role.isOf(Side.LABORATORY)).forEach(role -> known.put(role.name(), laboratory.person(role)));
        Arrays.stream(Role.values()).filter(role -> role.isOf(Side.BUYER)).forEach(role -> known.put(role.name(), buyer.person(role)));
        Arrays.stream(Role.values()).filter(role -> role.isOf(Side.SUPPLIER)).forEach(role -> known.put(role.name(), supplier.person(role)));
        known.put(Role.OPENER.name(), witness.person(Role.OPENER));
        known.put(Role.ADMINISTRATOR.name(), RegistrationFixtures.ADMINISTRATOR);
        known.put(Role.COMPLIANCE.name(), RegistrationFixtures.COMPLIANCE);
        known.put(Role.AUDITOR.name(), "auditor@karvan.example");
        known.put(Role.REVIEWER.name(), "reviewer@karvan.example");

        known.put("supplier", supplier.reference());
        String awarded = market.publishedTender(buyer, witness);
        market.bid(supplier, awarded, "26400");
        market.bid(organisations.approvedSupplier("Kharan Minerals"), awarded, "27000");
        market.open(witness, awarded);
        market.evaluate(buyer, awarded);
        market.award(buyer, awarded);
        known.put("awarded", awarded);
        known.put("opened", text("select min(b.reference) from Bid b"));
        known.put("contract", as.person(buyer.person(Role.OFFICER), () -> contracts.draftDirect(ContractFixtures.outline(), supplier.reference()).toString()));
        known.put("draft", market.completeDraft(buyer, witness));
        String tender = market.publishedTender(buyer, witness);
        known.put("tender", tender);
        known.put("receipt", market.bid(supplier, tender, "26400"));
        known.put("entry", id("select max(e.id) from AuditEntry e"));
        Long officer = account(buyer.person(Role.OFFICER));
        as.visitor(() -> notices.tell(new Recipient(officer), "notice.TenderStep.PUBLISH", List.of(tender), "/tender/tender.xhtml?ref=" + tender));
        known.put("notice", id("select max(n.id) from Notice n where n.accountId = " + officer));
        known.put("paper", String.valueOf(entities.createNativeQuery("select max(document_id) from tender_document").getSingleResult()));
        known.put("title", id("select max(t.id) from MineTitle t"));
        known.put("screening", id("select max(s.id) from Screening s"));
        known.put("officer", officer.toString());
        known.put("colleague", account(supplier.person(Role.BIDDER)).toString());
        return known;
    }

    private Long account(String email) {
        return entities.createQuery("select a.id from Account a where a.email = :email", Long.class).setParameter("email", email).getSingleResult();
    }

    private String text(String query) {
        return entities.createQuery(query, String.class).getSingleResult();
    }

    private String id(String query) {
        return String.valueOf(entities.createQuery(query, Long.class).getSingleResult());
    }
}
