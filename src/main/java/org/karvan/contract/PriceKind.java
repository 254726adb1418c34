package org.karvan.contract;

import static org.karvan.contract.PriceKind.Figure.AMOUNT;
import static org.karvan.contract.PriceKind.Figure.ELEMENT;
import static org.karvan.contract.PriceKind.Figure.INDEX;
import static org.karvan.contract.PriceKind.Figure.LEVEL;
import static org.karvan.contract.PriceKind.Figure.PERIOD;
import static org.karvan.contract.PriceKind.Figure.SHARE;
import static org.karvan.contract.PriceKind.Figure.STEP;
import static org.karvan.contract.PriceKind.Figure.UNIT;

import java.util.EnumSet;
import java.util.Set;

/** What a price clause rules, and which figures it cannot do without. */
public enum PriceKind {
    /** So much per unit, whatever the market does. */
    FIXED_PRICE(AMOUNT, UNIT),
    /** A percentage of a published index, averaged over a quotational period. */
    INDEX_PRICE(INDEX, SHARE, ELEMENT, PERIOD, UNIT),
    /** The part of the contained metal that is paid for, less at least so much of grade. */
    PAYABLE(ELEMENT, SHARE, LEVEL),
    /** Deducted per dry tonne; negative where the smelter pays. */
    TREATMENT_CHARGE(AMOUNT, UNIT),
    /** Deducted per unit of payable metal; may be negative. */
    REFINING_CHARGE(ELEMENT, AMOUNT, UNIT),
    /** Deducted per dry tonne for each step of an unwanted element above a level. */
    PENALTY(ELEMENT, LEVEL, STEP, AMOUNT),
    /** Above this level the buyer may refuse the lot. */
    REJECTION_LIMIT(ELEMENT, LEVEL),
    /** The moisture up to which material is taken. */
    MOISTURE_LIMIT(SHARE),
    /** The price is never below. */
    FLOOR(AMOUNT, UNIT),
    /** The price is never above. */
    CAP(AMOUNT, UNIT),
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
        PERIOD
    }

    private final Set<Figure> figures;

    PriceKind(Figure first, Figure... others) {
        figures = EnumSet.of(first, others);
    }

    /** Whether a clause of this kind states that figure. */
    public boolean states(Figure figure) {
        return figures.contains(figure);
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
