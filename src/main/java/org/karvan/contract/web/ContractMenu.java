package org.karvan.contract.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The menu's way to contracts, to those that wait for a decision, and to the delegation table. */
@ApplicationScoped
public class ContractMenu implements MenuSource {

    private static final int CONTRACTS = 400;
    private static final int WAITING = 410;
    private static final int DELEGATION = 420;

    @Inject
    private Caller caller;

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("contract.list.title", "/contract/contracts.xhtml", CONTRACTS, Role.Names.OFFICER, Role.Names.APPROVER,
                        Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE, Role.Names.LOGISTICS,
                        Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
                        Role.Names.AUDITOR, Role.Names.COMPLIANCE),
                MenuEntry.of("contract.approvals.title", "/contract/approvals.xhtml", WAITING, Role.Names.LEGAL, Role.Names.APPROVER,
                        Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY),
                new MenuEntry("contract.delegation.title", "/contract/delegation.xhtml", DELEGATION, delegating()));
    }

    /** A supplier's applicant has no delegation table. */
    private Set<String> delegating() {
        boolean buys = caller.ifSignedIn().filter(actor -> actor.side() == Side.BUYER).isPresent();
        Set<String> readers = Set.of(Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL);
        return buys ? Set.of(Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL) : readers;
    }
}
