package org.karvan.registration;

import java.time.LocalDate;

/**
 * What the door gathers for the guards of an organisation's steps.
 *
 * @param administrators how many people can act as administrator
 * @param cleared whether compliance has cleared the names as they stand now
 * @param debarUntil the last day of a proposed debarment; null when none is proposed
 */
record OrganisationFacts(long administrators, boolean cleared, LocalDate debarUntil) {
}
