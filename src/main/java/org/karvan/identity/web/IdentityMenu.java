package org.karvan.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** What identity contributes to the menu. */
@ApplicationScoped
public class IdentityMenu implements MenuSource {

    private static final int COLLEAGUES = 800;
    private static final int ACCOUNTS = 810;
    private static final int REFERENCE_DATA = 820;
    private static final int BANNERS = 830;

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("colleagues.title", "/identity/colleagues.xhtml", COLLEAGUES, Role.Names.APPLICANT, Role.Names.ADMINISTRATOR),
                MenuEntry.of("accounts.title", "/identity/accounts.xhtml", ACCOUNTS, Role.Names.ADMINISTRATOR),
                MenuEntry.of("referenceData.title", "/identity/reference-data.xhtml", REFERENCE_DATA,
                        Role.Names.ADMINISTRATOR, Role.Names.AUDITOR),
                MenuEntry.of("banners.title", "/identity/banners.xhtml", BANNERS, Role.Names.ADMINISTRATOR));
    }
}
