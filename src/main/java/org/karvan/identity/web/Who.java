package org.karvan.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.karvan.identity.Account;
import org.karvan.identity.Accounts;

/** Who is signed in, as the head of every page shows it. */
@Named
@RequestScoped
public class Who {

    @Inject
    private Accounts accounts;

    @Inject
    private HttpServletRequest request;

    /** The name of the person; empty for a visitor. */
    public String getName() {
        return accounts.own().map(Account::name).orElse("");
    }

    /** Ends the session. */
    public String signOut() throws ServletException {
        request.logout();
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/index.xhtml?faces-redirect=true";
    }
}
