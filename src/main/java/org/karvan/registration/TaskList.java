package org.karvan.registration;

import java.time.Instant;
import org.karvan.identity.Side;

/**
 * How far an organisation has come in telling about itself, section by section.
 *
 * @param organisation of whom
 */
record TaskList(Organisation organisation) {

    /** Whether every section but the papers is filled in. */
    boolean isComplete() {
        return Section.of(organisation.side()).stream()
                .filter(section -> section != Section.PAPERS)
                .allMatch(section -> isComplete(section, null));
    }

    /** How far that section has come. */
    SectionState stateOf(Section section, Instant now) {
        if (section != Section.COMPANY && organisation.company().country() == null) {
            return SectionState.BLOCKED;
        }
        if (isComplete(section, now)) {
            return SectionState.COMPLETE;
        }
        return organisation.hasBegun(section) ? SectionState.INCOMPLETE : SectionState.NOT_STARTED;
    }

    private boolean isComplete(Section section, Instant now) {
        return switch (section) {
            case COMPANY -> organisation.company().isComplete();
            case ADDRESS -> organisation.address().isComplete();
            case OWNERS -> organisation.hasOwnersGiven();
            case BANK -> organisation.bank().isComplete(organisation.company().country());
            case BUSINESS -> !organisation.minerals().isEmpty()
                    && (organisation.side() != Side.BUYER || organisation.endUse() != null && organisation.plant() != null);
            case PAPERS -> organisation.paperwork().isInDate(now);
        };
    }
}
