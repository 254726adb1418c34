package org.karvan.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.karvan.As;
import org.karvan.Scene;
import org.karvan.TestClock;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;

/** Two approved parties with a draft, and a contract that the buyer has signed and the supplier is to sign. */
@Named("contracts")
@ApplicationScoped
public class ContractScene implements Scene {

    @Inject
    private As as;

    @Inject
    private TestClock clock;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private Contracts contracts;

    @Inject
    private ContractDrafts drafts;

    @Inject
    private Delegations delegations;

    private Party buyer;
    private Party supplier;

    @Override
    public Map<String, String> set() throws Exception {
        buyer = organisations.approvedBuyer("Ohio Metals");
        supplier = organisations.approvedSupplier("Chitral Miners");
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        as.person(buyer.person(Role.APPLICANT), () -> delegations.set(today, List.of(new BigDecimal("5000000"))));
        String draft = draft(today);
        String open = draft(today);
        step(Role.OFFICER, open, contracts::submit);
        step(Role.LEGAL, open, contracts::clear);
        step(Role.APPROVER, open, contracts::approve);
        step(Role.SUPPLIER_SIGNATORY, open, contracts::accept);
        step(Role.BUYER_SIGNATORY, open, (reference, seen) -> contracts.sign(reference, seen, reference, IdentityFixtures.PASSWORD));
        return Map.of("draft", draft, "open", open, "officer", buyer.person(Role.OFFICER), "applicant", buyer.person(Role.APPLICANT),
                "approver", buyer.person(Role.APPROVER), "signatory", supplier.person(Role.SUPPLIER_SIGNATORY));
    }

    private String draft(LocalDate today) throws Exception {
        String reference = as.person(buyer.person(Role.OFFICER), () -> drafts.draftDirect(ContractFixtures.outline(), supplier.reference()));
        step(Role.OFFICER, reference, (each, seen) -> drafts.putItem(each, seen, null, ContractFixtures.item()));
        step(Role.OFFICER, reference, (each, seen) -> drafts.putPriceClause(each, seen, null, ContractFixtures.fixedPrice()));
        step(Role.OFFICER, reference, (each, seen) -> drafts.putPriceClause(each, seen, null, ContractFixtures.penalty()));
        step(Role.OFFICER, reference, (each, seen) -> drafts.deliver(each, seen, ContractFixtures.delivery()));
        step(Role.OFFICER, reference, (each, seen) -> drafts.schedule(each, seen, today.getYear() + 1, 3, new BigDecimal("100")));
        step(Role.OFFICER, reference, (each, seen) -> drafts.last(each, seen,
                new ContractDates(today.plusDays(30), today.plusDays(395), today.plusDays(90), true, 30)));
        step(Role.OFFICER, reference, (each, seen) -> drafts.addCondition(each, seen, "The trial lot has passed."));
        return reference;
    }

    private interface Taking {
        void take(String reference, long seen);
    }

    private void step(Role role, String reference, Taking taking) throws Exception {
        String who = role == Role.SUPPLIER_SIGNATORY ? supplier.person(role) : buyer.person(role);
        long seen = as.person(who, () -> contracts.sheet(reference).contract().version());
        as.person(who, () -> taking.take(reference, seen));
    }
}
