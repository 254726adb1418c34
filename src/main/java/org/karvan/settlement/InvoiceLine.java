package org.karvan.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.karvan.pricing.Line;
import org.karvan.pricing.LineKind;

/** One amount of an invoice, as it was reckoned when the invoice was drafted. */
@Embeddable
public class InvoiceLine {

    @Column(name = "number", nullable = false)
    private int number;

    @Column(name = "clause", nullable = false, length = 20)
    private String clause;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private LineKind kind;

    @Column(name = "subject", nullable = false, length = 40)
    private String subject;

    @Column(name = "amount", nullable = false, precision = 19, scale = 4)
    private BigDecimal amount;

    protected InvoiceLine() {
    }

    InvoiceLine(int number, Line line) {
        this.number = number;
        clause = line.clause();
        kind = line.kind();
        subject = line.subject();
        amount = line.amount();
    }

    /** Its place, from 1. */
    public int number() {
        return number;
    }

    /** The clause that asks for it, as the contract prints it; empty for none. */
    public String clause() {
        return clause;
    }

    /** What it is about. */
    public LineKind kind() {
        return kind;
    }

    /** The element it is about; empty for the whole. */
    public String subject() {
        return subject;
    }

    /** In the invoice's currency; what is taken off is negative. */
    public BigDecimal amount() {
        return amount;
    }

    boolean says(Line line) {
        return clause.equals(line.clause()) && kind == line.kind() && subject.equals(line.subject()) && amount.compareTo(line.amount()) == 0;
    }
}
