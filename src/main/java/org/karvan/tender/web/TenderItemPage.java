package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.tender.TenderItem;
import org.karvan.tender.TenderSheet;

/** The form of one lot of a draft. */
@Named
@ViewScoped
public class TenderItemPage extends SectionPage {

    private static final long serialVersionUID = 1L;

    private Mineral mineral;
    private ProductForm form;
    private BigDecimal grade;
    private BigDecimal mass;
    private String hsCode;
    private String description;
    private Integer number = 0;
    private List<LimitLine> limits = List.of();
    private List<String> hsCodes = List.of();

    @Override
    protected void fill(TenderSheet draft) {
        hsCodes = drafts().hsCodes();
        TenderItem item = number == null || number == 0 ? null : drafts().item(draft.reference(), number);
        limits = TenderItem.ELEMENTS.stream().map(LimitLine::new).toList();
        if (item != null) {
            mineral = item.mineral();
            form = item.form();
            grade = item.grade();
            mass = item.mass();
            hsCode = item.hsCode();
            description = item.description();
            limits.forEach(line -> line.fill(item.limits()));
        }
    }

    /** Saves the lot. */
    public String save() {
        List<TenderItem.Limit> given = limits.stream().filter(LimitLine::isGiven).map(LimitLine::limit).toList();
        drafts().save(getRef(), version(), number == null ? 0 : number,
                new TenderItem(mineral, form, grade, mass, hsCode, description, given));
        return to("tender-items");
    }

    public List<Mineral> getMinerals() {
        return List.of(Mineral.values());
    }

    public List<ProductForm> getForms() {
        return List.of(ProductForm.values());
    }

    public List<String> getHsCodes() {
        return hsCodes;
    }

    public List<LimitLine> getLimits() {
        return limits;
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

    public BigDecimal getGrade() {
        return grade;
    }

    public void setGrade(BigDecimal grade) {
        this.grade = grade;
    }

    public BigDecimal getMass() {
        return mass;
    }

    public void setMass(BigDecimal mass) {
        this.mass = mass;
    }

    public String getHsCode() {
        return hsCode;
    }

    public void setHsCode(String hsCode) {
        this.hsCode = hsCode;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
