package org.karvan.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The trail in the menu of those who watch over the portal. */
@ApplicationScoped
public class AuditMenu implements MenuSource {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("menu.trail", "/audit/trail.xhtml", 900, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR),
                MenuEntry.of("menu.verification", "/audit/verification.xhtml", 910, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR));
    }
}
