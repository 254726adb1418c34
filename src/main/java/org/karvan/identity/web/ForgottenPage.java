package org.karvan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.karvan.identity.Accounts;
import org.karvan.platform.faces.Confirmation;

/** The page on which somebody asks for a link because he has forgotten his password. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Confirmation confirmation;

    private String email;

    /** Asks for the link; the answer tells nobody whether there is such an account. */
    public String ask() {
        accounts.askReset(email);
        confirmation.tell("forgotten.done");
        return "/identity/sign-in.xhtml?faces-redirect=true";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
