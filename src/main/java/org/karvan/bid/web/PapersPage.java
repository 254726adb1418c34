package org.karvan.bid.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.karvan.bid.OfferSheet;
import org.karvan.bid.PaperContent;
import org.karvan.document.Upload;
import org.karvan.document.web.Attachment;

/** The page on which papers are put to an offer. */
@Named
@RequestScoped
public class PapersPage extends SectionPage {

    private Part file;

    @Override
    protected void fill(OfferSheet saved) {
        file = null;
    }

    /** Seals the paper that was chosen. */
    public String add() throws IOException {
        drafts().addPaper(tender(), chosen());
        return to("papers");
    }

    /** Takes a paper out. */
    public String drop(String reference) {
        drafts().dropPaper(tender(), reference);
        return to("papers");
    }

    /** Hands a paper out to its own bidder. */
    public void send(String reference) {
        PaperContent paper = drafts().paper(tender(), reference);
        Attachment.send(paper.fileName(), paper.mediaType(), paper.content());
    }

    private Upload chosen() throws IOException {
        if (file == null) {
            return new Upload("", new byte[0]);
        }
        try (InputStream content = file.getInputStream()) {
            return new Upload(file.getSubmittedFileName(), content.readAllBytes());
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
