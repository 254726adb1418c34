package org.karvan.provenance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.provenance.OreLotDraft;
import org.karvan.provenance.OreLots;
import org.karvan.provenance.TitleRow;

/** The page on which a supplier registers a parcel of ore. */
@Named
@ViewScoped
public class NewOreLotPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OreLots door;

    private Long titleId;
    private Mineral mineral;
    private ProductForm form;
    private BigDecimal mass;
    private String place;
    private transient List<TitleRow> titles;

    /** Reads the titles under which it can have been dug. */
    public void load() {
        titles = door.titles();
    }

    /** Registers it and leads to its page. */
    public String register() {
        return "/provenance/ore-lot.xhtml?faces-redirect=true&reference=" + door.register(new OreLotDraft(titleId, mineral, form, mass, place));
    }

    public List<TitleRow> getTitles() {
        return titles;
    }

    public Mineral[] getMinerals() {
        return Mineral.values();
    }

    public ProductForm[] getForms() {
        return ProductForm.values();
    }

    public Long getTitleId() {
        return titleId;
    }

    public void setTitleId(Long titleId) {
        this.titleId = titleId;
    }

    public Mineral getMineral() {
        return mineral;
    }

    public void setMineral(Mineral mineral) {
        this.mineral = mineral;
    }

    public ProductForm getForm() {
        return form;
    }

    public void setForm(ProductForm form) {
        this.form = form;
    }

    public BigDecimal getMass() {
        return mass;
    }

    public void setMass(BigDecimal mass) {
        this.mass = mass;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
