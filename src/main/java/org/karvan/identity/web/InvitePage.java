package org.karvan.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Accounts;
import org.karvan.identity.Invitation;
import org.karvan.identity.Role;
import org.karvan.platform.faces.Confirmation;
import org.karvan.platform.faces.Reader;

/** The page on which somebody is invited into the organisation. */
@Named
@ViewScoped
public class InvitePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Accounts accounts;

    @Inject
    private Confirmation confirmation;

    @Inject
    private Reader reader;

    private List<Role> offered;
    private String email;
    private String name;
    private Role[] roles = {};
    private BigDecimal limit;
    private String language;

    /** Reads which roles there are to give. */
    public void load() {
        offered = accounts.rolesToGive();
        language = reader.getLanguage();
    }

    /** Invites him. */
    public String invite() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(List.of(roles));
        accounts.invite(new Invitation(email, name, chosen, limit, language));
        confirmation.tell("invite.done", email);
        return "/identity/colleagues.xhtml?faces-redirect=true";
    }

    /** Whether there is a limit to set: only buyers have approvers. */
    public boolean isLimitAsked() {
        return offered.contains(Role.APPROVER);
    }

    public List<Role> getOffered() {
        return offered;
    }

    public List<String> getLanguages() {
        return Reader.LANGUAGES;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public BigDecimal getLimit() {
        return limit;
    }

    public void setLimit(BigDecimal limit) {
        this.limit = limit;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
