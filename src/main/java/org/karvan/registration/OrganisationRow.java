package org.karvan.registration;

import java.time.Instant;
import org.karvan.identity.Side;

/**
 * An organisation as a line of a list.
 *
 * @param reference what people call it
 * @param name its name
 * @param side on which side of the trade it stands
 * @param state where it stands with the portal
 * @param since since when
 * @param region the province, state or region of its seat; null until told
 */
public record OrganisationRow(String reference, String name, Side side, OrganisationState state, Instant since, String region) {
}
