package org.karvan.bid.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.bid.OpeningSheet;
import org.karvan.bid.Openings;
import org.karvan.document.web.Attachment;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;
import org.karvan.tender.Envelope;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** The page on which the named openers open the bids, and on which the minutes stand afterwards. */
@Named
@ViewScoped
public class OpeningPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/bid/opening.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Openings openings;

    @Inject
    private Reader reader;

    private String tender;
    private transient OpeningSheet sheet;

    /** Reads how the opening stands; refused to whoever is not concerned. */
    public void load() {
        sheet = openings.sheet(tender);
    }

    @Override
    public List<Offer> getOffers() {
        return sheet == null ? List.of() : sheet.offers();
    }

    @Override
    public String take(String step) {
        openings.open(tender);
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        return coded;
    }

    /** Hands out the minutes of the opening of these envelopes as a PDF in the reader's language; nothing before it. */
    public void pdf(Envelope envelope) {
        load();
        sheet.minutes().stream().filter(minutes -> minutes.envelope() == envelope).findFirst().ifPresent(minutes ->
                Attachment.send("minutes-" + minutes.tenderReference() + (envelope == Envelope.PRICE ? "-prices" : "") + ".pdf",
                        Paper.MEDIA_TYPE, new MinutesPdf(Wording.in(reader.getLocale())).of(sheet, minutes)));
    }

    public OpeningSheet getSheet() {
        return sheet;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }
}
