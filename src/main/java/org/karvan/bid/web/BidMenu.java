package org.karvan.bid.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.karvan.identity.Role;
import org.karvan.platform.faces.MenuEntry;
import org.karvan.platform.faces.MenuSource;

/** What bids contribute to the menu. */
@ApplicationScoped
public class BidMenu implements MenuSource {

    private static final int RECEIPT_CHECK = 207;
    private static final int MY_BIDS = 220;

    @Override
    public List<MenuEntry> entries() {
        return List.of(
                MenuEntry.of("receiptCheck.title", "/bid/receipt-check.xhtml", RECEIPT_CHECK),
                MenuEntry.of("menu.bids", "/bid/my-bids.xhtml", MY_BIDS, Role.Names.BIDDER));
    }
}
