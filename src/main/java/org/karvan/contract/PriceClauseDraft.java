package org.karvan.contract;

import java.math.BigDecimal;
import org.karvan.platform.refusal.Check;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.DeductionBasis;
import org.karvan.pricing.DeductionKind;
import org.karvan.pricing.StepCounting;
import org.karvan.pricing.UmpireRule;

/**
 * What a form hands in as a price clause; the kind says which figures count.
 *
 * @param kind what it rules
 * @param itemNumber the item it is about; null for all
 * @param element the element it speaks of
 * @param amount money in the contract's currency
 * @param unit per what the money is
 * @param share a percentage, above 0 to 100
 * @param level an assay level
 * @param step the size of a step above the level
 * @param levelUnit in what level and step are written
 * @param indexName the published price
 * @param period over which month the index is averaged
 * @param more what only some kinds state
 */
public record PriceClauseDraft(PriceKind kind, Integer itemNumber, AssayElement element, BigDecimal amount, PriceUnit unit,
        BigDecimal share, BigDecimal level, BigDecimal step, LevelUnit levelUnit, String indexName, QuotationalPeriod period, More more) {

    /**
     * What only some kinds state.
     *
     * @param upTo the level up to which a tier reaches, in the unit of the level; null without end
     * @param counting how a part of a step counts; null in proportion
     * @param cost what a deduction pays for
     * @param basis per what a deduction is reckoned
     * @param days for how long interest runs, 0 to 366
     * @param rule how an umpire decides
     * @param shareBelow a percentage, 0 to 100
     */
    public record More(BigDecimal upTo, StepCounting counting, DeductionKind cost, DeductionBasis basis, Integer days, UmpireRule rule,
            BigDecimal shareBelow) {

        /** Nothing of all that. */
        public static final More NONE = new More(null, null, null, null, null, null, null);
    }

    /** A clause of one of the kinds that need nothing more. */
    public PriceClauseDraft(PriceKind kind, Integer itemNumber, AssayElement element, BigDecimal amount, PriceUnit unit,
            BigDecimal share, BigDecimal level, BigDecimal step, LevelUnit levelUnit, String indexName, QuotationalPeriod period) {
        this(kind, itemNumber, element, amount, unit, share, level, step, levelUnit, indexName, period, More.NONE);
    }

    private static final int LONGEST_INDEX_NAME = 120;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal PPM_OF_WHOLE = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1000000000000");
    private static final int AMOUNT_DECIMALS = 8;
    private static final int FIGURE_DECIMALS = 6;
    private static final int LONGEST_WAIT = 366;

    /** Notes at its field each figure that is missing or cannot be. */
    void check(Check check) {
        check.that(kind != null, "kind", "invalid.required");
        if (kind == null) {
            return;
        }
        if (kind.states(PriceKind.Figure.AMOUNT)) {
            checkAmount(check);
        }
        if (kind.states(PriceKind.Figure.UNIT)) {
            check.that(unit != null, "unit", "invalid.required");
            check.that(kind != PriceKind.TREATMENT_CHARGE || unit == null || unit == PriceUnit.DMT, "unit", "contract.price.perDmt");
            check.that(kind == PriceKind.TREATMENT_CHARGE || kind == PriceKind.FIXED_PRICE || unit != PriceUnit.DMT, "unit", "contract.price.perMetal");
        }
        if (kind.states(PriceKind.Figure.SHARE)) {
            checkWithin(check, "share", share, WHOLE, true);
        }
        if (kind.states(PriceKind.Figure.ELEMENT)) {
            check.that(element != null || !kind.needs(PriceKind.Figure.ELEMENT), "element", "invalid.required");
        }
        if (kind.states(PriceKind.Figure.LEVEL)) {
            check.that(levelUnit != null, "levelUnit", "invalid.required");
            checkWithin(check, "level", level, highestLevel(), false);
        }
        if (kind.states(PriceKind.Figure.STEP)) {
            checkWithin(check, "step", step, highestLevel(), true);
        }
        if (kind.states(PriceKind.Figure.INDEX)) {
            LegalText.check(check, indexName, "indexName", LONGEST_INDEX_NAME);
        }
        if (kind.states(PriceKind.Figure.PERIOD)) {
            check.that(period != null, "period", "invalid.required");
        }
        checkMore(check);
    }

    private void checkMore(Check check) {
        if (kind.states(PriceKind.Figure.UP_TO) && more.upTo() != null) {
            checkWithin(check, "upTo", more.upTo(), highestLevel(), true);
            check.that(level == null || more.upTo().compareTo(level) > 0, "upTo", "contract.price.tierEnds");
        }
        check.that(more.cost() != null || !kind.needs(PriceKind.Figure.COST), "cost", "invalid.required");
        check.that(more.basis() != null || !kind.needs(PriceKind.Figure.BASIS), "basis", "invalid.required");
        check.that(more.rule() != null || !kind.needs(PriceKind.Figure.RULE), "rule", "invalid.required");
        if (kind.states(PriceKind.Figure.DAYS)) {
            check.that(more.days() != null, "days", "invalid.required");
            check.that(more.days() == null || more.days() >= 0 && more.days() <= LONGEST_WAIT, "days", "contract.price.days", LONGEST_WAIT);
        }
        if (kind.states(PriceKind.Figure.SHARE_BELOW)) {
            checkWithin(check, "shareBelow", more.shareBelow(), WHOLE, false);
        }
    }

    private BigDecimal highestLevel() {
        return levelUnit == LevelUnit.PPM ? PPM_OF_WHOLE : WHOLE;
    }

    private void checkAmount(Check check) {
        check.that(amount != null, "amount", "invalid.required");
        if (amount != null) {
            check.that(kind.mayBeNegative() || amount.signum() > 0, "amount", "contract.figure.positive");
            check.that(amount.abs().compareTo(LARGEST_AMOUNT) < 0, "amount", "contract.figure.large");
            check.that(amount.stripTrailingZeros().scale() <= AMOUNT_DECIMALS, "amount", "contract.figure.decimals", AMOUNT_DECIMALS);
        }
    }

    private static void checkWithin(Check check, String field, BigDecimal figure, BigDecimal highest, boolean aboveZero) {
        check.that(figure != null, field, "invalid.required");
        if (figure != null) {
            check.that(aboveZero ? figure.signum() > 0 : figure.signum() >= 0, field,
                    aboveZero ? "contract.figure.positive" : "contract.figure.notNegative");
            check.that(figure.compareTo(highest) <= 0, field, "contract.figure.atMost", highest.toPlainString());
            check.that(figure.stripTrailingZeros().scale() <= FIGURE_DECIMALS, field, "contract.figure.decimals", FIGURE_DECIMALS);
        }
    }
}
