package org.karvan.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A deputyship as its lender or its deputy sees it.
 *
 * @param id its number, by which it is ended
 * @param lender whose roles are lent
 * @param deputy who acts in his place
 * @param roles for which roles
 * @param firstDay from which day on
 * @param lastDay up to and with which day
 * @param isMine whether the reader is the lender, who can end it
 * @param isInForce whether it counts today
 */
public record DeputyshipRow(Long id, String lender, String deputy, List<Role> roles, LocalDate firstDay, LocalDate lastDay,
        boolean isMine, boolean isInForce) implements Serializable {
}
