package org.karvan.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.registration.RegistrationSheet;
import org.karvan.registration.Registrations;

/** What the applicant holds when he has handed in: the reference, the hour, and what happens next. */
@Named
@RequestScoped
public class RegistrationSubmittedPage {

    @Inject
    private Registrations registrations;

    private RegistrationSheet sheet;

    /** Reads the registration of the reader's organisation. */
    public void load() {
        sheet = registrations.own();
    }

    public RegistrationSheet getSheet() {
        return sheet;
    }
}
