package org.karvan.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.karvan.platform.value.Incoterm;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.Clause;
import org.karvan.pricing.ContentUnit;
import org.karvan.pricing.Conversions;
import org.karvan.pricing.Grade;
import org.karvan.pricing.GradeUnit;
import org.karvan.pricing.Measured;
import org.karvan.pricing.PayableRule;
import org.karvan.pricing.PriceSource;
import org.karvan.pricing.PricingEvent;
import org.karvan.pricing.PricingPeriod;
import org.karvan.pricing.ProvisionalPrice;
import org.karvan.pricing.Span;
import org.karvan.pricing.Terms;
import org.karvan.pricing.Unpriceable;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * The price clauses of a contract as the pricing engine reads them: one set of terms for each item, each clause under the
 * number that the contract prints. What is signed and what is reckoned are the same clauses.
 */
final class PriceTerms {

    /** The parties and the goods come first, then the delivery; a schedule stands before it. */
    private static final int SECTION = 4;

    /** Interest is reckoned by the money market's year. */
    private static final int DAYS_IN_YEAR = 360;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Contract contract;
    private final ContractItem item;
    private final List<PriceClause> clauses;
    private final Map<AssayElement, ContentUnit> units = new EnumMap<>(AssayElement.class);

    private PriceTerms(Contract contract, ContractItem item) {
        this.contract = contract;
        this.item = item;
        clauses = contract.bargain().priceClauses().stream().filter(clause -> clause.concerns(item.number()))
                .sorted(Comparator.comparing(PriceClause::number)).toList();
    }

    /** The terms of an item, in the edition that is agreed or being drafted. @throws Unpriceable naming the clause that contradicts itself or another, or is missing */
    static Terms of(Contract contract, ContractItem item) {
        return new PriceTerms(contract, item).terms();
    }

    /** The terms of every item, in the order of the contract. @throws Unpriceable as above */
    static List<Terms> of(Contract contract) {
        return contract.bargain().items().stream().map(item -> of(contract, item)).toList();
    }

    /** Why no price can be reckoned from an item's clauses; empty when one can. */
    static Optional<Unpriceable> refusal(Contract contract, ContractItem item) {
        try {
            of(contract, item);
            return Optional.empty();
        } catch (Unpriceable refusal) {
            return Optional.of(refusal);
        }
    }

    /** The number of a price clause as the contract prints it. */
    static String number(Contract contract, PriceClause clause) {
        int section = contract.bargain().schedule().isEmpty() ? SECTION : SECTION + 1;
        return section + "." + clause.number();
    }

    private Terms terms() {
        clauses.stream().filter(clause -> clause.kind().isPrice() && clause.unit() != PriceUnit.DMT)
                .forEach(clause -> units.put(element(clause), unit(clause)));
        List<Clause> written = new ArrayList<>();
        clauses.stream().filter(clause -> clause.kind() != PriceKind.PENALTY).forEach(clause -> written.add(written(clause)));
        written.addAll(penalties());
        int version = contract.state() == ContractState.DRAFT ? contract.edition() + 1 : contract.edition();
        // Until it is agreed who pays the carriage, nothing is taken to be paid by the seller.
        Incoterm incoterm = Optional.ofNullable(contract.delivery().incoterm()).orElse(Incoterm.EXW);
        return new Terms(contract.reference() + "/" + item.number(), version, item.mineral(), contract.bargain().currency(), incoterm,
                Optional.empty(), written);
    }

    private Clause written(PriceClause clause) {
        String number = number(clause);
        return switch (clause.kind()) {
            case FIXED_PRICE -> clause.unit() == PriceUnit.DMT ? new Clause.MaterialPrice(number, clause.amount())
                    : new Clause.Price(number, element(clause), new PriceSource.Fixed(clause.amount()), ALL);
            case INDEX_PRICE -> new Clause.Price(number, clause.element(), new PriceSource.Indexed(clause.indexName(), period(clause.period())), clause.share().value());
            case PAYABLE -> new Clause.Payable(number, clause.element(), payable(clause), BigDecimal.ONE,
                    units.getOrDefault(clause.element(), ContentUnit.TONNE));
            case TREATMENT_CHARGE -> new Clause.TreatmentCharge(number, clause.amount());
            case REFINING_CHARGE -> new Clause.RefiningCharge(number, clause.element(), clause.amount(), unit(clause));
            case REJECTION_LIMIT -> new Clause.RejectionLimit(number, measured(clause), clause.level());
            case MOISTURE_LIMIT -> new Clause.MoistureLimit(number, clause.share());
            case FLOOR -> new Clause.Floor(number, element(clause), perUnit(clause));
            case CAP -> new Clause.Cap(number, element(clause), perUnit(clause));
            case PARTICIPATION -> new Clause.Participation(number, clause.element(), perUnit(clause), clause.share(), clause.shareBelow());
            case DEDUCTION -> new Clause.Deduction(number, clause.cost(), clause.basis(), clause.amount());
            case FINANCING -> new Clause.Financing(number, clause.share(), clause.days(), DAYS_IN_YEAR);
            case SPLITTING -> new Clause.Splitting(number, clause.element(), grade(clause), clause.rule());
            case PROVISIONAL_PAYMENT -> new Clause.ProvisionalPayment(number, clause.share(), ProvisionalPrice.LATEST_QUOTATION);
            case PREPAYMENT -> new Clause.PrepaymentRecovery(number, clause.share());
            case PENALTY -> throw new IllegalArgumentException("a tier: " + number);
        };
    }

    private String number(PriceClause clause) {
        return number(contract, clause);
    }

    /** Of which element a clause speaks that names none: of the only one that is paid for. */
    private AssayElement element(PriceClause clause) {
        if (clause.element() != null) {
            return clause.element();
        }
        List<AssayElement> paid = clauses.stream().filter(each -> each.kind() == PriceKind.PAYABLE).map(PriceClause::element).distinct().toList();
        if (paid.size() != 1) {
            throw new Unpriceable(number(clause), Fault.ELEMENT_UNSAID);
        }
        return paid.get(0);
    }

    private ContentUnit unit(PriceClause clause) {
        return switch (clause.unit()) {
            case TONNE_OF_METAL -> ContentUnit.TONNE;
            case POUND_OF_METAL -> ContentUnit.POUND;
            case TROY_OUNCE_OF_METAL -> ContentUnit.TROY_OUNCE;
            case MTU -> ContentUnit.MTU;
            case DMT -> throw new Unpriceable(number(clause), Fault.UNIT_UNFIT, clause.unit());
        };
    }

    /** The amount per the unit in which its element is priced, by the trade's usual factors. */
    private BigDecimal perUnit(PriceClause clause) {
        ContentUnit stated = unit(clause);
        return Conversions.USUAL.price(clause.amount(), stated, units.getOrDefault(element(clause), stated));
    }

    private static PayableRule payable(PriceClause clause) {
        return clause.level().signum() == 0 ? new PayableRule.Percentage(clause.share()) : new PayableRule.LowerOf(clause.share(), grade(clause));
    }

    private static Grade grade(PriceClause clause) {
        return new Grade(clause.level(), gradeUnit(clause));
    }

    /** In which of the engine's units the level of a clause is written. */
    static GradeUnit gradeUnit(PriceClause clause) {
        return clause.levelUnit() == LevelUnit.PPM ? GradeUnit.PPM : GradeUnit.PERCENT;
    }

    private static Measured measured(PriceClause clause) {
        return new Measured.Single(clause.element(), gradeUnit(clause));
    }

    private static PricingPeriod period(QuotationalPeriod period) {
        return switch (period) {
            case MONTH_BEFORE_SHIPMENT -> new PricingPeriod.Month(PricingEvent.SHIPMENT, -1);
            case MONTH_OF_SHIPMENT -> new PricingPeriod.Month(PricingEvent.SHIPMENT, 0);
            case MONTH_AFTER_SHIPMENT -> new PricingPeriod.Month(PricingEvent.SHIPMENT, 1);
            case MONTH_BEFORE_ARRIVAL -> new PricingPeriod.Month(PricingEvent.ARRIVAL, -1);
            case MONTH_OF_ARRIVAL -> new PricingPeriod.Month(PricingEvent.ARRIVAL, 0);
            case MONTH_AFTER_ARRIVAL -> new PricingPeriod.Month(PricingEvent.ARRIVAL, 1);
        };
    }

    /** Several penalties for one element are the tiers of one, from its lowest level up. */
    private List<Clause> penalties() {
        Map<AssayElement, List<PriceClause>> tiers = clauses.stream().filter(clause -> clause.kind() == PriceKind.PENALTY)
                .collect(Collectors.groupingBy(PriceClause::element, () -> new EnumMap<>(AssayElement.class), Collectors.toList()));
        return tiers.values().stream().map(this::penalty).toList();
    }

    private Clause penalty(List<PriceClause> tiers) {
        List<PriceClause> ascending = tiers.stream().sorted(Comparator.comparing(tier -> grade(tier).share())).toList();
        PriceClause first = ascending.get(0);
        return new Clause.Penalty(number(first), measured(first), first.counting(),
                ascending.stream().map(tier -> tier(tier, gradeUnit(first))).toList());
    }

    private static Clause.PenaltyTier tier(PriceClause clause, GradeUnit unit) {
        Span span = new Span(Optional.of(in(unit, clause.level(), clause)), Optional.ofNullable(clause.upTo()).map(end -> in(unit, end, clause)));
        return new Clause.PenaltyTier(span, in(unit, clause.step(), clause), clause.amount());
    }

    private static BigDecimal in(GradeUnit unit, BigDecimal figure, PriceClause clause) {
        return new Grade(figure, gradeUnit(clause)).in(unit).value();
    }
}
