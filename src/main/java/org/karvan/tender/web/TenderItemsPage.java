package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.karvan.tender.TenderSheet;

/** The section of a draft that lists its lots. */
@Named
@ViewScoped
public class TenderItemsPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    @Override
    protected void fill(TenderSheet draft) {
        // The page reads the lots from the draft itself.
    }

    /** Takes a lot out. */
    public String drop(int number) {
        drafts().drop(getRef(), version(), number);
        return to("tender-items");
    }
}
