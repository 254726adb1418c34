package org.karvan.pricing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.pricing.ExampleOrder;
import org.karvan.pricing.Levers;
import org.karvan.pricing.PriceOrder;
import org.karvan.pricing.Statement;
import org.karvan.pricing.StatementSheet;

/** The public calculator: an example and what if, or terms and a lot of one's own; nothing is kept. */
@Named
@RequestScoped
public class CalculatorPage {

    private static final String INTERFACE = "/api/price";

    @Inject
    private Reader reader;

    private ExampleOrder example = ExampleOrder.ANTIMONY;
    private BigDecimal moisture;
    private BigDecimal grade;
    private BigDecimal index;
    private String order;
    private Levers levers;
    private Statement statement;

    /** Reckons what the address asks. */
    public void load() {
        order = example.json();
        statement = getLevers().moved(moisture, grade, index).of(PriceOrder.read(order)).price();
    }

    /** Reckons the order that was typed. */
    public void reckon() {
        statement = PriceOrder.read(order == null ? "" : order).price();
    }

    /** What can be moved, from where to where; also when what was asked cannot be. */
    public Levers getLevers() {
        if (levers == null) {
            levers = Levers.of(PriceOrder.read(example.json()));
        }
        return levers;
    }

    public List<ExampleOrder> getExamples() {
        return List.of(ExampleOrder.values());
    }

    /** What was reckoned, in the reader's words; null when there is no price. */
    public StatementSheet getAnswer() {
        return statement == null ? null : StatementSheet.of(statement, Wording.in(reader.getLocale()));
    }

    public ExampleOrder getExample() {
        return example;
    }

    public void setExample(ExampleOrder example) {
        this.example = example == null ? ExampleOrder.ANTIMONY : example;
        levers = null;
    }

    public BigDecimal getMoisture() {
        return moisture == null ? getLevers().moisture() : moisture;
    }

    public void setMoisture(BigDecimal moisture) {
        this.moisture = moisture;
    }

    public BigDecimal getGrade() {
        return grade == null ? getLevers().grade().value() : grade;
    }

    public void setGrade(BigDecimal grade) {
        this.grade = grade;
    }

    public BigDecimal getIndex() {
        return index == null ? getLevers().index() : index;
    }

    public void setIndex(BigDecimal index) {
        this.index = index;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    /** Where programs send an order. */
    public String getInterface() {
        return INTERFACE;
    }
}
