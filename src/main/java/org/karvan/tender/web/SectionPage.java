package org.karvan.tender.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.karvan.tender.TenderDrafts;
import org.karvan.tender.TenderSheet;

/** A form for one section of a draft: it reads the draft, hands its section back with the version it read, and leads to the task list. */
public abstract class SectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderDrafts drafts;

    private String ref;
    private TenderSheet sheet;

    /** Reads the draft. */
    public void load() {
        sheet = drafts.sheet(ref);
        fill(sheet);
    }

    /** Fills the form with what the draft says. */
    protected abstract void fill(TenderSheet draft);

    /** The door to drafts. */
    protected TenderDrafts drafts() {
        return drafts;
    }

    /** The version of the draft that the form was filled from. */
    protected long version() {
        return sheet.version();
    }

    /** The way to another page of this draft. */
    protected String to(String page) {
        return "/tender/" + page + ".xhtml?faces-redirect=true&ref=" + ref;
    }

    /** The way back to the task list. */
    protected String toTasks() {
        return to("tender-draft");
    }

    public TenderSheet getSheet() {
        return sheet;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
