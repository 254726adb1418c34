package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/** One kind of material that a contract sells. */
@Embeddable
public class ContractItem {

    static final int LONGEST_DESCRIPTION = 500;

    @Column(name = "item_number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "mineral", nullable = false, length = 20)
    private Mineral mineral;

    @Enumerated(EnumType.STRING)
    @Column(name = "product_form", nullable = false, length = 20)
    private ProductForm form;

    @Column(name = "grade", nullable = false, precision = 9, scale = 6)
    private Percent grade;

    @Column(name = "quantity", precision = 18, scale = 6)
    private Tonnes quantity;

    @Column(name = "hs_code", length = 13)
    private String hsCode;

    @Column(name = "description", length = LONGEST_DESCRIPTION)
    private String description;

    protected ContractItem() {
    }

    ContractItem(int number, ContractItemDraft draft) {
        this.number = number;
        mineral = draft.mineral();
        form = draft.form();
        grade = new Percent(draft.grade());
        quantity = draft.quantity() == null ? null : new Tonnes(draft.quantity());
        hsCode = draft.hsCode();
        description = draft.description();
    }

    /** Its place among the items, from 1; an award keeps the tender's lot numbers. */
    public int number() {
        return number;
    }

    /** Which mineral. */
    public Mineral mineral() {
        return mineral;
    }

    /** In which form. */
    public ProductForm form() {
        return form;
    }

    /** The grade that is bought at least, in percent of the dry material. */
    public Percent grade() {
        return grade;
    }

    /** Dry metric tonnes; null when the contract does not fix them. */
    public Tonnes quantity() {
        return quantity;
    }

    /** Under which code it is declared; null when not yet known. */
    public String hsCode() {
        return hsCode;
    }

    /** What else is to be said; null when nothing is. */
    public String description() {
        return description;
    }
}
