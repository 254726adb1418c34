package org.karvan.identity;

import static org.karvan.identity.Side.BUYER;
import static org.karvan.identity.Side.LABORATORY;
import static org.karvan.identity.Side.PORTAL;
import static org.karvan.identity.Side.PUBLIC_BODY;
import static org.karvan.identity.Side.SUPPLIER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a person may do for his organisation. One person may hold several.
 *
 * <p>The name of a role is also the name that doors declare in {@code @RolesAllowed}; {@link Names} holds those
 * constants because an annotation takes no enum.
 */
public enum Role {
    /** Registers the organisation, keeps its data and invites colleagues. */
    APPLICANT(SUPPLIER, BUYER, LABORATORY, PUBLIC_BODY),

    BIDDER(SUPPLIER),
    OPERATIONS(SUPPLIER),
    SUPPLIER_FINANCE(SUPPLIER),
    SUPPLIER_SIGNATORY(SUPPLIER),

    OFFICER(BUYER),
    APPROVER(BUYER),
    LEGAL(BUYER),
    EVALUATOR(BUYER),
    LOGISTICS(BUYER),
    BUYER_FINANCE(BUYER),
    BUYER_SIGNATORY(BUYER),

    ANALYST(LABORATORY),
    LABORATORY_SIGNATORY(LABORATORY),

    /** Holds a key to the opening of bids; any approved organisation may provide one. */
    OPENER(SUPPLIER, BUYER, LABORATORY, PUBLIC_BODY),

    ADMINISTRATOR(PORTAL),
    COMPLIANCE(PORTAL),
    AUDITOR(PORTAL),
    REVIEWER(PORTAL),

    /** The portal's own timer; no person can hold it. */
    CLOCK();

    private static final Set<Role> UNLENDABLE =
            EnumSet.of(APPLICANT, OPENER, SUPPLIER_SIGNATORY, BUYER_SIGNATORY, LABORATORY_SIGNATORY, CLOCK);

    private final Set<Side> sides;

    Role(Side... sides) {
        this.sides = sides.length == 0 ? EnumSet.noneOf(Side.class) : EnumSet.copyOf(Arrays.asList(sides));
    }

    /** Whether people of such an organisation can hold this role. */
    public boolean isOf(Side side) {
        return sides.contains(side);
    }

    /**
     * Whether a colleague may act in it as a deputy. Not where the person himself was chosen or vouched for, as opener or
     * signatory; not where a deputy could make himself more than a deputy; and not among the portal's own people, whose
     * roles check one another.
     */
    public boolean isLendable() {
        return !UNLENDABLE.contains(this) && !isOf(PORTAL);
    }

    /** The roles that people of such an organisation can hold, in the order of the menu. */
    public static List<Role> of(Side side) {
        return Arrays.stream(values()).filter(role -> role.isOf(side)).toList();
    }

    /** The names of the roles for {@code @RolesAllowed}; {@code RoleTest} holds them to the enum. */
    public static final class Names {
        public static final String APPLICANT = "APPLICANT";
        public static final String BIDDER = "BIDDER";
        public static final String OPERATIONS = "OPERATIONS";
        public static final String SUPPLIER_FINANCE = "SUPPLIER_FINANCE";
        public static final String SUPPLIER_SIGNATORY = "SUPPLIER_SIGNATORY";
        public static final String OFFICER = "OFFICER";
        public static final String APPROVER = "APPROVER";
        public static final String LEGAL = "LEGAL";
        public static final String EVALUATOR = "EVALUATOR";
        public static final String LOGISTICS = "LOGISTICS";
        public static final String BUYER_FINANCE = "BUYER_FINANCE";
        public static final String BUYER_SIGNATORY = "BUYER_SIGNATORY";
        public static final String ANALYST = "ANALYST";
        public static final String LABORATORY_SIGNATORY = "LABORATORY_SIGNATORY";
        public static final String OPENER = "OPENER";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String COMPLIANCE = "COMPLIANCE";
        public static final String AUDITOR = "AUDITOR";
        public static final String REVIEWER = "REVIEWER";
        public static final String CLOCK = "CLOCK";

        private Names() {
        }
    }
}
