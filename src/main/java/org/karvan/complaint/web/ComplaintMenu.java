package org.karvan.complaint.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The menu's way to complaints. */
@ApplicationScoped
public class ComplaintMenu implements MenuSource {

    private static final int COMPLAINTS = 330;

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("complaint.list.title", "/complaint/complaints.xhtml", COMPLAINTS, Role.Names.BIDDER, Role.Names.OFFICER,
                Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.REVIEWER, Role.Names.AUDITOR));
    }
}
