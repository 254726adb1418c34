package org.karvan.identity;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the floors below registration may ask about an organisation; registration answers. */
public interface Standing {

    /** The organisation's name, if there is such a one. */
    Optional<String> nameOf(Long organisationId);

    /** What the organisation is called in lists and in the trail, such as {@code ORG-2026-0003}, if there is such a one. */
    Optional<String> referenceOf(Long organisationId);

    /** Whether the organisation is approved now, so that its people may trade. */
    boolean isApproved(Long organisationId);

    /** The names of those organisations that there are, for lists; one question to the database. */
    Map<Long, String> namesOf(Collection<Long> organisationIds);

    /** Which of those organisations are approved now; one question to the database. */
    Set<Long> approvedAmong(Collection<Long> organisationIds);
}
