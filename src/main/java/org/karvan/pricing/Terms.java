package org.karvan.pricing;

import jakarta.json.JsonObject;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * The price clauses of a contract in one version. They never change: an amendment is a new version, and what was settled
 * under an old one is rerun under that.
 *
 * @param reference the contract's or the offer's
 * @param version from 1
 * @param mineral what is sold
 * @param currency of every money in it
 * @param incoterm who pays the carriage
 * @param conversions the contract's own factors; the usual ones where it states none
 * @param clauses free of contradictions
 */
public record Terms(String reference, int version, Mineral mineral, Currency currency, Incoterm incoterm, Optional<Conversions> conversions,
                    List<Clause> clauses) {

    private static final String NAME = "terms";

    /**
     * Terms from which a price can be reckoned.
     *
     * @throws Unpriceable naming the first clause that contradicts itself or another
     */
    public Terms {
        clauses = List.copyOf(clauses);
        Unpriceable.unless(version > 0, reference, Fault.NOT_POSITIVE, version);
        requireNumbers(clauses);
        clauses.forEach(Clause::check);
        requireOneRuleEach(clauses);
        requirePrices(reference, clauses);
        requireRoomBelowCaps(clauses);
        requireReachablePenalties(clauses);
        boolean isEscalated = clauses.stream().anyMatch(Clause.Escalator.class::isInstance);
        boolean isTreated = clauses.stream().anyMatch(Clause.TreatmentCharge.class::isInstance);
        Unpriceable.unless(isTreated || !isEscalated, reference, Fault.TREATMENT_MISSING);
    }

    private static void requireNumbers(List<Clause> clauses) {
        Set<String> numbers = new HashSet<>();
        for (int index = 0; index < clauses.size(); index++) {
            String number = clauses.get(index).number();
            Unpriceable.unless(!number.isBlank(), "#" + (index + 1), Fault.NUMBER_MISSING);
            Unpriceable.unless(numbers.add(number), number, Fault.NUMBER_TWICE);
        }
    }

    private static void requireOneRuleEach(List<Clause> clauses) {
        Set<Object> ruled = new HashSet<>();
        for (Clause clause : clauses) {
            Unpriceable.unless(clause.onlyFor().map(ruled::add).orElse(true), clause.number(), Fault.RULED_TWICE);
        }
    }

    private static void requirePrices(String reference, List<Clause> clauses) {
        Map<AssayElement, Clause.Payable> paid = byElement(clauses, Clause.Payable.class);
        Map<AssayElement, Clause.Price> priced = byElement(clauses, Clause.Price.class);
        Unpriceable.unless(!paid.isEmpty() || !all(clauses, Clause.MaterialPrice.class).isEmpty(), reference, Fault.NOTHING_PAID);
        paid.forEach((element, clause) -> Unpriceable.unless(priced.containsKey(element), clause.number(), Fault.PRICE_MISSING, element));
        all(clauses, Clause.OfElement.class).forEach(clause ->
                Unpriceable.unless(paid.containsKey(clause.element()), clause.number(), Fault.NOT_PAID, clause.element()));
    }

    private static void requireRoomBelowCaps(List<Clause> clauses) {
        Map<AssayElement, Clause.Cap> caps = byElement(clauses, Clause.Cap.class);
        for (Clause.Floor floor : all(clauses, Clause.Floor.class)) {
            Clause.Cap cap = caps.get(floor.element());
            if (cap != null) {
                Unpriceable.unless(floor.price().compareTo(cap.price()) <= 0, floor.number(), Fault.FLOOR_ABOVE_CAP,
                        floor.price(), cap.price(), cap.number());
            }
        }
    }

    /** A penalty that begins where the lot is already refused was written with the wrong figure. */
    private static void requireReachablePenalties(List<Clause> clauses) {
        List<Clause.RejectionLimit> limits = all(clauses, Clause.RejectionLimit.class);
        for (Clause.Penalty penalty : all(clauses, Clause.Penalty.class)) {
            limits.stream().filter(limit -> limit.measured().equals(penalty.measured()))
                    .forEach(limit -> Unpriceable.unless(penalty.threshold().compareTo(limit.limit()) < 0, penalty.number(),
                            Fault.PENALTY_ABOVE_REJECTION, penalty.threshold(), limit.limit(), limit.number()));
        }
    }

    private static <C> List<C> all(List<Clause> clauses, Class<C> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static <C extends Clause.OfElement> Map<AssayElement, C> byElement(List<Clause> clauses, Class<C> kind) {
        Map<AssayElement, C> found = new EnumMap<>(AssayElement.class);
        all(clauses, kind).forEach(clause -> found.put(clause.element(), clause));
        return found;
    }

    /** The terms that this JSON describes; its schema is {@code Terms} in {@code docs/pricing/order.schema.json}. @throws Unpriceable at the path of what cannot be */
    public static Terms read(String json) {
        Unpriceable.unless(json.length() <= PriceOrder.LONGEST, NAME, Fault.TOO_LONG);
        return RecordJson.read(Terms.class, RecordJson.parse(NAME, json), NAME);
    }

    /** The same as JSON; read again they are equal. */
    public JsonObject toJson() {
        return RecordJson.write(this);
    }

    /** The factors that apply. */
    public Conversions factors() {
        return conversions.orElse(Conversions.USUAL);
    }

    /** All clauses of that kind, in the order of the contract. */
    public <C extends Clause> List<C> all(Class<C> kind) {
        return all(clauses, kind);
    }

    /** The only clause of that kind; empty when the contract has none. */
    public <C extends Clause> Optional<C> only(Class<C> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** The clause of that kind for that payable element; empty when the contract has none. */
    public <C extends Clause.OfElement> Optional<C> about(AssayElement element, Class<C> kind) {
        return clauses.stream().filter(kind::isInstance).map(kind::cast).filter(clause -> clause.element() == element).findFirst();
    }
}
