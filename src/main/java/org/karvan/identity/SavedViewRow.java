package org.karvan.identity;

import java.io.Serializable;

/**
 * Somebody's saved view.
 *
 * @param id its number
 * @param name how he calls it
 * @param list the page of the list, from the root of the portal
 * @param query the filters as an address writes them; empty for none
 */
public record SavedViewRow(Long id, String name, String list, String query) implements Serializable {

    /** Where it leads, from the root of the portal. */
    public String address() {
        return query.isEmpty() ? list : list + "?" + query;
    }
}
