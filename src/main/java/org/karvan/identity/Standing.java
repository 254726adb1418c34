package org.karvan.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the floors below registration may ask about an organisation; registration answers. */
public interface Standing {

    /** The organisation's name, if there is such a one. */
    Optional<String> nameOf(Long organisationId);

    /** Whether the organisation is approved now, so that its people may trade. */
    boolean isApproved(Long organisationId);

    /** The names of those organisations that there are, for lists; who can answers with one question to the database. */
    default Map<Long, String> namesOf(Collection<Long> organisationIds) {
        Map<Long, String> names = new HashMap<>();
        organisationIds.forEach(id -> nameOf(id).ifPresent(name -> names.put(id, name)));
        return names;
    }
}
