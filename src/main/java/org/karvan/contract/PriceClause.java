package org.karvan.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.karvan.platform.value.Percent;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.DeductionBasis;
import org.karvan.pricing.DeductionKind;
import org.karvan.pricing.StepCounting;
import org.karvan.pricing.UmpireRule;

/** One typed rule of the price: its kind says which of the figures it states. */
@Embeddable
public class PriceClause {

    private static final String SENTENCE = "contract.sentence.";
    private static final String SENTENCE_OF_METAL = "contract.sentence.of.";
    private static final String SENTENCE_OF_TIER = "contract.sentence.tier.";
    private static final String SENTENCE_IN_PERCENT = "contract.sentence.percent.";

    /** Money with two decimals, and as many more as the clause states. */
    private static final String MONEY = "#,##0.00######";

    @Column(name = "clause_number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    private PriceKind kind;

    @Column(name = "item_number")
    private Integer itemNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "element", length = 10)
    private AssayElement element;

    @Column(name = "amount", precision = 24, scale = 8)
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_unit", length = 30)
    private PriceUnit unit;

    @Column(name = "share_percent", precision = 9, scale = 6)
    private Percent share;

    @Column(name = "assay_level", precision = 18, scale = 6)
    private BigDecimal level;

    @Column(name = "assay_step", precision = 18, scale = 6)
    private BigDecimal step;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_unit", length = 10)
    private LevelUnit levelUnit;

    @Column(name = "index_name", length = 120)
    private String indexName;

    @Enumerated(EnumType.STRING)
    @Column(name = "quotational_period", length = 30)
    private QuotationalPeriod period;

    @Column(name = "assay_up_to", precision = 18, scale = 6)
    private BigDecimal upTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "step_counting", length = 20)
    private StepCounting counting;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost", length = 20)
    private DeductionKind cost;

    @Enumerated(EnumType.STRING)
    @Column(name = "cost_basis", length = 20)
    private DeductionBasis basis;

    @Column(name = "waiting_days")
    private Integer days;

    @Enumerated(EnumType.STRING)
    @Column(name = "umpire_rule", length = 50)
    private UmpireRule rule;

    @Column(name = "share_below_percent", precision = 9, scale = 6)
    private Percent shareBelow;

    protected PriceClause() {
    }

    /** The clause that a valid draft describes; figures that its kind does not state are left out. */
    PriceClause(int number, PriceClauseDraft draft) {
        this.number = number;
        kind = draft.kind();
        itemNumber = draft.itemNumber();
        boolean isOfMaterial = kind == PriceKind.FIXED_PRICE && draft.unit() == PriceUnit.DMT;
        element = kind.states(PriceKind.Figure.ELEMENT) && !isOfMaterial ? draft.element() : null;
        amount = kind.states(PriceKind.Figure.AMOUNT) ? draft.amount() : null;
        unit = kind.states(PriceKind.Figure.UNIT) ? draft.unit() : null;
        share = kind.states(PriceKind.Figure.SHARE) ? new Percent(draft.share()) : null;
        level = kind.states(PriceKind.Figure.LEVEL) ? draft.level() : null;
        levelUnit = kind.states(PriceKind.Figure.LEVEL) ? draft.levelUnit() : null;
        step = kind.states(PriceKind.Figure.STEP) ? draft.step() : null;
        indexName = kind.states(PriceKind.Figure.INDEX) ? draft.indexName().strip() : null;
        period = kind.states(PriceKind.Figure.PERIOD) ? draft.period() : null;
        state(draft.more());
    }

    private void state(PriceClauseDraft.More more) {
        upTo = kind.states(PriceKind.Figure.UP_TO) ? more.upTo() : null;
        counting = kind.states(PriceKind.Figure.COUNTING) ? more.counting() : null;
        cost = kind.states(PriceKind.Figure.COST) ? more.cost() : null;
        basis = kind.states(PriceKind.Figure.BASIS) ? more.basis() : null;
        days = kind.states(PriceKind.Figure.DAYS) ? more.days() : null;
        rule = kind.states(PriceKind.Figure.RULE) ? more.rule() : null;
        shareBelow = kind.states(PriceKind.Figure.SHARE_BELOW) ? new Percent(more.shareBelow()) : null;
    }

    /** Its place among the price clauses, from 1. */
    public int number() {
        return number;
    }

    /** What it rules. */
    public PriceKind kind() {
        return kind;
    }

    /** The item it is about; null when it is about all. */
    public Integer itemNumber() {
        return itemNumber;
    }

    /** The element it speaks of; null when it speaks of none. */
    public AssayElement element() {
        return element;
    }

    /** Money in the contract's currency; null when the kind states none. */
    public BigDecimal amount() {
        return amount;
    }

    /** Per what the money is. */
    public PriceUnit unit() {
        return unit;
    }

    /** The percentage it states; null when the kind states none. */
    public Percent share() {
        return share;
    }

    /** The assay level, in {@link #levelUnit()}. */
    public BigDecimal level() {
        return level;
    }

    /** The size of a step above the level, in {@link #levelUnit()}. */
    public BigDecimal step() {
        return step;
    }

    /** In what level and step are written. */
    public LevelUnit levelUnit() {
        return levelUnit;
    }

    /** The published price. */
    public String indexName() {
        return indexName;
    }

    /** Over which month the index is averaged. */
    public QuotationalPeriod period() {
        return period;
    }

    /** The level up to which a tier reaches, in {@link #levelUnit()}; null without end. */
    public BigDecimal upTo() {
        return upTo;
    }

    /** How a part of a step counts. */
    public StepCounting counting() {
        return counting == null ? StepCounting.PRO_RATA : counting;
    }

    /** What a deduction pays for; null when the kind states none. */
    public DeductionKind cost() {
        return cost;
    }

    /** Per what a deduction is reckoned; null when the kind states none. */
    public DeductionBasis basis() {
        return basis;
    }

    /** For how many days interest runs; null when the kind states none. */
    public Integer days() {
        return days;
    }

    /** How an umpire decides; null when the kind states none. */
    public UmpireRule rule() {
        return rule;
    }

    /** The percentage below a basis; null when the kind states none. */
    public Percent shareBelow() {
        return shareBelow;
    }

    /** The key of the sentence in which the clause is told: some are told otherwise when they state one figure more. */
    public String sentenceKey() {
        boolean isOfOneMetal = element != null && !kind.needs(PriceKind.Figure.ELEMENT);
        if (isOfOneMetal) {
            return SENTENCE_OF_METAL + kind.name();
        }
        if (upTo != null) {
            return SENTENCE_OF_TIER + kind.name();
        }
        return (basis == DeductionBasis.PERCENT_OF_VALUE ? SENTENCE_IN_PERCENT : SENTENCE) + kind.name();
    }

    /**
     * What fills the sentence: currency, amount, unit, share, element, level, its unit, step, index, period, end of the
     * tier, counting, cost, basis, days, rule, share below.
     */
    public List<Object> figures(String currency) {
        return Stream.<Object>of(currency, money(amount), some(unit), share == null ? "" : plain(share.value()), some(element),
                plain(level), some(levelUnit), plain(step), some(indexName), some(period),
                plain(upTo), counting(), some(cost), some(basis), days == null ? "" : days.toString(), some(rule),
                shareBelow == null ? "" : plain(shareBelow.value())).toList();
    }

    /** Whether it is about that item. */
    boolean concerns(int item) {
        return itemNumber == null || itemNumber == item;
    }

    /** {@code 11,850.00}: with the decimals of money, and more only where it has more. */
    private static String money(BigDecimal amount) {
        return amount == null ? "" : new DecimalFormat(MONEY, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(amount);
    }

    private static Object some(Object value) {
        return value == null ? "" : value;
    }

    /** Without trailing zeros, so that the database and the draft read alike. */
    static String plain(BigDecimal figure) {
        if (figure == null) {
            return "";
        }
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
    }
}
