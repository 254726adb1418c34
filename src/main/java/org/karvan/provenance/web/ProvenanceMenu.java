package org.karvan.provenance.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The menu's way to parcels of ore. */
@ApplicationScoped
public class ProvenanceMenu implements MenuSource {

    private static final int LOTS = 430;

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("provenance.lots", "/provenance/ore-lots.xhtml", LOTS, Role.Names.OPERATIONS, Role.Names.COMPLIANCE,
                Role.Names.AUDITOR));
    }
}
