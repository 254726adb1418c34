package org.karvan.platform.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/** The fields of a form that say which mineral is wanted or sold, how rich it is and how much of it. */
public class GoodsFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private Mineral mineral;
    private ProductForm form;
    private BigDecimal grade;
    private BigDecimal mass;
    private String hsCode;
    private String description;

    /** Empty fields. */
    public GoodsFields() {
    }

    /**
     * The fields as they were saved.
     *
     * @param grade in percent
     * @param mass in dry metric tonnes; null for an unknown quantity
     */
    public GoodsFields(Mineral mineral, ProductForm form, BigDecimal grade, BigDecimal mass, String hsCode, String description) {
        this.mineral = mineral;
        this.form = form;
        this.grade = grade;
        this.mass = mass;
        this.hsCode = hsCode;
        this.description = description;
    }

    public Mineral[] getMinerals() {
        return Mineral.values();
    }

    public ProductForm[] getForms() {
        return ProductForm.values();
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
}
