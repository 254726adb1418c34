package org.karvan.identity.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.karvan.identity.Account;
import org.karvan.identity.Accounts;
import org.karvan.platform.faces.LanguageChoice;
import org.karvan.platform.faces.Words;

/** The page on which people sign in. */
@Named
@RequestScoped
public class SignInPage {

    private static final String HOME = "/index.xhtml";

    @Inject
    private SecurityContext security;

    @Inject
    private Accounts accounts;

    @Inject
    private Words words;

    private String email;
    private String password;
    private String next;

    /** Checks the password and leads on to where the reader wanted to go. */
    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        String caller = email == null ? "" : email;
        AuthenticationStatus status = security.authenticate(request, response, withParams()
                .credential(new UsernamePasswordCredential(caller, password == null ? "" : password))
                .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            accounts.own().map(Account::language).ifPresent(language -> response.addCookie(LanguageChoice.cookie(language, request)));
            external.redirect(external.getRequestContextPath() + destination());
            faces.responseComplete();
        } else if (!faces.getResponseComplete()) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words.text("signIn.wrong"), null));
        }
    }

    /** Only a path of this portal: an address elsewhere could be a trap, and browsers skip control characters in one. */
    private String destination() {
        boolean isPath = next != null && next.startsWith("/") && !next.startsWith("//") && !next.contains("\\")
                && next.chars().noneMatch(Character::isISOControl);
        return isPath ? next : HOME;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
