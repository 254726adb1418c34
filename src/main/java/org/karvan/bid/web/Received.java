package org.karvan.bid.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.karvan.bid.BidDrafts;
import org.karvan.bid.BidSheet;
import org.karvan.bid.Bids;
import org.karvan.bid.Openings;
import org.karvan.bid.ReceivedRow;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.faces.Asked;

/** What a tender's page says of its bids to this reader: his own to a bidder, those that were opened to the buyer's people. */
@Named
@RequestScoped
public class Received {

    private static final Set<Role> READERS = Set.of(Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL, Role.AUDITOR);

    @Inject
    private BidDrafts drafts;

    @Inject
    private Bids bids;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Openings openings;

    private BidSheet own;
    private boolean openingShown;
    private List<ReceivedRow> rows;

    /** Whether the reader bids for an organisation. */
    public boolean isBidder() {
        return caller.ifSignedIn().filter(actor -> actor.is(Role.BIDDER)).isPresent();
    }

    /** Whether the reader is led to the opening of these bids. */
    public boolean isOpeningShown() {
        return openingShown;
    }

    private boolean isOpener() {
        return caller.ifSignedIn().filter(actor -> actor.is(Role.OPENER)).isPresent();
    }

    private boolean isReader() {
        return caller.ifSignedIn().filter(Received::mayRead).isPresent();
    }

    @PostConstruct
    void read() {
        own = isOfTender() && isBidder() ? drafts.ifBegun(getTender()).orElse(null) : null;
        openingShown = isOfTender() && (isReader() || isOpener()) && openings.isShown(getTender());
        rows = isOfTender() && isReader() ? bids.received(getTender()) : List.of();
    }

    /** Whether the address says of which tender the page is; the answer to a refused step on it does not. */
    public boolean isOfTender() {
        return getTender() != null;
    }

    /** The tender whose page this is, by the page's own parameter. */
    public String getTender() {
        return Asked.of(request, "ref").orElse(null);
    }

    /** The reader's own bid; null when his organisation has none. */
    public BidSheet getOwn() {
        return own;
    }

    /** The bids that an opening found; empty before it. */
    public List<ReceivedRow> getRows() {
        return rows;
    }

    private static boolean mayRead(Actor actor) {
        return actor.roles().stream().anyMatch(READERS::contains);
    }
}
