package org.karvan.identity.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import org.karvan.identity.Account;
import org.karvan.identity.OwnAccount;
import org.karvan.identity.PasswordChoice;
import org.karvan.identity.PortalAuthentication;
import org.karvan.identity.Role;
import org.karvan.identity.SignInRow;
import org.karvan.platform.faces.Confirmation;
import org.karvan.platform.faces.LanguageChoice;
import org.karvan.platform.faces.Reader;

/** What somebody decides about himself: his name, his language, his password, where he is signed in. */
@Named
@ViewScoped
public class OwnAccountPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/identity/own-account.xhtml?faces-redirect=true";

    @Inject
    private OwnAccount door;

    @Inject
    private Confirmation confirmation;

    private String email;
    private List<Role> roles;
    private String name;
    private String language;
    private String present;
    private String password;
    private String again;
    private List<SignInRow> signIns;

    /** Reads the account of the reader. */
    public void load() {
        Account account = door.read();
        email = account.email();
        roles = account.roles().stream().sorted().toList();
        name = account.name();
        language = account.language();
        signIns = door.signIns();
    }

    /** Changes name and language, and shows the pages in it from now on. */
    public String introduce() {
        door.introduce(name, language);
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletResponse) external.getResponse())
                .addCookie(LanguageChoice.cookie(language, (HttpServletRequest) external.getRequest()));
        confirmation.tell("ownAccount.saved");
        return SELF;
    }

    /** Changes the password. */
    public String changePassword() {
        door.changePassword(present, new PasswordChoice(password, again), getCurrent());
        confirmation.tell("ownAccount.passwordChanged");
        return SELF;
    }

    /** Ends one session of the reader. */
    public String end(Long signIn) {
        door.endSignIn(signIn);
        return SELF;
    }

    /** Ends all of them but this one. */
    public String endOthers() {
        door.endOtherSignIns(getCurrent());
        confirmation.tell("ownAccount.othersEnded");
        return SELF;
    }

    /** The number of the signing-in by which this page is read. */
    public Long getCurrent() {
        return (Long) FacesContext.getCurrentInstance().getExternalContext().getSessionMap().get(PortalAuthentication.SIGN_IN);
    }

    /** Where the reader is signed in. */
    public List<SignInRow> getSignIns() {
        return signIns;
    }

    public List<String> getLanguages() {
        return Reader.LANGUAGES;
    }

    public String getEmail() {
        return email;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
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
