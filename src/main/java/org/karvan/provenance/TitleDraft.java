package org.karvan.provenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.Tonnes;

/**
 * What the form for a mine title hands in, beside its copy.
 *
 * @param number the number under which the authority keeps it
 * @param regime the law under which it was granted
 * @param kind what it allows
 * @param minerals what may be dug
 * @param district where
 * @param holder to whom it was granted
 * @param grantedOn its first day
 * @param expiresOn its last day
 * @param capacity how much may be dug in a year, in tonnes
 * @param standing how it stands with the authority
 */
public record TitleDraft(String number, TitleRegime regime, TitleKind kind, Set<Mineral> minerals, String district, String holder,
        LocalDate grantedOn, LocalDate expiresOn, BigDecimal capacity, TitleStanding standing) {

    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_DISTRICT = 60;
    static final int LONGEST_HOLDER = 200;

    /** More than any mine of these minerals in the country: a slip of the pen. */
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    /** No title is granted for longer. */
    private static final int FARTHEST_YEARS = 100;

    public TitleDraft {
        minerals = Set.copyOf(minerals);
    }

    /** @throws org.karvan.platform.refusal.Invalid when something is missing or cannot be */
    void check(LocalDate today) {
        Check check = new Check();
        check.text(number, "number", LONGEST_NUMBER);
        check.that(regime != null, "regime", "invalid.required");
        check.that(kind != null, "kind", "invalid.required");
        check.that(!minerals.isEmpty(), "minerals", "invalid.required");
        check.text(district, "district", LONGEST_DISTRICT);
        check.text(holder, "holder", LONGEST_HOLDER);
        check.that(grantedOn != null, "grantedOn", "invalid.required");
        check.that(grantedOn == null || !grantedOn.isAfter(today), "grantedOn", "provenance.title.grantedLater");
        check.that(expiresOn != null, "expiresOn", "invalid.required");
        check.that(isNear(grantedOn, today), "grantedOn", "provenance.title.far");
        check.that(isNear(expiresOn, today), "expiresOn", "provenance.title.far");
        check.that(expiresOn == null || grantedOn == null || expiresOn.isAfter(grantedOn), "expiresOn", "provenance.title.term");
        check.that(capacity != null, "capacity", "invalid.required");
        check.that(capacity == null || isCapacity(), "capacity", "provenance.title.capacity");
        check.that(standing != null, "standing", "invalid.required");
        check.that(standing == null || expiresOn == null || !standing.isInForce() || !expiresOn.isBefore(today),
                "expiresOn", "provenance.title.over");
        check.done();
    }

    private static boolean isNear(LocalDate dayOrNull, LocalDate today) {
        return dayOrNull == null || Math.abs(ChronoUnit.YEARS.between(today, dayOrNull)) < FARTHEST_YEARS;
    }

    private boolean isCapacity() {
        return capacity.signum() > 0 && capacity.compareTo(MOST) <= 0 && capacity.stripTrailingZeros().scale() <= Tonnes.SCALE;
    }
}
