package org.karvan.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.audit.AuditEntries;
import org.karvan.audit.LogState;
import org.karvan.audit.VerificationSheet;

/** The page on which the trail is verified. */
@Named
@ViewScoped
public class VerificationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/audit/verification.xhtml?faces-redirect=true";

    @Inject
    private AuditEntries entries;

    private transient LogState state;
    private transient VerificationSheet sheet;

    /** Reads how the log stands and what the latest verification found. */
    public void load() {
        state = entries.state();
        sheet = entries.verification().orElse(null);
    }

    /** Begins a verification. */
    public String verify() {
        entries.verify();
        return HERE;
    }

    /** Signs the log as it stands. */
    public String sign() {
        entries.signNow();
        return HERE;
    }

    public LogState getState() {
        return state;
    }

    /** The latest verification; null before the first. */
    public VerificationSheet getSheet() {
        return sheet;
    }
}
