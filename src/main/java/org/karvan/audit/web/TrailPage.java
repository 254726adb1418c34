package org.karvan.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.karvan.audit.AuditEntries;
import org.karvan.audit.Choice;
import org.karvan.audit.EntryRow;
import org.karvan.audit.TrailQuery;
import org.karvan.platform.faces.Show;
import org.karvan.platform.faces.Words;
import org.karvan.platform.table.Columns;
import org.karvan.platform.table.ListFile;
import org.karvan.platform.value.Listing;

/** The page on which the trail is searched. */
@Named
@ViewScoped
public class TrailPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuditEntries entries;

    @Inject
    private ListFile file;

    @Inject
    private Words words;

    private String reference;
    private String subject;
    private String action;
    private String actor;
    private LocalDate from;
    private LocalDate to;
    private int page = 1;

    private transient Listing<EntryRow> listing;
    private transient List<Choice> subjects;
    private transient List<Choice> actions;

    /** Looks for what the address asks. */
    public void load() {
        Instant since = from == null ? null : from.atStartOfDay(Show.PAKISTAN).toInstant();
        Instant before = to == null ? null : to.plusDays(1).atStartOfDay(Show.PAKISTAN).toInstant();
        TrailQuery query = new TrailQuery(reference, subject, action, actor, since, before);
        listing = file.page("trail.title", columns(), page, number -> entries.search(query, number));
        subjects = entries.subjects();
        actions = entries.actions();
    }

    private Columns<EntryRow> columns() {
        return Columns.<EntryRow>none()
                .instant("trail.when", EntryRow::at)
                .text("trail.what", row -> words.text(row.actionKey()))
                .text("trail.subject", row -> words.text(row.subjectKey()))
                .text("trail.reference", EntryRow::reference)
                .text("trail.stateBefore", row -> row.from() == null ? null : words.text(row.from()))
                .text("trail.stateAfter", row -> row.to() == null ? null : words.text(row.to()))
                .text("trail.who", EntryRow::actorName)
                .text("trail.why", EntryRow::reason);
    }

    /** The filters as the start of a query, for the links to other pages of the list. */
    public String getQuery() {
        return parameter("reference", reference) + parameter("subject", subject) + parameter("action", action)
                + parameter("actor", actor) + parameter("from", from) + parameter("to", to);
    }

    private static String parameter(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }

    public Listing<EntryRow> getListing() {
        return listing;
    }

    public List<Choice> getSubjects() {
        return subjects;
    }

    public List<Choice> getActions() {
        return actions;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
