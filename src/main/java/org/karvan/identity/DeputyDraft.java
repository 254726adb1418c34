package org.karvan.identity;

import java.time.LocalDate;
import java.util.Set;

/**
 * Whom somebody wants to act in his place.
 *
 * @param deputyId the account of the colleague
 * @param roles for which of his own roles
 * @param firstDay from which day on, in UTC
 * @param lastDay up to and with which day, in UTC
 */
public record DeputyDraft(Long deputyId, Set<Role> roles, LocalDate firstDay, LocalDate lastDay) {

    public DeputyDraft {
        roles = Set.copyOf(roles);
    }
}
