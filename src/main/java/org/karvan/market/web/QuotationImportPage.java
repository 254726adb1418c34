package org.karvan.market.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.karvan.document.web.Chosen;
import org.karvan.market.PriceSeries;
import org.karvan.market.MarketFigures;

/** The form by which an administrator hands a file of figures in. */
@Named
@ViewScoped
public class QuotationImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MarketFigures figures;

    private PriceSeries series;
    private String code;
    private transient Part file;

    /** Reads the series. */
    public void load() {
        series = figures.kept(code);
    }

    /** Hands the file in and leads to what it would do. */
    public String handIn() {
        return "/market/import-preview.xhtml?faces-redirect=true&id=" + figures.handIn(code, Chosen.file(file));
    }

    public PriceSeries getSeries() {
        return series;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
