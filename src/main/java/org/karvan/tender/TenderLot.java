package org.karvan.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.karvan.platform.config.Stored;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;

/** One parcel of mineral that a tender asks for and that every bidder prices for itself. */
@Entity
@Table(name = "tender_lot")
public class TenderLot extends Stored {

    /** The longest description of a lot, in characters. */
    static final int LONGEST_DESCRIPTION = 2000;

    /** Written by its tender, read to find all lots of one. */
    @Column(name = "tender_id", insertable = false, updatable = false)
    private Long tenderId;

    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Mineral mineral;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ProductForm form;

    @Column(nullable = false, precision = 9, scale = 6)
    private Percent grade;

    @Column(name = "mass_dmt", nullable = false, precision = 18, scale = 6)
    private Tonnes mass;

    @Column(name = "hs_code", nullable = false, length = 10)
    private String hsCode;

    @Column(length = LONGEST_DESCRIPTION)
    private String description;

    @ElementCollection
    @CollectionTable(name = "tender_lot_limit", joinColumns = @JoinColumn(name = "lot_id"))
    @OrderBy("element")
    private List<ElementLimit> limits = new ArrayList<>();

    protected TenderLot() {
    }

    TenderLot(int number, TenderItem item) {
        this.number = number;
        become(item);
    }

    void become(TenderItem item) {
        mineral = item.mineral();
        form = item.form();
        grade = new Percent(item.grade());
        mass = new Tonnes(item.mass());
        hsCode = item.hsCode();
        description = item.description();
        limits.clear();
        item.limits().forEach(limit -> limits.add(new ElementLimit(limit.element(),
                limit.penaltyAbove() == null ? null : new Percent(limit.penaltyAbove()),
                limit.rejectionAbove() == null ? null : new Percent(limit.rejectionAbove()))));
    }

    /** The lot as a form would hand it in. */
    TenderItem item() {
        return new TenderItem(mineral, form, Figures.plain(grade.value()), Figures.plain(mass.value()), hsCode, description, limits.stream()
                .sorted(Comparator.comparing(ElementLimit::element))
                .map(limit -> new TenderItem.Limit(limit.element(),
                        limit.penaltyAbove() == null ? null : Figures.plain(limit.penaltyAbove().value()),
                        limit.rejectionAbove() == null ? null : Figures.plain(limit.rejectionAbove().value())))
                .toList());
    }

    void renumber(int place) {
        number = place;
    }

    /** Its place in the tender, from 1; bids name it by this number. */
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

    /** The least content of the mineral's main element or oxide, in percent of dry mass. */
    public Percent grade() {
        return grade;
    }

    /** How much is wanted, in dry metric tonnes. */
    public Tonnes mass() {
        return mass;
    }

    /** The code of the Harmonised System, such as {@code 2617.10}. */
    public String hsCode() {
        return hsCode;
    }

    /** What else bidders must know of it; null when nothing. */
    public String description() {
        return description;
    }

    /** The unwanted elements that cost a penalty or a refusal. */
    public List<ElementLimit> limits() {
        return List.copyOf(limits);
    }
}
