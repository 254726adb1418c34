package org.karvan.registration.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
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
import java.util.Arrays;
import java.util.List;
import org.karvan.identity.AccountDraft;
import org.karvan.identity.Side;
import org.karvan.platform.faces.LanguageChoice;
import org.karvan.platform.faces.Reader;
import org.karvan.registration.Registrations;
import org.karvan.registration.SignUp;

/** The page on which a visitor registers his organisation and himself. */
@Named
@RequestScoped
public class SignUpPage {

    private static final String TASKS = "/registration/tasks.xhtml";
    private static final String SIGN_IN = "/identity/sign-in.xhtml";

    @Inject
    private Registrations registrations;

    @Inject
    private SecurityContext security;

    @Inject
    private Reader reader;

    private Side side;
    private String organisation;
    private String name;
    private String email;
    private String password;
    private String language;

    /** The kinds of organisation that can register. */
    public List<Side> getSides() {
        return Arrays.stream(Side.values()).filter(kind -> kind != Side.PORTAL).toList();
    }

    /** The languages there are. */
    public List<String> getLanguages() {
        return Reader.LANGUAGES;
    }

    /** The key of the text that calls a language by its own name. */
    public String languageKey(String code) {
        return "registration.signUp.language." + code;
    }

    /** Begins with the language in which he reads. */
    public void load() {
        language = reader.getLanguage();
    }

    /** Opens the registration, signs its person in and leads to the task list. */
    public void signUp() throws IOException {
        registrations.signUp(new SignUp(side, organisation, new AccountDraft(email, name, password, language)));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpServletResponse response = (HttpServletResponse) external.getResponse();
        AuthenticationStatus status = security.authenticate(request, response,
                withParams().credential(new UsernamePasswordCredential(email, password)).newAuthentication(true));
        boolean isIn = status == AuthenticationStatus.SUCCESS;
        if (isIn) {
            request.changeSessionId();
        }
        response.addCookie(LanguageChoice.cookie(language, request));
        external.redirect(external.getRequestContextPath() + (isIn ? TASKS : SIGN_IN));
        FacesContext.getCurrentInstance().responseComplete();
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
