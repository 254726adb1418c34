package org.karvan.provenance.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.karvan.identity.Side;
import org.karvan.platform.faces.Asked;
import org.karvan.provenance.MineTitles;
import org.karvan.provenance.TitleRow;
import org.karvan.registration.Organisation;
import org.karvan.registration.Registrations;

/** The mine titles on pages of registration: of the organisation the address names, else of the reader's own. */
@Named
@ViewScoped
public class TitlesTold implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MineTitles door;

    @Inject
    private Registrations registrations;

    @Inject
    private HttpServletRequest request;

    private List<TitleRow> titles = List.of();
    private boolean asked;
    private boolean open;

    /** Reads them once, when the page that shows them is opened. */
    @PostConstruct
    void load() {
        String reference = Asked.of(request, "reference").orElse(null);
        Organisation organisation = reference == null ? registrations.ownOrganisation() : registrations.visible(reference);
        asked = organisation.side() == Side.SUPPLIER;
        open = organisation.state().takesPapers();
        titles = asked ? door.of(organisation.reference()) : List.of();
    }

    public List<TitleRow> getTitles() {
        return titles;
    }

    /** Whether the organisation is a supplier, of whom titles are asked. */
    public boolean isAsked() {
        return asked;
    }

    /** Whether titles can be named now. */
    public boolean isOpen() {
        return open;
    }
}
