package org.karvan.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.karvan.notification.MailRow;
import org.karvan.notification.MailState;
import org.karvan.notification.Notices;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The page on which administrators see which mails have not left, and why. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Columns<MailRow> COLUMNS = Columns.<MailRow>none()
            .text("outbox.to", MailRow::address)
            .instant("outbox.written", MailRow::writtenAt)
            .text("outbox.state", MailRow::state)
            .count("outbox.attempts", MailRow::attempts)
            .instant("outbox.next", row -> row.isWaiting() ? row.nextAttempt() : null)
            .text("outbox.trouble", MailRow::trouble);

    private static final String HERE = "/notification/outbox.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Notices notices;

    @Inject
    private ListFile file;

    private MailState state = MailState.GIVEN_UP;
    private int page = 1;
    private transient Listing<MailRow> listing;

    /** Reads one page of the mails in the chosen state. */
    public void load() {
        listing = file.page("outbox.title", COLUMNS, page, number -> notices.mails(state, number));
    }

    /** Lets a mail be tried again. */
    public String tryAgain(Long id) {
        notices.tryAgain(id);
        return HERE;
    }

    /** The states one can look at. */
    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public Listing<MailRow> getListing() {
        return listing;
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state == null ? MailState.GIVEN_UP : state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
