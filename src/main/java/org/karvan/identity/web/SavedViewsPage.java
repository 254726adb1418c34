package org.karvan.identity.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.karvan.identity.SavedViewRow;
import org.karvan.identity.SavedViews;
import org.karvan.platform.faces.Confirmation;

/** The page on which somebody names the filters of a list he comes from, and forgets views he no longer needs. */
@Named
@ViewScoped
public class SavedViewsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/identity/saved-views.xhtml?faces-redirect=true";

    @Inject
    private SavedViews views;

    @Inject
    private Confirmation confirmation;

    private String list;
    private String query;
    private String name;
    private List<SavedViewRow> rows;

    /** Reads all his views. */
    public void load() {
        rows = views.all();
    }

    /** Keeps the filters and leads back to the list. */
    public void save() throws IOException {
        views.keep(name, list, query);
        confirmation.tell("views.saved", name.strip());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(external.getRequestContextPath() + new SavedViewRow(null, name, list, query == null ? "" : query).address());
    }

    /** Forgets one. */
    public String forget(Long id) {
        views.forget(id);
        confirmation.tell("views.forgotten");
        return SELF;
    }

    /** Whether he comes from a list, whose filters can be named. */
    public boolean isFromList() {
        return list != null;
    }

    public List<SavedViewRow> getRows() {
        return rows;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
