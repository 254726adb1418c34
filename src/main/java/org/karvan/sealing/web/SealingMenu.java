package org.karvan.sealing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The menu's way to the opener's own key. */
@ApplicationScoped
public class SealingMenu implements MenuSource {

    private static final int OPENING_KEY = 320;

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("menu.openingKey", "/sealing/opening-key.xhtml", OPENING_KEY, Role.Names.OPENER));
    }
}
