package org.karvan.pricing;

import java.util.List;

/**
 * How a figure of a statement is reckoned, so plainly that a pocket calculator follows it. Its text holds the words; the
 * names say which figures stand in their places, in this order, also for machines.
 */
public enum Formula {
    DRY_MASS("gross", "tare", "moisture"),
    ASSAY_AGREED("assay"),
    ASSAY_MEAN("seller", "buyer"),
    ASSAY_BY_UMPIRE("seller", "buyer", "umpire", "rule"),
    ASSAY_WEIGHTED("lots", "dryMass"),
    ROUNDED("exact", "decimals", "mode"),
    PAYABLE_PERCENTAGE("assay", "percent"),
    PAYABLE_DEDUCTION("assay", "deduction"),
    PAYABLE_LOWER("assay", "percent", "deduction"),
    PAYABLE_PERCENTAGE_LESS("assay", "percent", "deduction"),
    CONTENT("dryMass", "grade", "gradeUnit", "factor"),
    CONTENT_CONVERTED("dryMass", "grade", "gradeUnit", "factor", "perTonne", "unit"),
    PRICE_FIXED("price"),
    PRICE_AVERAGED("index", "from", "upTo", "quotations"),
    PRICE_LATEST("index", "day"),
    PRICE_EXCHANGED("price", "rate", "day", "source"),
    PRICE_CONVERTED("price", "fromUnit", "toUnit"),
    PRICE_SHARED_ABOVE("price", "basis", "percent"),
    PRICE_SHARED_BELOW("price", "basis", "percent"),
    PRICE_FLOOR("price", "floor"),
    PRICE_CAP("price", "cap"),
    PRICE_PERCENTAGE("price", "percent"),
    CHARGE_ESCALATED("charge", "price", "basis"),
    VALUE_OF_METAL("content", "unit", "price"),
    TREATMENT("dryMass", "charge"),
    REFINING("content", "unit", "charge"),
    PENALTY("level", "threshold", "step", "steps", "rate", "dryMass"),
    PENALTY_WITHIN("level", "threshold"),
    PER_DRY_TONNE("dryMass", "rate"),
    PER_WET_TONNE("wetMass", "rate"),
    PER_CONSIGNMENT("amount"),
    PERCENT_OF_VALUE("value", "percent"),
    PAID_BY_SELLER("incoterm"),
    FINANCING("value", "percent", "days", "daysInYear"),
    RECOVERY("value", "percent", "outstanding"),
    HELD_BACK("net", "percent"),
    ALREADY_PAID("paid");

    private final List<String> inputs;

    Formula(String... inputs) {
        this.inputs = List.of(inputs);
    }

    /** The names of its figures, in order. */
    public List<String> inputs() {
        return inputs;
    }
}
