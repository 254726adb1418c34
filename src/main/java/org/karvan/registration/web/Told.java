package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.registration.RegistrationSheet;
import org.karvan.registration.Section;

/** All that an organisation told, as the answers and the review show it. */
@Named
@ViewScoped
public class Told implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Regions regions;

    private RegistrationSheet sheet;
    private boolean changeable;

    /** Shows this registration, with links to change it where its reader may. */
    void show(RegistrationSheet shown, boolean mayChange) {
        sheet = shown;
        changeable = mayChange;
    }

    public RegistrationSheet getSheet() {
        return sheet;
    }

    /** Whether the reader may go to a section and change it. */
    public boolean isChangeable() {
        return changeable;
    }

    /** Whether the organisation is asked for that section. */
    public boolean asks(String section) {
        return sheet.asks(Section.valueOf(section));
    }

    /** The name of a country in the reader's language. */
    public String country(String code) {
        return regions.country(code);
    }

    /** The name of the province or region in the reader's language. */
    public String region(String region) {
        return regions.region(region);
    }
}
