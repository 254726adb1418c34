package org.karvan.bid.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.karvan.bid.Bids;
import org.karvan.bid.OpenedBidSheet;
import org.karvan.bid.PaperContent;
import org.karvan.document.web.Attachment;
import org.karvan.platform.faces.Asked;

/** An opened bid as the buyer's people read it; each reading is in the trail. */
@Named
@RequestScoped
public class OpenedBidPage {

    @Inject
    private Bids bids;

    @Inject
    private ShownOffer shown;

    @Inject
    private HttpServletRequest request;

    private OpenedBidSheet sheet;

    /** Reads the bid, once. */
    @PostConstruct
    public void load() {
        if (sheet == null) {
            sheet = bids.openedBid(getReference());
            shown.show(sheet.offer(), sheet.isPriced());
        }
    }

    /** Hands out a paper of the bid. */
    public void send(String paper) {
        PaperContent content = bids.openedPaper(getReference(), paper);
        Attachment.send(content.fileName(), content.mediaType(), content.content());
    }

    public String getReference() {
        return Asked.of(request, "reference").orElse("");
    }

    public OpenedBidSheet getSheet() {
        return sheet;
    }
}
