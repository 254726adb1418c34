package org.karvan.complaint.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.karvan.complaint.ComplaintFilter;
import org.karvan.complaint.ComplaintRow;
import org.karvan.complaint.ComplaintState;
import org.karvan.complaint.Complaints;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The list of the complaints that the reader may read. */
@Named
@ViewScoped
public class ComplaintsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Columns<ComplaintRow> COLUMNS = Columns.<ComplaintRow>none()
            .text("complaint.reference", ComplaintRow::reference)
            .text("complaint.tender", ComplaintRow::tenderReference)
            .text("complaint.about", ComplaintRow::title)
            .text("complaint.window", ComplaintRow::window)
            .text("complaint.ground", ComplaintRow::ground)
            .text("complaint.state", ComplaintRow::state)
            .text("complaint.complainant", ComplaintRow::complainant)
            .instant("complaint.filedAt", ComplaintRow::filedAt)
            .instant("complaint.decideBy", ComplaintRow::decideBy);

    @Inject
    private Complaints complaints;

    @Inject
    private ListFile file;

    private String tender;
    private ComplaintState state;
    private int page = 1;
    private transient Listing<ComplaintRow> listing;

    /** Looks for what the address asks. */
    public void load() {
        ComplaintFilter filter = new ComplaintFilter(tender, state);
        listing = file.page("complaint.list.title", COLUMNS, page, number -> complaints.list(filter, number));
    }

    /** The filters as the start of a query, for the links to other pages of the list. */
    public String getQuery() {
        return parameter("tender", tender) + parameter("state", state);
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }

    /** Where a complaint that others can read can stand. */
    public List<ComplaintState> getStates() {
        return Arrays.stream(ComplaintState.values()).filter(each -> each != ComplaintState.DRAFT).toList();
    }

    public Listing<ComplaintRow> getListing() {
        return listing;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }

    public ComplaintState getState() {
        return state;
    }

    public void setState(ComplaintState state) {
        this.state = state;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
