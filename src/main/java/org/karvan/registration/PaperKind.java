package org.karvan.registration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Side;

/**
 * The kinds of paper an organisation hands in: who must, since when, and whether they end.
 *
 * <p>A rule binds from its day on; what was handed in before stays as it was.
 */
public enum PaperKind {
    /** The company's registration: SECP certificate, firm registration, articles of incorporation. */
    INCORPORATION(false, PaperKind.OPENING, Side.SUPPLIER, Side.BUYER, Side.LABORATORY),
    /** Proof of registration with the tax office: Active Taxpayer List or IRS letter. */
    TAX_REGISTRATION(false, PaperKind.OPENING, Side.SUPPLIER, Side.BUYER),
    /** Membership of a chamber, renewed each year, without which Pakistan's customs let nobody export. */
    CHAMBER_MEMBERSHIP(true, PaperKind.OPENING, Side.SUPPLIER),
    /** What the buyer will do with the mineral, signed and limited in time. */
    END_USE_STATEMENT(true, PaperKind.OPENING, Side.BUYER),
    /** Accreditation of a laboratory by ISO/IEC 17025. */
    ACCREDITATION(true, PaperKind.OPENING, Side.LABORATORY),
    /** By what right a public body acts. */
    MANDATE(false, PaperKind.OPENING, Side.PUBLIC_BODY),
    /** A bank's word on the account; welcome, not demanded. */
    BANK_LETTER(false, null),
    /** Anything else that helps the review. */
    OTHER(false, null);

    /** The day on which the portal's first rules came into force. */
    private static final String OPENING = "2026-01-01";

    private final boolean ends;
    private final LocalDate since;
    private final Set<Side> demandedOf;

    PaperKind(boolean ends, String since, Side... demandedOf) {
        this.ends = ends;
        this.since = since == null ? null : LocalDate.parse(since);
        this.demandedOf = demandedOf.length == 0 ? EnumSet.noneOf(Side.class) : EnumSet.copyOf(Arrays.asList(demandedOf));
    }

    /** Whether such a paper holds only until a day, which must be told. */
    public boolean ends() {
        return ends;
    }

    /** Whether organisations of that side must hand it in on that day. */
    public boolean isMandatoryFor(Side side, LocalDate day) {
        return demandedOf.contains(side) && !day.isBefore(since);
    }

    /** The kinds without which an organisation of that side is not approved on that day. */
    public static List<PaperKind> mandatory(Side side, LocalDate day) {
        return Arrays.stream(values()).filter(kind -> kind.isMandatoryFor(side, day)).toList();
    }

    /** The kinds that an organisation of that side may hand in: those demanded of it and those demanded of nobody. */
    public static List<PaperKind> of(Side side) {
        return Arrays.stream(values()).filter(kind -> kind.since == null || kind.demandedOf.contains(side)).toList();
    }
}
