package org.karvan.settlement.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The menu's way to invoices. */
@ApplicationScoped
public class SettlementMenu implements MenuSource {

    private static final int INVOICES = 460;

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("settlement.list.title", "/settlement/invoices.xhtml", INVOICES, Role.Names.OPERATIONS, Role.Names.LOGISTICS,
                Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE, Role.Names.SUPPLIER_SIGNATORY,
                Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE));
    }
}
