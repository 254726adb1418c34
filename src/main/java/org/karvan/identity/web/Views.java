package org.karvan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.karvan.identity.SavedViewRow;
import org.karvan.identity.SavedViews;
import org.karvan.platform.faces.Reader;

/** The reader's saved views of the open list, above it. */
@Named
@RequestScoped
public class Views {

    @Inject
    private SavedViews views;

    @Inject
    private Reader reader;

    @Inject
    private HttpServletRequest request;

    private List<SavedViewRow> rows;

    /** His views of the open list. */
    public List<SavedViewRow> getRows() {
        if (rows == null) {
            rows = views.ofList(request.getServletPath());
        }
        return rows;
    }

    /** Whether the open list is filtered as this view filters it. */
    public boolean isHere(SavedViewRow row) {
        return row.query().equals(reader.filters());
    }

    /** Where the filters of the open list are given a name. */
    public String getSaving() {
        return "/identity/saved-views.xhtml?list=" + encoded(request.getServletPath()) + "&query=" + encoded(reader.filters());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
