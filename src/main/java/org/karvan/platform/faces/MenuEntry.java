package org.karvan.platform.faces;

import java.util.Set;

/**
 * One line of the menu.
 *
 * @param key the key of its text
 * @param path the page, from the root of the portal
 * @param order its place; lower stands first
 * @param roles the names of the roles that see it; empty for everybody
 */
public record MenuEntry(String key, String path, int order, Set<String> roles) {

    public MenuEntry {
        roles = Set.copyOf(roles);
    }

    /** A line that these roles see. */
    public static MenuEntry of(String key, String path, int order, String... roles) {
        return new MenuEntry(key, path, order, Set.of(roles));
    }
}
