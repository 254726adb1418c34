package org.karvan.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A delegation table as its page shows it.
 *
 * @param validFrom from which day it decides
 * @param levels its levels, lowest first
 * @param setBy who set it
 * @param setAt when
 * @param inForce whether it decides today
 */
public record DelegationRow(LocalDate validFrom, List<ApprovalLevel> levels, String setBy, Instant setAt, boolean inForce) {

    public DelegationRow {
        levels = List.copyOf(levels);
    }
}
