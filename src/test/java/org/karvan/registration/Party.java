package org.karvan.registration;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.karvan.identity.Role;

/**
 * An organisation of a test, with one person for each role that its side can hold.
 *
 * @param id its key
 * @param reference what people call it
 * @param domain the domain of its people's mail addresses
 */
public record Party(Long id, String reference, String domain) {

    /** The organisation's name, which its domain is made of. */
    public String name() {
        return Arrays.stream(domain.substring(0, domain.indexOf('.')).split("-"))
                .map(word -> word.equals("of") ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** The address of the person who holds that role, and usually no other. */
    public String person(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@" + domain;
    }
}
