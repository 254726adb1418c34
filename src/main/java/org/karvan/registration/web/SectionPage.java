package org.karvan.registration.web;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.karvan.registration.RegistrationSheet;
import org.karvan.registration.Registrations;

/** What the pages of the sections share: the registration of the reader's organisation, read once and sent back by its version. */
public abstract class SectionPage implements Serializable {

    /** Where every section leads back to. */
    protected static final String TASKS = "/registration/tasks.xhtml?faces-redirect=true";

    private static final long serialVersionUID = 1L;

    @Inject
    private Registrations registrations;

    @Inject
    private Regions regions;

    private RegistrationSheet sheet;

    /** Reads the registration. */
    public void load() {
        sheet = registrations.own();
        show();
    }

    /** Fills the form with what was told so far. */
    protected abstract void show();

    /** The registration as it was when the page was opened. */
    public RegistrationSheet getSheet() {
        return sheet;
    }

    /** The countries from which one can choose. */
    public List<SelectItem> getCountries() {
        return regions.countries();
    }

    /** The provinces from which one can choose. */
    public List<SelectItem> getProvinces() {
        return regions.provinces();
    }

    /** The name of a country in the reader's language. */
    public String country(String code) {
        return regions.country(code);
    }

    protected Registrations registrations() {
        return registrations;
    }
}
