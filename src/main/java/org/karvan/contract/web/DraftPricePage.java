package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.karvan.contract.ContractSheet;
import org.karvan.contract.LevelUnit;
import org.karvan.contract.PriceClause;
import org.karvan.contract.PriceClauseDraft;
import org.karvan.contract.PriceKind;
import org.karvan.contract.PriceUnit;
import org.karvan.contract.QuotationalPeriod;
import org.karvan.market.MarketFigures;
import org.karvan.platform.faces.Words;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.DeductionBasis;
import org.karvan.pricing.DeductionKind;
import org.karvan.pricing.StepCounting;
import org.karvan.pricing.UmpireRule;

/** The page on which the price of a draft is written, clause by clause: first the kind, then the figures it needs. */
@Named
@ViewScoped
public class DraftPricePage extends DraftPart {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "draft-price";

    @Inject
    private Words words;

    @Inject
    private MarketFigures market;

    private Integer clause;
    private PriceKind kind;
    private Integer itemNumber;
    private AssayElement element;
    private BigDecimal amount;
    private PriceUnit unit = PriceUnit.DMT;
    private BigDecimal share;
    private BigDecimal level;
    private BigDecimal step;
    private LevelUnit levelUnit = LevelUnit.PERCENT;
    private String indexName;
    private QuotationalPeriod period;
    private BigDecimal upTo;
    private StepCounting counting = StepCounting.PRO_RATA;
    private DeductionKind cost;
    private DeductionBasis basis;
    private Integer days;
    private UmpireRule rule;
    private BigDecimal shareBelow;

    @Override
    protected void fill(ContractSheet saved) {
        saved.priceClauses().stream().filter(each -> clause != null && each.number() == clause).findFirst()
                .ifPresentOrElse(this::fill, () -> clause = null);
    }

    private void fill(PriceClause saved) {
        kind = saved.kind();
        itemNumber = saved.itemNumber();
        element = saved.element();
        amount = saved.amount();
        unit = saved.unit();
        share = saved.share() == null ? null : saved.share().value();
        level = saved.level();
        step = saved.step();
        levelUnit = saved.levelUnit();
        indexName = saved.indexName();
        period = saved.period();
        upTo = saved.upTo();
        counting = saved.counting();
        cost = saved.cost();
        basis = saved.basis();
        days = saved.days();
        rule = saved.rule();
        shareBelow = saved.shareBelow() == null ? null : saved.shareBelow().value();
    }

    /** Adds the clause, or changes the one that the address names. */
    public String save() {
        drafts().putPriceClause(getReference(), seen(), clause, new PriceClauseDraft(
                kind, itemNumber, element, amount, unit, share, level, step, levelUnit, indexName, period,
                new PriceClauseDraft.More(upTo, counting, cost, basis, days, rule, shareBelow)));
        return again(NAME);
    }

    /** Takes a clause out. */
    public String remove(int number) {
        drafts().removePriceClause(getReference(), seen(), number);
        return again(NAME);
    }

    /** Whether the chosen kind states that figure. */
    public boolean states(String figure) {
        return kind != null && kind.states(PriceKind.Figure.valueOf(figure));
    }

    /** Whether the chosen kind cannot do without that figure. */
    public boolean needs(String figure) {
        return kind != null && kind.needs(PriceKind.Figure.valueOf(figure));
    }

    /** What a clause says, in the reader's language. */
    public String sentence(PriceClause each) {
        return words.fill(each.sentenceKey(), each.figures(getSheet().contract().bargain().currency().getCurrencyCode()).toArray());
    }

    /** What the pricing engine still finds missing or contradictory, in the reader's language. */
    public List<String> getProblems() {
        return getSheet().priceProblems().stream().map(words::explain).toList();
    }

    /** The prices that the portal keeps: only by these can it reckon. */
    public List<String> getIndices() {
        return market.priceCodes();
    }

    public StepCounting[] getCountings() {
        return StepCounting.values();
    }

    public DeductionKind[] getCosts() {
        return DeductionKind.values();
    }

    public DeductionBasis[] getBases() {
        return DeductionBasis.values();
    }

    public UmpireRule[] getRules() {
        return UmpireRule.values();
    }

    public PriceKind[] getKinds() {
        return PriceKind.values();
    }

    public AssayElement[] getElements() {
        return AssayElement.values();
    }

    public PriceUnit[] getUnits() {
        return PriceUnit.values();
    }

    public LevelUnit[] getLevelUnits() {
        return LevelUnit.values();
    }

    public QuotationalPeriod[] getPeriods() {
        return QuotationalPeriod.values();
    }

    public Integer getClause() {
        return clause;
    }

    public void setClause(Integer clause) {
        this.clause = clause;
    }

    public PriceKind getKind() {
        return kind;
    }

    public void setKind(PriceKind kind) {
        this.kind = kind;
    }

    public Integer getItemNumber() {
        return itemNumber;
    }

    public void setItemNumber(Integer itemNumber) {
        this.itemNumber = itemNumber;
    }

    public AssayElement getElement() {
        return element;
    }

    public void setElement(AssayElement element) {
        this.element = element;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public PriceUnit getUnit() {
        return unit;
    }

    public void setUnit(PriceUnit unit) {
        this.unit = unit;
    }

    public BigDecimal getShare() {
        return share;
    }

    public void setShare(BigDecimal share) {
        this.share = share;
    }

    public BigDecimal getLevel() {
        return level;
    }

    public void setLevel(BigDecimal level) {
        this.level = level;
    }

    public BigDecimal getStep() {
        return step;
    }

    public void setStep(BigDecimal step) {
        this.step = step;
    }

    public LevelUnit getLevelUnit() {
        return levelUnit;
    }

    public void setLevelUnit(LevelUnit levelUnit) {
        this.levelUnit = levelUnit;
    }

    public String getIndexName() {
        return indexName;
    }

    public void setIndexName(String indexName) {
        this.indexName = indexName;
    }

    public QuotationalPeriod getPeriod() {
        return period;
    }

    public void setPeriod(QuotationalPeriod period) {
        this.period = period;
    }

    public BigDecimal getUpTo() {
        return upTo;
    }

    public void setUpTo(BigDecimal upTo) {
        this.upTo = upTo;
    }

    public StepCounting getCounting() {
        return counting;
    }

    public void setCounting(StepCounting counting) {
        this.counting = counting;
    }

    public DeductionKind getCost() {
        return cost;
    }

    public void setCost(DeductionKind cost) {
        this.cost = cost;
    }

    public DeductionBasis getBasis() {
        return basis;
    }

    public void setBasis(DeductionBasis basis) {
        this.basis = basis;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public UmpireRule getRule() {
        return rule;
    }

    public void setRule(UmpireRule rule) {
        this.rule = rule;
    }

    public BigDecimal getShareBelow() {
        return shareBelow;
    }

    public void setShareBelow(BigDecimal shareBelow) {
        this.shareBelow = shareBelow;
    }
}
