package org.karvan.identity;

import java.io.Serializable;

/**
 * One account in the administrators' list.
 *
 * @param id its number
 * @param email the address with which he signs in
 * @param name the person's name
 * @param organisationId for whom he acts
 * @param organisation that organisation's name; null when it has none to show
 * @param side on which side of the trade it stands
 * @param state how the account stands
 */
public record AccountRow(
        Long id, String email, String name, Long organisationId, String organisation, Side side, AccountState state) implements Serializable {

    AccountRow of(String organisationName) {
        return new AccountRow(id, email, name, organisationId, organisationName, side, state);
    }
}
