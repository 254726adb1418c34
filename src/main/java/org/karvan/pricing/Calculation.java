package org.karvan.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * The order in which a consignment is priced: dry mass and grades, payable metal, its price, the gross value; then
 * treatment, refining, penalties, deductions, financing, recovery; and what of the net is paid now.
 */
public final class Calculation {

    private static final String WHOLE = "";

    private final Terms terms;
    private final Consignment consignment;
    private final Sheet sheet;
    private final Assaying assaying;
    private final MetalPrice metalPrice;
    private final Map<AssayElement, MetalValue> metals = new EnumMap<>(AssayElement.class);
    private final BigDecimal dryMass;
    private Map<AssayElement, Grade> grades;

    private Calculation(Terms terms, Consignment consignment, Quotations quotations) {
        this.terms = terms;
        this.consignment = consignment;
        sheet = new Sheet(terms.currency());
        assaying = new Assaying(terms, consignment, sheet);
        metalPrice = new MetalPrice(terms, consignment, quotations, sheet);
        dryMass = consignment.dryMass();
    }

    /**
     * The statement of a consignment under these terms in this market; the same again whenever it is asked.
     *
     * @throws Unpriceable naming the clause that refuses the lot, or that lacks a quotation, an assay or a date
     */
    public static Statement of(Terms terms, Consignment consignment, Quotations quotations) {
        return new Calculation(terms, consignment, quotations).statement();
    }

    private Statement statement() {
        grades = assaying.grades();
        terms.all(Clause.Payable.class).forEach(this::pay);
        terms.only(Clause.MaterialPrice.class).ifPresent(clause -> sheet.add(clause.number(), LineKind.MATERIAL, WHOLE, Formula.PER_DRY_TONNE,
                List.of(dryMass, clause.perDryTonne()), dryMass.multiply(clause.perDryTonne())));
        terms.only(Clause.TreatmentCharge.class).ifPresent(this::treat);
        terms.all(Clause.RefiningCharge.class).forEach(this::refine);
        terms.all(Clause.Penalty.class).forEach(this::penalise);
        BigDecimal gross = gross();
        terms.all(Clause.Deduction.class).forEach(clause -> deduct(clause, gross));
        terms.only(Clause.Financing.class).ifPresent(this::finance);
        terms.only(Clause.PrepaymentRecovery.class).ifPresent(this::recover);
        if (consignment.stage() instanceof Stage.Final last) {
            settle(last);
        } else {
            holdBack();
        }
        return new Statement(terms.reference(), terms.version(), consignment.reference(), terms.currency(), dryMass, sheet.working(),
                new ArrayList<>(metals.values()), sheet.lines());
    }

    private void pay(Clause.Payable clause) {
        AssayElement element = clause.element();
        Grade assay = Optional.ofNullable(grades.get(element)).orElseThrow(() -> new Unpriceable(clause.number(), Fault.ASSAY_MISSING, element));
        PayableRule.Part part = clause.rule().of(assay);
        sheet.work(clause.number(), element.name(), part.formula(), part.inputs(), part.grade());
        Grade rounded = assaying.rounded(element.name(), element, GradeStage.PAYABLE_GRADE, part.grade());
        Grade payable = rounded.compareTo(assay) > 0 ? assay : rounded;
        BigDecimal contained = content(clause, assay);
        BigDecimal content = rounded(element, clause.unit(), workedContent(clause, payable)).min(contained);

        Clause.Price price = terms.about(element, Clause.Price.class).orElseThrow();
        BigDecimal market = metalPrice.ofMarket(price, clause.unit());
        BigDecimal paid = metalPrice.underTerms(price, clause.unit(), market);
        metals.put(element, new MetalValue(element, assay, payable, contained, content, clause.unit(), market, paid));
        sheet.add(price.number(), LineKind.METAL, element.name(), Formula.VALUE_OF_METAL, List.of(content, clause.unit().symbol(), paid),
                content.multiply(paid));
    }

    private BigDecimal workedContent(Clause.Payable clause, Grade payable) {
        List<Object> inputs = new ArrayList<>(List.of(dryMass, payable.value(), payable.unit().symbol(), clause.factor()));
        if (clause.unit() != ContentUnit.TONNE) {
            inputs.add(terms.factors().quantity(BigDecimal.ONE, ContentUnit.TONNE, clause.unit()));
            inputs.add(clause.unit().symbol());
        }
        return sheet.work(clause.number(), clause.element().name(), clause.unit() == ContentUnit.TONNE ? Formula.CONTENT : Formula.CONTENT_CONVERTED,
                inputs, content(clause, payable), clause.unit().symbol());
    }

    private BigDecimal content(Clause.Payable clause, Grade grade) {
        return terms.factors().quantity(dryMass.multiply(grade.share()).multiply(clause.factor()), ContentUnit.TONNE, clause.unit());
    }

    private BigDecimal rounded(AssayElement element, ContentUnit unit, BigDecimal content) {
        return terms.about(element, Clause.ContentRounding.class)
                .map(clause -> sheet.work(clause.number(), element.name(), Formula.ROUNDED, List.of(content, clause.decimals(), clause.mode()),
                        content.setScale(clause.decimals(), clause.mode()), unit.symbol()))
                .orElse(content);
    }

    private void treat(Clause.TreatmentCharge clause) {
        BigDecimal charge = terms.only(Clause.Escalator.class).map(escalator -> escalated(escalator, clause.perDryTonne())).orElse(clause.perDryTonne());
        sheet.deduct(clause.number(), LineKind.TREATMENT, WHOLE, Formula.TREATMENT, List.of(dryMass, charge), dryMass.multiply(charge));
    }

    private BigDecimal escalated(Clause.Escalator escalator, BigDecimal charge) {
        BigDecimal market = metals.get(escalator.element()).indexPrice();
        return sheet.work(escalator.number(), escalator.element().name(), Formula.CHARGE_ESCALATED, List.of(charge, market, escalator.basis()),
                escalator.escalated(charge, market), terms.currency() + "/dmt");
    }

    private void refine(Clause.RefiningCharge clause) {
        MetalValue metal = metals.get(clause.element());
        BigDecimal content = terms.factors().quantity(metal.content(), metal.unit(), clause.unit());
        sheet.deduct(clause.number(), LineKind.REFINING, clause.element().name(), Formula.REFINING,
                List.of(content, clause.unit().symbol(), clause.rate()), content.multiply(clause.rate()));
    }

    private void penalise(Clause.Penalty clause) {
        BigDecimal level = clause.measured().level(clause.number(), grades);
        String name = clause.measured().name();
        if (level.compareTo(clause.threshold()) <= 0) {
            sheet.deduct(clause.number(), LineKind.PENALTY, name, Formula.PENALTY_WITHIN, List.of(level, clause.threshold()), BigDecimal.ZERO);
            return;
        }
        clause.tiers().stream().filter(tier -> level.compareTo(tier.threshold()) > 0).forEach(tier -> {
            BigDecimal steps = tier.steps(level, clause.counting());
            sheet.deduct(clause.number(), LineKind.PENALTY, name, Formula.PENALTY,
                    List.of(level, tier.threshold(), tier.step(), steps, tier.rate(), dryMass), steps.multiply(tier.rate()).multiply(dryMass));
        });
    }

    private BigDecimal gross() {
        return sheet.lines().stream().filter(line -> line.kind().isOfGross()).map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void deduct(Clause.Deduction clause, BigDecimal gross) {
        LineKind kind = LineKind.valueOf(clause.cost().name());
        BigDecimal amount = clause.amount();
        if (clause.cost().isPaidBySeller(terms.incoterm())) {
            sheet.deduct(clause.number(), kind, WHOLE, Formula.PAID_BY_SELLER, List.of(terms.incoterm().name()), BigDecimal.ZERO);
            return;
        }
        switch (clause.basis()) {
            case PER_DRY_TONNE -> sheet.deduct(clause.number(), kind, WHOLE, Formula.PER_DRY_TONNE, List.of(dryMass, amount), dryMass.multiply(amount));
            case PER_WET_TONNE -> sheet.deduct(clause.number(), kind, WHOLE, Formula.PER_WET_TONNE, List.of(consignment.wetMass(), amount),
                    consignment.wetMass().multiply(amount));
            case PER_CONSIGNMENT -> sheet.deduct(clause.number(), kind, WHOLE, Formula.PER_CONSIGNMENT, List.of(amount), amount);
            case PERCENT_OF_VALUE -> sheet.deduct(clause.number(), kind, WHOLE, Formula.PERCENT_OF_VALUE, List.of(gross, amount),
                    Figures.share(gross, amount));
        }
    }

    /** Nobody lends against a value below nothing. */
    private void finance(Clause.Financing clause) {
        BigDecimal value = sheet.sum().max(BigDecimal.ZERO);
        BigDecimal interest = Figures.share(value, clause.perYear()).multiply(BigDecimal.valueOf(clause.days()));
        sheet.deduct(clause.number(), LineKind.FINANCING, WHOLE, Formula.FINANCING,
                List.of(value, clause.perYear().value(), clause.days(), clause.daysInYear()),
                Figures.divide(interest, BigDecimal.valueOf(clause.daysInYear())));
    }

    /** Never more than is outstanding, and nothing from a delivery that is worth nothing. */
    private void recover(Clause.PrepaymentRecovery clause) {
        BigDecimal value = sheet.sum().max(BigDecimal.ZERO);
        sheet.deduct(clause.number(), LineKind.RECOVERY, WHOLE, Formula.RECOVERY,
                List.of(value, clause.share().value(), consignment.outstanding()),
                Figures.share(value, clause.share()).min(consignment.outstanding()));
    }

    /** The invoice is the rounded share of the net; what is held back is what the share leaves of it. */
    private void holdBack() {
        Clause.ProvisionalPayment clause = terms.only(Clause.ProvisionalPayment.class)
                .orElseThrow(() -> new Unpriceable(terms.reference(), Fault.PROVISIONAL_MISSING));
        BigDecimal net = sheet.sum();
        BigDecimal paidNow = sheet.rounded(Figures.share(net, clause.share()));
        sheet.deduct(clause.number(), LineKind.HELD_BACK, WHOLE, Formula.HELD_BACK, List.of(net, clause.share().value()), net.subtract(paidNow));
    }

    private void settle(Stage.Final last) {
        if (last.paid().signum() != 0) {
            sheet.deduct(WHOLE, LineKind.ALREADY_PAID, WHOLE, Formula.ALREADY_PAID, List.of(last.paid()), last.paid());
        }
    }
}
