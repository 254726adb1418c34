package org.karvan.registration;

import java.math.BigDecimal;
import org.karvan.platform.refusal.Check;

/**
 * What the form for a beneficial owner hands in.
 *
 * @param name the person's name as in the identity document
 * @param nationality by ISO 3166-1 alpha-2
 * @param document the kind of identity document
 * @param number the number of that document
 * @param share the share in percent; 0 for somebody who controls the organisation without a share
 */
public record OwnerDraft(String name, String nationality, IdentityDocument document, String number, BigDecimal share) {

    static final int LONGEST_NAME = 120;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Decimals of a share: a hundredth of a percent. */
    private static final int DECIMALS = 2;

    /** The same made tidy. @throws org.karvan.platform.refusal.Invalid for what cannot be */
    OwnerDraft checked(BigDecimal sharesGiven) {
        OwnerDraft tidy = new OwnerDraft(Given.text(name), nationality, document, Given.compact(number), share);
        Check check = new Check();
        check.text(tidy.name, "name", LONGEST_NAME);
        check.that(Countries.isTradedWith(nationality), "nationality", "registration.nationality.barred");
        check.that(document != null, "document", "invalid.required");
        check.that(tidy.number != null, "number", "invalid.required");
        if (tidy.number != null && document != null) {
            check.that(document.admits(tidy.number), "number", document.problem());
        }
        check.that(share != null, "share", "invalid.required");
        if (share != null) {
            check.that(isShare(), "share", "registration.share.range");
            check.that(sharesGiven.add(share).compareTo(WHOLE) <= 0, "share", "registration.share.sum", WHOLE.subtract(sharesGiven));
        }
        check.done();
        return tidy;
    }

    private boolean isShare() {
        return share.signum() >= 0 && share.compareTo(WHOLE) <= 0 && share.stripTrailingZeros().scale() <= DECIMALS;
    }
}
