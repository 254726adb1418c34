package org.karvan.delivery.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The menu's way to deliveries and to the exchange of assays. */
@ApplicationScoped
public class DeliveryMenu implements MenuSource {

    private static final int DELIVERIES = 440;
    private static final int ASSAYS = 450;

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("delivery.list.title", "/delivery/deliveries.xhtml", DELIVERIES, Role.Names.OPERATIONS, Role.Names.LOGISTICS,
                        Role.Names.OFFICER, Role.Names.SUPPLIER_FINANCE, Role.Names.BUYER_FINANCE, Role.Names.SUPPLIER_SIGNATORY,
                        Role.Names.BUYER_SIGNATORY, Role.Names.AUDITOR, Role.Names.COMPLIANCE),
                MenuEntry.of("delivery.assays.title", "/delivery/assays.xhtml", ASSAYS, Role.Names.OPERATIONS, Role.Names.LOGISTICS,
                        Role.Names.ANALYST, Role.Names.AUDITOR, Role.Names.COMPLIANCE));
    }
}
