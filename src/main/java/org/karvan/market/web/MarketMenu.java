package org.karvan.market.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** Everybody's way to the market's figures. */
@ApplicationScoped
public class MarketMenu implements MenuSource {

    private static final int PRICES = 250;

    @Override
    public List<MenuEntry> entries() {
        return List.of(MenuEntry.of("market.prices.title", "/market/market-prices.xhtml", PRICES));
    }
}
