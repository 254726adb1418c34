package org.karvan.registration;

import org.karvan.identity.AccountDraft;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Check;

/**
 * What a visitor hands in to register his organisation.
 *
 * @param side what kind of organisation it is
 * @param organisation its name
 * @param account his own account
 */
public record SignUp(Side side, String organisation, AccountDraft account) {

    /** @throws org.karvan.platform.refusal.Invalid when the organisation has no name, or is one that cannot register */
    void check() {
        Check check = new Check();
        check.that(side != null && side != Side.PORTAL, "side", "invalid.required");
        check.text(organisation, "organisation", CompanyDraft.LONGEST_NAME);
        check.done();
    }
}
