package org.karvan.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.audit.AuditEntries;
import org.karvan.audit.EntrySheet;
import org.karvan.platform.faces.Words;

/** The page of one entry of the trail. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String DETAIL = "trail.detail.";

    @Inject
    private AuditEntries entries;

    @Inject
    private Words words;

    private Long id;
    private transient EntrySheet sheet;

    /** Reads the entry. */
    public void load() {
        sheet = entries.entry(id);
    }

    /** What a detail is called in the reader's language; its own name when there is no word for it. */
    public String label(String detail) {
        String key = DETAIL + detail;
        String label = words.text(key);
        return label.equals(key) ? detail : label;
    }

    public EntrySheet getSheet() {
        return sheet;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
