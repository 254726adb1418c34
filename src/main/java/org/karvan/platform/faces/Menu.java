package org.karvan.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;

/** The menu of this reader: what his roles may do, gathered from all features. */
@Named
@RequestScoped
public class Menu {

    @Inject
    @Any
    private Instance<MenuSource> sources;

    @Inject
    private HttpServletRequest request;

    /** The lines he sees, in order. */
    public List<MenuEntry> getEntries() {
        return sources.stream()
                .flatMap(source -> source.entries().stream())
                .filter(entry -> entry.roles().isEmpty() || entry.roles().stream().anyMatch(request::isUserInRole))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    /** Whether the line leads to the page that is open now. */
    public boolean isHere(MenuEntry entry) {
        return entry.path().equals(request.getServletPath());
    }

    /** Whether the reader has signed in. */
    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }
}
