package org.karvan.complaint.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Set;
import org.karvan.complaint.ComplaintReviews;
import org.karvan.complaint.ComplaintSheet;
import org.karvan.complaint.ComplaintState;
import org.karvan.complaint.ComplaintStep;
import org.karvan.complaint.Complaints;
import org.karvan.complaint.Verdict;
import org.karvan.document.web.Chosen;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** The page of one complaint: what it says, how it stands, what was decided; and what its reader can do about it. */
@Named
@ViewScoped
public class ComplaintPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/complaint/complaint.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Complaints complaints;

    @Inject
    private ComplaintReviews reviews;

    private String reference;
    private Long[] members = {};
    private String admission;
    private transient Part file;
    private transient ComplaintSheet sheet;
    private transient List<Offer> offers;

    /** Reads the complaint. */
    public void load() {
        sheet = complaints.sheet(reference);
        offers = complaints.offers(reference);
    }

    @Override
    public List<Offer> getOffers() {
        return offers;
    }

    @Override
    public String take(String step) {
        switch (ComplaintStep.valueOf(step)) {
            case DISMISS -> reviews.dismiss(reference, getReason());
            case VOTE, VOTE_ON_APPEAL -> reviews.vote(reference, getCode() == null ? null : Verdict.valueOf(getCode()), getReason());
            case WITHDRAW -> complaints.withdraw(reference);
            case APPEAL -> complaints.appeal(reference, getReason());
            default -> throw new IllegalArgumentException("the page has no button for " + step);
        }
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        return Verdict.class.getSimpleName() + "." + coded;
    }

    /** Names those who decide: by which a complaint is admitted, or its appeal is heard. */
    public String seat() {
        if (sheet.complaint().state() == ComplaintState.APPEALED) {
            reviews.convene(reference, Set.of(members));
        } else {
            reviews.admit(reference, Set.of(members), admission);
        }
        return HERE;
    }

    /** Adds a paper. */
    public String addPaper() {
        complaints.addPaper(reference, Chosen.file(file));
        return HERE;
    }

    public ComplaintSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long[] getMembers() {
        return members.clone();
    }

    public void setMembers(Long[] members) {
        this.members = members.clone();
    }

    public String getAdmission() {
        return admission;
    }

    public void setAdmission(String admission) {
        this.admission = admission;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
