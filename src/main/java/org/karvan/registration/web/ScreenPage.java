package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.karvan.document.web.Chosen;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.registration.BeneficialOwner;
import org.karvan.registration.RegistrationSheet;
import org.karvan.registration.Reviews;
import org.karvan.screening.Screening;
import org.karvan.screening.ScreeningDraft;
import org.karvan.screening.ScreeningResult;

/** One organisation as a compliance officer screens it: the names to be searched, and what was found so far. */
@Named
@ViewScoped
public class ScreenPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reviews reviews;

    @Inject
    private Regions regions;

    @Inject
    private Caller caller;

    private String reference;
    private String listName;
    private LocalDate listDate;
    private String names;
    private ScreeningResult result;
    private String note;

    private transient Part file;
    private RegistrationSheet sheet;
    private List<Screening> screenings = List.of();

    /** Reads the organisation and proposes all its names. */
    public void load() {
        sheet = reviews.sheet(reference);
        screenings = reviews.screenings(reference);
        names = Stream.concat(Stream.of(sheet.name()), sheet.owners().stream().map(BeneficialOwner::name)).distinct()
                .collect(Collectors.joining("\n"));
    }

    public RegistrationSheet getSheet() {
        return sheet;
    }

    public List<Screening> getScreenings() {
        return screenings;
    }

    /** Whether the reader is one who records, and does not only read. */
    public boolean isRecorder() {
        return caller.actor().is(Role.COMPLIANCE);
    }

    /** What a search can find. */
    public ScreeningResult[] getResults() {
        return ScreeningResult.values();
    }

    /** The name of a country in the reader's language. */
    public String country(String code) {
        return regions.country(code);
    }

    /** Keeps what the search found. */
    public String save() {
        reviews.screen(reference, new ScreeningDraft(listName, listDate, names, result, note), Chosen.file(file));
        return "/registration/screen.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getListName() {
        return listName;
    }

    public void setListName(String listName) {
        this.listName = listName;
    }

    public LocalDate getListDate() {
        return listDate;
    }

    public void setListDate(LocalDate listDate) {
        this.listDate = listDate;
    }

    public String getNames() {
        return names;
    }

    public void setNames(String names) {
        this.names = names;
    }

    public ScreeningResult getResult() {
        return result;
    }

    public void setResult(ScreeningResult result) {
        this.result = result;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
