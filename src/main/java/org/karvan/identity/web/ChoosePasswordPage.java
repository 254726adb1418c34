package org.karvan.identity.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.identity.Accounts;
import org.karvan.identity.LinkSheet;
import org.karvan.identity.PasswordChoice;
import org.karvan.platform.faces.Confirmation;

/** The page behind a link: the invited, or who forgot it, chooses a password. */
@Named
@ViewScoped
public class ChoosePasswordPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Confirmation confirmation;

    private String token;
    private LinkSheet sheet;
    private String password;
    private String again;

    /** Looks behind the link, and asks the browser to tell no other page of its address. */
    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Referrer-Policy", "no-referrer");
        sheet = accounts.behindLink(token).orElse(null);
    }

    /** Chooses the password. */
    public String choose() {
        load();
        if (sheet == null) {
            return null;
        }
        accounts.choosePassword(token, new PasswordChoice(password, again));
        confirmation.tell("choosePassword.done");
        return "/identity/sign-in.xhtml?faces-redirect=true";
    }

    /** What is behind the link; null when it leads nowhere or no longer. */
    public LinkSheet getSheet() {
        return sheet;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
