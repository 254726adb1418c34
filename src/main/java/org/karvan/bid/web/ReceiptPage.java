package org.karvan.bid.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.karvan.bid.Bids;
import org.karvan.bid.ReceiptSheet;
import org.karvan.document.web.Attachment;
import org.karvan.platform.faces.Asked;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;

/** A receipt, on the page and as a PDF. */
@Named
@RequestScoped
public class ReceiptPage {

    @Inject
    private Bids bids;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Reader reader;

    private ReceiptSheet sheet;

    /** Reads the receipt, once. */
    @PostConstruct
    public void load() {
        if (sheet == null) {
            sheet = bids.receipt(getNumber());
        }
    }

    /** Hands out the receipt as a PDF in the reader's language. */
    public void pdf() {
        Attachment.send(sheet.number() + ".pdf", Paper.MEDIA_TYPE, new ReceiptPdf(Wording.in(reader.getLocale())).of(sheet));
    }

    public String getNumber() {
        return Asked.of(request, "number").orElse("");
    }

    public ReceiptSheet getSheet() {
        return sheet;
    }
}
