package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.karvan.contract.ContractPrices;
import org.karvan.contract.PreviewSheet;
import org.karvan.contract.PricePreview;
import org.karvan.contract.ReferenceLot;
import org.karvan.market.SeriesRow;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.faces.Words;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.StatementSheet;

/** The page that shows what a delivery under a contract would cost today. */
@Named
@ViewScoped
public class PricePreviewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A truck load, from which everybody can reckon on. */
    private static final BigDecimal TRUCK_LOAD = BigDecimal.valueOf(20);

    @Inject
    private ContractPrices prices;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    private String reference;
    private Integer item;
    private BigDecimal mass = TRUCK_LOAD;
    private BigDecimal moisture = BigDecimal.ZERO;
    private Map<AssayElement, BigDecimal> grades = new EnumMap<>(AssayElement.class);
    private transient PreviewSheet sheet;
    private transient PricePreview preview;

    /** Reads the contract and, where its clauses allow, reckons the reference lot. */
    public void load() {
        sheet = prices.subject(reference, item);
        item = sheet.item();
        grades.putAll(sheet.grades());
        if (sheet.missing().isEmpty()) {
            preview = prices.preview(reference, item, lot());
        }
    }

    /** Reckons the lot that was typed. */
    public void reckon() {
        preview = prices.preview(reference, item, lot());
    }

    private ReferenceLot lot() {
        return new ReferenceLot(mass, moisture, grades);
    }

    /** What the contract sells and looks at. */
    public PreviewSheet getSheet() {
        if (sheet == null && reference != null) {
            sheet = prices.subject(reference, item);
        }
        return sheet;
    }

    /** Why no price can be reckoned yet, in the reader's language. */
    public List<String> getMissing() {
        return getSheet().missing().stream().map(words::explain).toList();
    }

    /** What was reckoned, in the reader's words; null when there is no price. */
    public StatementSheet getAnswer() {
        return preview == null ? null : StatementSheet.of(preview.statement(), Wording.in(reader.getLocale()));
    }

    /** The figures of the market on which it rests. */
    public List<SeriesRow> getFigures() {
        return preview == null ? List.of() : preview.figures();
    }

    /** The elements that the clauses look at. */
    public List<AssayElement> getElements() {
        return List.copyOf(grades.keySet());
    }

    public Map<AssayElement, BigDecimal> getGrades() {
        return grades;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer item) {
        this.item = item;
    }

    public BigDecimal getMass() {
        return mass;
    }

    public void setMass(BigDecimal mass) {
        this.mass = mass;
    }

    public BigDecimal getMoisture() {
        return moisture;
    }

    public void setMoisture(BigDecimal moisture) {
        this.moisture = moisture;
    }
}
