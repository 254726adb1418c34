package org.karvan.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.karvan.audit.Trail;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** The door to a buyer's delegation tables, which his applicant keeps and all who approve can read. */
@Stateless
public class Delegations {

    /** The most levels that a table has. */
    public static final int MOST_LEVELS = 5;

    private static final int LATEST_YEARS_AHEAD = 5;
    private static final int USD_DECIMALS = 2;
    private static final int WHOLE_USD_DIGITS = 15;

    @Inject
    private ContractStore store;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Trail trail;

    /** The tables of the caller's organisation, the latest first. */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL})
    public List<DelegationRow> tables() {
        Long buyerId = buyer().organisationId();
        Long inForce = store.tableOn(buyerId, today()).map(DelegationTable::id).orElse(null);
        return store.tables(buyerId).stream()
                .map(table -> new DelegationRow(table.validFrom(), table.levels(), table.setBy(), table.setAt(), table.id().equals(inForce)))
                .toList();
    }

    /** Whether the caller keeps the tables of his organisation. */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL})
    public boolean isKeeper() {
        return buyer().is(Role.APPLICANT);
    }

    /**
     * Sets the table that decides from that day on; contracts already submitted keep the levels they were given.
     *
     * @param validFrom today or later
     * @param upToUsd the upper limit of each level, growing; empty places behind the last are left out
     */
    @RolesAllowed(Role.Names.APPLICANT)
    public void set(LocalDate validFrom, List<BigDecimal> upToUsd) {
        Actor actor = buyer();
        List<BigDecimal> levels = upToUsd.stream().filter(Objects::nonNull).toList();
        Check check = new Check();
        check.that(validFrom != null, "validFrom", "invalid.required");
        check.that(validFrom == null || !validFrom.isBefore(today()), "validFrom", "contract.date.past");
        check.that(validFrom == null || validFrom.isBefore(today().plusYears(LATEST_YEARS_AHEAD)),
                "validFrom", "contract.date.tooLong", LATEST_YEARS_AHEAD);
        check.that(!levels.isEmpty(), field(1), "invalid.required");
        check.that(levels.size() <= MOST_LEVELS, field(1), "contract.rows.tooMany", MOST_LEVELS);
        check.that(upToUsd.subList(0, Math.min(levels.size(), upToUsd.size())).equals(levels), field(1), "contract.delegation.gap");
        BigDecimal lower = BigDecimal.ZERO;
        for (int number = 1; number <= levels.size(); number++) {
            BigDecimal limit = levels.get(number - 1);
            check.that(limit.compareTo(lower) > 0, field(number), "contract.delegation.grows");
            check.that(limit.stripTrailingZeros().scale() <= USD_DECIMALS, field(number), "contract.figure.decimals", USD_DECIMALS);
            check.that(limit.precision() - limit.scale() <= WHOLE_USD_DIGITS, field(number), "contract.figure.large");
            lower = limit;
        }
        check.done();
        store.add(new DelegationTable(actor.organisationId(), validFrom, levels, actor.name(), time.now()));
        trail.note("DELEGATION_SET", "DelegationTable", actor.organisationId() + " " + validFrom,
                Map.of("levels", levels.stream().map(BigDecimal::toPlainString).toList().toString()));
    }

    private static String field(int level) {
        return "level" + level;
    }

    private Actor buyer() {
        Actor actor = caller.actor();
        if (actor.side() != Side.BUYER) {
            throw new NotThere("delegation table of an organisation that buys nothing");
        }
        return actor;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
