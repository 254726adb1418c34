package org.karvan.registration;

import java.util.Arrays;
import java.util.List;
import org.karvan.identity.Side;

/** One part of what an organisation tells about itself: a line of its task list. */
public enum Section {
    COMPANY,
    ADDRESS,
    OWNERS,
    BANK,
    BUSINESS,
    PAPERS;

    /** The sections that an organisation of that side fills in, in the order of its task list. */
    public static List<Section> of(Side side) {
        return Arrays.stream(values()).filter(section -> section.isAskedOf(side)).toList();
    }

    /** A public body belongs to no person; it neither pays nor is paid through the portal, nor trades. */
    boolean isAskedOf(Side side) {
        return switch (this) {
            case OWNERS -> side != Side.PUBLIC_BODY;
            case BANK -> side == Side.SUPPLIER || side == Side.BUYER;
            case BUSINESS -> side != Side.PUBLIC_BODY;
            case COMPANY, ADDRESS, PAPERS -> true;
        };
    }
}
