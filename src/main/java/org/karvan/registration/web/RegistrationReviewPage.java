package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.karvan.registration.OrganisationStep;
import org.karvan.registration.RegistrationSheet;
import org.karvan.registration.RejectionReason;
import org.karvan.registration.Reviews;
import org.karvan.screening.Screening;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** One registration as an administrator reviews it and decides. */
@Named
@ViewScoped
public class RegistrationReviewPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/registration/registration-review.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Reviews reviews;

    @Inject
    private Told told;

    private String reference;
    private LocalDate debarUntil;

    private RegistrationSheet sheet;
    private List<Screening> screenings = List.of();
    private List<Offer> offers = List.of();

    /** Reads the registration. */
    public void load() {
        sheet = reviews.sheet(reference);
        told.show(sheet, false);
        screenings = reviews.screenings(reference);
        offers = reviews.offers(reference);
    }

    public RegistrationSheet getSheet() {
        return sheet;
    }

    /** What compliance found, the latest first. */
    public List<Screening> getScreenings() {
        return screenings;
    }

    /** The steps that need no more than a reason. */
    @Override
    public List<Offer> getOffers() {
        return offers.stream().filter(offer -> offer.step() != OrganisationStep.PROPOSE_DEBAR).toList();
    }

    /** Whether the reader can propose a debarment, for which a last day must be told. */
    public boolean isDebarrable() {
        return offers.stream().anyMatch(offer -> offer.step() == OrganisationStep.PROPOSE_DEBAR);
    }

    @Override
    public String take(String step) {
        reviews.take(reference, OrganisationStep.valueOf(step), getCode(), getReason());
        return HERE;
    }

    /** Proposes to shut the organisation out until that day. */
    public String proposeDebar() {
        reviews.proposeDebar(reference, debarUntil, getReason());
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        return RejectionReason.class.getSimpleName() + "." + coded;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getDebarUntil() {
        return debarUntil;
    }

    public void setDebarUntil(LocalDate debarUntil) {
        this.debarUntil = debarUntil;
    }
}
