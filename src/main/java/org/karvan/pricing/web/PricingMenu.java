package org.karvan.pricing.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** The menu's way to the calculator, for everybody. */
@ApplicationScoped
public class PricingMenu implements MenuSource {

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("pricing.calculator", "/pricing/calculator.xhtml", 205));
    }
}
