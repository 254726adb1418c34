package org.karvan.pricing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Words;
import org.karvan.platform.faces.Wording;
import org.karvan.pricing.ExampleOrder;
import org.karvan.pricing.Levers;
import org.karvan.pricing.Narration;
import org.karvan.pricing.PriceOrder;
import org.karvan.pricing.Statement;
import org.karvan.pricing.Waterfall;

/** The public calculator: an example and what if, or terms and a lot of one's own; nothing is kept. */
@Named
@RequestScoped
public class CalculatorPage {

    private static final int SHOWN_DECIMALS = 6;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

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

    /** The amounts, each with its formula in words. */
    public List<StatementRow> getLines() {
        Narration narration = new Narration(Wording.in(reader.getLocale()));
        return statement.lines().stream().map(line -> new StatementRow(line.clause(), (words.of(line.kind()) + " " + named(line.subject())).strip(),
                narration.of(line), line.amount(), statement.currency().getCurrencyCode())).toList();
    }

    /** The figures on the way. */
    public List<StatementRow> getWorking() {
        Narration narration = new Narration(Wording.in(reader.getLocale()));
        return statement.working().stream().map(step -> new StatementRow(step.clause(), named(step.subject()),
                narration.of(step), shown(step.result()), step.unit())).toList();
    }

    /** An element is called by its name, a lot by its reference. */
    private String named(String subject) {
        Wording wording = Wording.in(reader.getLocale());
        String key = "AssayElement." + subject.substring(subject.lastIndexOf(' ') + 1);
        return wording.has(key) ? subject.substring(0, subject.lastIndexOf(' ') + 1) + wording.text(key) : subject;
    }

    private static BigDecimal shown(BigDecimal figure) {
        return figure.scale() > SHOWN_DECIMALS ? figure.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : figure;
    }

    public List<Waterfall.Bar> getBars() {
        return Waterfall.of(statement);
    }

    public Statement getStatement() {
        return statement;
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
}
