package org.karvan.tender.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The menu's way to tenders: the list for everybody, the buyer's own for those who draft and approve them. */
@ApplicationScoped
public class TenderMenu implements MenuSource {

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("tender.list.title", "/tender/list.xhtml", 200),
                MenuEntry.of("tender.own.title", "/tender/our-tenders.xhtml", 210, Role.Names.OFFICER, Role.Names.APPROVER));
    }
}
