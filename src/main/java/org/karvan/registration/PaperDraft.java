package org.karvan.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Check;

/**
 * What the form for a paper hands in, beside the file itself.
 *
 * @param kind which kind of paper it is
 * @param expiresOn its last day; null for one that does not end
 */
public record PaperDraft(PaperKind kind, LocalDate expiresOn) {

    /** @throws org.karvan.platform.refusal.Invalid for a paper not asked of that side, or one that is over */
    void check(Side side, Instant now) {
        Check check = new Check();
        check.that(kind != null, "kind", "invalid.required");
        if (kind != null) {
            check.that(PaperKind.of(side).contains(kind), "kind", "registration.paper.notAsked");
            check.that(!kind.ends() || expiresOn != null, "expiresOn", "registration.paper.dayMissing");
        }
        check.that(Validity.isNear(expiresOn, now), "expiresOn", "registration.day.far");
        check.that(!Validity.isOver(expiresOn, now), "expiresOn", "registration.paper.over");
        check.done();
    }
}
