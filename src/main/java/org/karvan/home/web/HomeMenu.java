package org.karvan.home.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The start page in everybody's menu. */
@ApplicationScoped
public class HomeMenu implements MenuSource {

    private static final int FIRST = 10;

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("menu.home", "/index.xhtml", FIRST));
    }
}
