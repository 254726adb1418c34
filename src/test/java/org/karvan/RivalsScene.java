package org.karvan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.karvan.contract.ContractDrafts;
import org.karvan.contract.ContractFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.registration.Party;
import org.karvan.registration.RegistrationFixtures;

/** The scene of every role, and beside it a buyer and a supplier who have drafts of their own and would like to see the others'. */
@Named("rivals")
@ApplicationScoped
public class RivalsScene implements Scene {

    @Inject
    private EveryRoleScene scene;

    @Inject
    private As as;

    @Inject
    private RegistrationFixtures organisations;

    @Inject
    private MarketFixtures market;

    @Inject
    private ContractDrafts drafts;

    @Override
    public Map<String, String> set() throws Exception {
        Map<String, String> known = new HashMap<>(scene.set());
        Party buyer = organisations.approvedBuyer("Rival Metals");
        Party supplier = organisations.approvedSupplier("Rival Mines");
        Role.of(Side.SUPPLIER).forEach(role -> known.put("rival." + role, supplier.person(role)));
        Role.of(Side.BUYER).forEach(role -> known.put("rival." + role, buyer.person(role)));
        known.put("rival.supplier", supplier.reference());
        known.put("rival.draft", market.completeDraft(buyer, supplier));
        known.put("rival.tender", market.publishedTender(buyer, supplier));
        known.put("rival.contract", as.person(buyer.person(Role.OFFICER),
                () -> drafts.draftDirect(ContractFixtures.outline(), supplier.reference()).toString()));
        return known;
    }
}
