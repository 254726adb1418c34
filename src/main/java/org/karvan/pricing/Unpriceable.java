package org.karvan.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.karvan.platform.refusal.Explained;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.TextKey;

/** Terms or a consignment from which no price can be reckoned: it names the clause, or the field, and what is wrong there. */
public final class Unpriceable extends RuntimeException implements Explained {

    private final String place;
    private final Fault fault;
    private final transient List<Object> figures;

    /**
     * A refusal.
     *
     * @param place the number of the clause, the reference of the lot, or the path of the field
     * @param fault what is wrong
     * @param figures what its text fills in after the place
     */
    public Unpriceable(String place, Fault fault, Object... figures) {
        super(fault + " at " + place + " " + Arrays.toString(figures));
        this.place = place;
        this.fault = fault;
        this.figures = List.of(figures);
    }

    /** Refuses unless the condition is met. */
    static void unless(boolean met, String place, Fault fault, Object... figures) {
        if (!met) {
            throw new Unpriceable(place, fault, figures);
        }
    }

    /** The number of the clause, the reference of the lot, or the path of the field. */
    public String place() {
        return place;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    @Override
    public List<Problem> problems() {
        List<Object> arguments = new ArrayList<>();
        arguments.add(place);
        figures.forEach(figure -> arguments.add(Figures.shown(figure)));
        return List.of(new Problem(place, TextKey.of(fault), arguments));
    }

    /** All that can be wrong; the text of each begins with the place. */
    public enum Fault {
        /** A clause without a number, or two with the same. */
        NUMBER_MISSING, NUMBER_TWICE,
        /** More than one clause for what only one may rule. */
        RULED_TWICE,
        /** An element is paid without a price, priced without being paid, or spoken of without either. */
        PRICE_MISSING, NOT_PAID, NOTHING_PAID,
        FLOOR_ABOVE_CAP,
        BANDS_MISSING, BAND_REVERSED, BANDS_OVERLAP, BANDS_GAP, BANDS_NOT_WHOLE, BANDS_WITHIN_BANDS, BASIS_WITHIN_BAND,
        NOT_POSITIVE, NEGATIVE, OVER_LIMIT,
        /** A unit in which the thing cannot be priced, or several elements to which a clause may belong. */
        UNIT_UNFIT, ELEMENT_UNSAID,
        PENALTY_ABOVE_REJECTION, TREATMENT_MISSING,
        OPTION_WITHOUT_CHOICE, OPTION_WITHIN_OPTION, PERIOD_REVERSED,
        DECLARED_LATE, DECLARED_UNKNOWN, DECLARED_TWICE,
        /** Nothing may stand in for a figure that is not there. */
        INDEX_MISSING, INDEX_WITHOUT_QUOTATIONS, QUOTATION_MISSING, RATE_MISSING, PROVISIONAL_MISSING, DATE_MISSING, ASSAY_MISSING, UMPIRE_MISSING,
        NO_LOTS, TARE_OVER_GROSS, NOTHING_DRY, ABOVE_CHEMISTRY, MORE_THAN_WHOLE, DENOMINATOR_ZERO, ASSAYED_TWICE,
        /** The lot itself is refused under the contract. */
        TOO_WET, REJECTED,
        /** What a visitor varies. */
        MOISTURE_RANGE, GRADE_RANGE, INDEX_RANGE,
        FORM_WITHOUT_TERMS, OVER_TOLERANCE, OVER_BALANCE, BEFORE_LAST_ENTRY,
        /** What was handed in as JSON. */
        NOT_JSON, TOO_LONG, FIELD_MISSING, FIELD_UNKNOWN, FIELD_UNREADABLE
    }
}
