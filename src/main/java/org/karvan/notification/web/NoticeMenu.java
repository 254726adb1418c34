package org.karvan.notification.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The outbox in the menu of administrators; the inbox is reached by the bell. */
@ApplicationScoped
public class NoticeMenu implements MenuSource {

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("menu.outbox", "/notification/outbox.xhtml", 920, Role.Names.ADMINISTRATOR));
    }
}
