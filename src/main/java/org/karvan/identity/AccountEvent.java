package org.karvan.identity;

import java.util.HashMap;
import java.util.Map;

/**
 * Something happened to an account, or to what administrators keep for all: observed, within its transaction, by the
 * trail.
 *
 * @param action what happened
 * @param subjectType the kind of thing it happened to: {@code Account}, {@code Banner}, {@code ReferenceValue}
 * @param reference the number of the account or banner, or the name of the figure
 * @param details what else is worth keeping, by name, an account's address among it; never a secret
 * @param by who did it when that is known and nobody was signed in yet; null for whoever calls
 */
public record AccountEvent(AccountAction action, String subjectType, String reference, Map<String, String> details, Actor by) {

    private static final String EMAIL = "email";

    public AccountEvent {
        details = Map.copyOf(details);
    }

    static AccountEvent of(AccountAction action, Account account, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put(EMAIL, account.email());
        return new AccountEvent(action, Account.class.getSimpleName(), account.id().toString(), all, null);
    }

    /** The same, done by the holder of the account, who has just proved that he is. */
    static AccountEvent byHolder(AccountAction action, Account account, Map<String, String> details) {
        AccountEvent told = of(action, account, details);
        Actor holder = new Actor(account.id(), account.name(), account.organisationId(), account.side(), account.roles());
        return new AccountEvent(action, told.subjectType, told.reference, told.details, holder);
    }
}
