package org.karvan.registration;

import java.util.Locale;
import org.karvan.identity.Role;

/**
 * An organisation of a test, with one person for each role that its side can hold.
 *
 * @param id its key
 * @param reference what people call it
 * @param domain the domain of its people's mail addresses
 */
public record Party(Long id, String reference, String domain) {

    /** The address of the person who holds that role, and usually no other. */
    public String person(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@" + domain;
    }
}
