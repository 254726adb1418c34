package org.karvan.contract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.pricing.Unpriceable;
import org.karvan.pricing.Unpriceable.Fault;

/**
 * Tells the drafter at the field which clause contradicts another. What is only not there yet is no contradiction: a
 * draft is written clause by clause.
 */
final class PriceRefusal {

    private static final String LEVEL = "level";

    /** What contradicts, with the field of the clause at which it is mended. */
    private static final Map<Fault, String> FIELDS = new EnumMap<>(Map.of(
            Fault.FLOOR_ABOVE_CAP, "amount",
            Fault.RULED_TWICE, "kind",
            Fault.BAND_REVERSED, LEVEL,
            Fault.BANDS_OVERLAP, LEVEL,
            Fault.BANDS_GAP, LEVEL,
            Fault.PENALTY_ABOVE_REJECTION, LEVEL,
            Fault.NOT_POSITIVE, "amount",
            Fault.NEGATIVE, "amount",
            Fault.UNIT_UNFIT, "unit"));

    private PriceRefusal() {
    }

    /** Refuses the clause with that number when it contradicts itself or another for any item. @throws Invalid at its field */
    static void requireNone(Contract draft, int number) {
        PriceClause clause = draft.bargain().priceClauses().stream().filter(each -> each.number() == number).findFirst().orElseThrow();
        for (ContractItem item : draft.bargain().items()) {
            Optional<Unpriceable> refusal = PriceTerms.refusal(draft, item).filter(found -> FIELDS.containsKey(found.fault()));
            if (clause.concerns(item.number()) && refusal.isPresent() && speaksOf(refusal.get(), draft, clause)) {
                Problem problem = refusal.get().problems().get(0);
                throw new Invalid(List.of(new Problem(FIELDS.get(refusal.get().fault()), problem.key(), problem.arguments())));
            }
        }
    }

    /** A refusal names the clauses by their numbers; that of several tiers is the number of the lowest. */
    private static boolean speaksOf(Unpriceable refusal, Contract draft, PriceClause clause) {
        List<Object> named = refusal.problems().get(0).arguments();
        return draft.bargain().priceClauses().stream()
                .filter(each -> each.number() == clause.number()
                        || clause.kind() == PriceKind.PENALTY && each.kind() == PriceKind.PENALTY && each.element() == clause.element())
                .anyMatch(each -> named.contains(PriceTerms.number(draft, each)));
    }
}
