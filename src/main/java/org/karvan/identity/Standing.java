package org.karvan.identity;

import java.util.Optional;

/** What the floors below registration may ask about an organisation; registration answers. */
public interface Standing {

    /** The organisation's name, if there is such a one. */
    Optional<String> nameOf(Long organisationId);

    /** Whether the organisation is approved now, so that its people may trade. */
    boolean isApproved(Long organisationId);
}
