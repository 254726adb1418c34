package org.karvan.identity.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.identity.AccountDesk;
import org.karvan.identity.AccountSheet;
import org.karvan.platform.faces.Confirmation;

/** One account before an administrator. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/identity/account.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private AccountDesk desk;

    @Inject
    private Confirmation confirmation;

    private Long id;
    private AccountSheet sheet;
    private String reason;

    /** Not kept with the view: the address is seen once. */
    private transient String address;

    /** Reads the account. */
    public void load() {
        sheet = desk.sheet(id);
    }

    /** Lets its holder try his password again. */
    public String unlock() {
        desk.unlock(id);
        confirmation.tell("account.unlocked");
        return SELF;
    }

    /** Ends all its sessions. */
    public String endSessions() {
        desk.endSessions(id);
        confirmation.tell("account.sessionsEnded");
        return SELF;
    }

    /** Closes it. */
    public String close() {
        desk.close(id, reason);
        confirmation.tell("account.closed");
        return SELF;
    }

    /** Opens it again. */
    public String reopen() {
        desk.reopen(id, reason);
        confirmation.tell("account.reopened");
        return SELF;
    }

    /** Shows the link that its holder waits for, in this answer only and in no address. */
    public void showLink() {
        address = desk.showLink(id);
        load();
    }

    public String getAddress() {
        return address;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public AccountSheet getSheet() {
        return sheet;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
