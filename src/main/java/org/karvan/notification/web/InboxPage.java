package org.karvan.notification.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.karvan.notification.NoticeRow;
import org.karvan.notification.Notices;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The page with the reader's notices. */
@Named
@ViewScoped
public class InboxPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/notification/inbox.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Notices notices;

    @Inject
    private Reader reader;

    @Inject
    private ListFile file;

    private int page = 1;
    private transient Listing<NoticeRow> listing;

    /** Reads one page of the inbox. */
    public void load() {
        listing = file.page("inbox.title", columns(), page, notices::inbox);
    }

    private Columns<NoticeRow> columns() {
        return Columns.<NoticeRow>none()
                .text("inbox.what", this::text)
                .instant("inbox.when", NoticeRow::toldAt)
                .instant("inbox.read", NoticeRow::readAt);
    }

    /** What a notice says to this reader. */
    public String text(NoticeRow row) {
        return row.in(Wording.in(reader.getLocale()));
    }

    /** Puts one notice aside without opening it. */
    public String read(Long id) {
        notices.read(id);
        return HERE;
    }

    /** Puts all aside. */
    public String readAll() {
        notices.readAll();
        return HERE;
    }

    public Listing<NoticeRow> getListing() {
        return listing;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
