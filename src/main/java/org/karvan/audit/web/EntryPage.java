package org.karvan.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.audit.AuditEntries;
import org.karvan.audit.EntrySheet;

/** The page of one entry of the trail. */
@Named
@ViewScoped
public class EntryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditEntries entries;

    private Long id;
    private transient EntrySheet sheet;

    /** Reads the entry. */
    public void load() {
        sheet = entries.entry(id);
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
