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

/** One typed rule of the price: its kind says which of the figures it states. */
@Embeddable
public class PriceClause {

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

    protected PriceClause() {
    }

    /** The clause that a valid draft describes; figures that its kind does not state are left out. */
    PriceClause(int number, PriceClauseDraft draft) {
        this.number = number;
        kind = draft.kind();
        itemNumber = draft.itemNumber();
        element = kind.states(PriceKind.Figure.ELEMENT) ? draft.element() : null;
        amount = kind.states(PriceKind.Figure.AMOUNT) ? draft.amount() : null;
        unit = kind.states(PriceKind.Figure.UNIT) ? draft.unit() : null;
        share = kind.states(PriceKind.Figure.SHARE) ? new Percent(draft.share()) : null;
        level = kind.states(PriceKind.Figure.LEVEL) ? draft.level() : null;
        levelUnit = kind.states(PriceKind.Figure.LEVEL) ? draft.levelUnit() : null;
        step = kind.states(PriceKind.Figure.STEP) ? draft.step() : null;
        indexName = kind.states(PriceKind.Figure.INDEX) ? draft.indexName().strip() : null;
        period = kind.states(PriceKind.Figure.PERIOD) ? draft.period() : null;
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

    /** The key of the sentence in which the clause is told. */
    public String sentenceKey() {
        return "contract.sentence." + kind.name();
    }

    /** What fills the sentence: currency, amount, unit, share, element, level, its unit, step, index, period. */
    public List<Object> figures(String currency) {
        return Stream.<Object>of(currency, money(amount), some(unit), share == null ? "" : plain(share.value()), some(element),
                plain(level), some(levelUnit), plain(step), some(indexName), some(period)).toList();
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
