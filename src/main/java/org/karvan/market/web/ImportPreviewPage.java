package org.karvan.market.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.market.ImportPreview;
import org.karvan.market.MarketFigures;
import org.karvan.platform.faces.Confirmation;

/** What a file of figures would do, before it is taken in. */
@Named
@ViewScoped
public class ImportPreviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MarketFigures figures;

    @Inject
    private Confirmation confirmation;

    private Long id;
    private ImportPreview preview;
    private String reason;

    /** Reads the file again and compares it with what stands. */
    public void load() {
        preview = figures.preview(id);
    }

    /** Takes the file in and leads to the series. */
    public String take() {
        figures.take(id, reason);
        confirmation.tell("market.import.done", preview.added(), preview.corrections());
        return "/market/series.xhtml?faces-redirect=true&code=" + preview.seriesCode();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
