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
import org.karvan.identity.ColleagueRow;
import org.karvan.identity.Role;
import org.karvan.platform.faces.Confirmation;

/** One of the organisation's people: what he may do, and whether he still may. */
@Named
@ViewScoped
public class ColleaguePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/identity/colleague.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Accounts accounts;

    @Inject
    private Confirmation confirmation;

    private Long id;
    private ColleagueRow row;
    private List<Role> offered;
    private Role[] roles = {};
    private BigDecimal limit;

    /** Reads him. */
    public void load() {
        row = accounts.colleagueRow(id);
        offered = accounts.rolesToGive();
        roles = row.roles().toArray(Role[]::new);
        limit = row.approvalLimitUsd();
    }

    /** Gives him the roles. */
    public String entrust() {
        Set<Role> chosen = EnumSet.noneOf(Role.class);
        chosen.addAll(List.of(roles));
        accounts.entrustAsSeen(id, row.version(), chosen, limit);
        confirmation.tell("colleague.saved");
        return SELF;
    }

    /** Sends his invitation once more. */
    public String inviteAgain() {
        accounts.inviteAgain(id);
        confirmation.tell("invite.done", row.email());
        return SELF;
    }

    /** Closes his account. */
    public String close() {
        accounts.closeColleague(id);
        confirmation.tell("colleague.closed");
        return SELF;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public ColleagueRow getRow() {
        return row;
    }

    /** Whether there is a limit to set: only buyers have approvers. */
    public boolean isLimitAsked() {
        return offered.contains(Role.APPROVER);
    }

    public List<Role> getOffered() {
        return offered;
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
}
