package org.karvan.identity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * Whom somebody invites into his organisation.
 *
 * @param email the address of the invited
 * @param name his name
 * @param roles what he shall do
 * @param approvalLimitUsd up to which value he shall approve, in USD; null unless he is to be an approver
 * @param language the language of the invitation, {@code en} or {@code ur}
 */
public record Invitation(String email, String name, Set<Role> roles, BigDecimal approvalLimitUsd, String language) {

    public Invitation {
        roles = Set.copyOf(roles);
    }
}
