package org.karvan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;

/**
 * A published tender with one sealed bid, whatever of it has an address filled in wherever a page takes one, and people
 * who would like to know its price, a rival among them.
 */
@Named("sealed-bid")
@ApplicationScoped
public class SealedBidScene implements Scene {

    private static final String PRICE = "91827364.55";

    @Inject
    private Readings readings;

    @Inject
    private IdentityFixtures people;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private MarketFixtures market;

    @Override
    public Map<String, String> set() throws Exception {
        Party buyer = organisations.approvedBuyer("Ohio Metals");
        Party supplier = organisations.approvedSupplier("Chitral Antimony");
        Party rival = organisations.approvedSupplier("Kharan Minerals");
        Party witness = organisations.approvedSupplier("Quetta Chamber");
        people.ofThePortal("auditor@karvan.example", Role.AUDITOR);
        String tender = market.publishedTender(buyer, witness);
        String receipt = market.bid(supplier, tender, PRICE);

        Map<String, String> known = new HashMap<>();
        for (Role role : new Role[] {Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL, Role.OPENER}) {
            known.put(role.name(), buyer.person(role));
        }
        known.put(Role.BIDDER.name(), rival.person(Role.BIDDER));
        known.put(Role.ADMINISTRATOR.name(), RegistrationFixtures.ADMINISTRATOR);
        known.put(Role.COMPLIANCE.name(), RegistrationFixtures.COMPLIANCE);
        known.put(Role.AUDITOR.name(), "auditor@karvan.example");
        for (String name : new String[] {"tender", "awarded", "draft"}) {
            known.put(name, tender);
        }
        known.put("receipt", receipt);
        known.put("opened", readings.one("select min(b.reference) from Bid b"));
        known.put("contract", tender);
        known.put("supplier", supplier.reference());
        known.put("supplierPaper", "1");
        known.put("entry", readings.one("select max(e.id) from AuditEntry e"));
        known.put("notice", readings.one("select max(n.id) from Notice n"));
        known.put("paper", readings.oneOfTables("select max(document_id) from tender_document"));
        known.put("title", "1");
        known.put("screening", readings.one("select max(s.id) from Screening s"));
        known.put("officer", readings.account(buyer.person(Role.OFFICER)).toString());
        known.put("colleague", readings.account(supplier.person(Role.BIDDER)).toString());
        return known;
    }
}
