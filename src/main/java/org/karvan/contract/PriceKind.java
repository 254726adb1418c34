package org.karvan.contract;

import static org.karvan.contract.PriceKind.Figure.AMOUNT;
import static org.karvan.contract.PriceKind.Figure.BASIS;
import static org.karvan.contract.PriceKind.Figure.COST;
import static org.karvan.contract.PriceKind.Figure.COUNTING;
import static org.karvan.contract.PriceKind.Figure.DAYS;
import static org.karvan.contract.PriceKind.Figure.ELEMENT;
import static org.karvan.contract.PriceKind.Figure.INDEX;
import static org.karvan.contract.PriceKind.Figure.LEVEL;
import static org.karvan.contract.PriceKind.Figure.PERIOD;
import static org.karvan.contract.PriceKind.Figure.RULE;
import static org.karvan.contract.PriceKind.Figure.SHARE;
import static org.karvan.contract.PriceKind.Figure.SHARE_BELOW;
import static org.karvan.contract.PriceKind.Figure.STEP;
import static org.karvan.contract.PriceKind.Figure.UNIT;
import static org.karvan.contract.PriceKind.Figure.UP_TO;

import java.util.EnumSet;
import java.util.Set;

/** What a price clause rules, and which figures it cannot do without. */
public enum PriceKind {
    /** So much per unit, whatever the market does; per dry tonne of material, or per unit of a metal in it. */
    FIXED_PRICE(EnumSet.of(AMOUNT, UNIT), ELEMENT),
    /** A percentage of a published index, averaged over a quotational period. */
    INDEX_PRICE(INDEX, SHARE, ELEMENT, PERIOD, UNIT),
    /** The part of the contained metal that is paid for, less at least so much of grade. */
    PAYABLE(ELEMENT, SHARE, LEVEL),
    /** Deducted per dry tonne; negative where the smelter pays. */
    TREATMENT_CHARGE(AMOUNT, UNIT),
    /** Deducted per unit of payable metal; may be negative. */
    REFINING_CHARGE(ELEMENT, AMOUNT, UNIT),
    /**
     * Deducted per dry tonne for each step of an unwanted element above a level; several clauses for one element are the
     * tiers of one penalty.
     */
    PENALTY(EnumSet.of(ELEMENT, LEVEL, STEP, AMOUNT), UP_TO, COUNTING),
    /** Above this level the buyer may refuse the lot. */
    REJECTION_LIMIT(ELEMENT, LEVEL),
    /** The moisture up to which material is taken. */
    MOISTURE_LIMIT(SHARE),
    /** The price of an element, before its percentage, is never below. */
    FLOOR(EnumSet.of(AMOUNT, UNIT), ELEMENT),
    /** The price of an element, before its percentage, is never above. */
    CAP(EnumSet.of(AMOUNT, UNIT), ELEMENT),
    /** The seller keeps a part of what the market does above a basis, and bears a part of what it does below. */
    PARTICIPATION(ELEMENT, AMOUNT, UNIT, SHARE, SHARE_BELOW),
    /** Another cost that the seller bears. */
    DEDUCTION(COST, AMOUNT, BASIS),
    /** Interest for the days that the buyer's money waits. */
    FINANCING(SHARE, DAYS),
    /** Up to this difference the mean of both sides' assays is final, beyond it the umpire's rule. */
    SPLITTING(ELEMENT, LEVEL, RULE),
    /** The part of the provisional value that is paid on shipment. */
    PROVISIONAL_PAYMENT(SHARE),
    /** An advance, recovered by a share of each delivery's value. */
    PREPAYMENT(AMOUNT, SHARE);

    /** A figure that a clause can state. */
    public enum Figure {
        /** Money in the contract's currency. */
        AMOUNT,
        /** Per what the money is. */
        UNIT,
        /** A percentage. */
        SHARE,
        ELEMENT,
        /** An assay level with its unit. */
        LEVEL,
        /** The size of a step above the level, in the level's unit. */
        STEP,
        /** The name of a published price. */
        INDEX,
        PERIOD,
        /** The level up to which a tier reaches; without end when it is not stated. */
        UP_TO,
        /** How a part of a step counts; in proportion when it is not stated. */
        COUNTING,
        /** What a deduction pays for. */
        COST,
        /** Per what a deduction is reckoned. */
        BASIS,
        /** A number of days. */
        DAYS,
        /** How an umpire decides. */
        RULE,
        /** The percentage below a basis. */
        SHARE_BELOW
    }

    private final Set<Figure> needed;
    private final Set<Figure> possible;

    PriceKind(Figure first, Figure... others) {
        this(EnumSet.of(first, others));
    }

    PriceKind(Set<Figure> needed, Figure... optional) {
        this.needed = needed;
        possible = EnumSet.copyOf(needed);
        possible.addAll(Set.of(optional));
    }

    /** Whether a clause of this kind can state that figure. */
    public boolean states(Figure figure) {
        return possible.contains(figure);
    }

    /** Whether a clause of this kind cannot do without that figure. */
    public boolean needs(Figure figure) {
        return needed.contains(figure);
    }

    /** Whether it is what is paid for the material, before charges and deductions. */
    public boolean isPrice() {
        return this == FIXED_PRICE || this == INDEX_PRICE;
    }

    /** Whether its amount may be negative: charges are, where the other side pays. */
    public boolean mayBeNegative() {
        return this == TREATMENT_CHARGE || this == REFINING_CHARGE;
    }
}
