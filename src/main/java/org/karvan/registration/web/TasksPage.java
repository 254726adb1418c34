package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.karvan.registration.OrganisationStep;
import org.karvan.registration.RegistrationSheet;
import org.karvan.registration.Registrations;
import org.karvan.registration.RejectionReason;
import org.karvan.registration.Section;
import org.karvan.registration.SectionRow;
import org.karvan.registration.SectionState;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** The task list of a registration: what is to be told, how far it has come, and how the organisation stands. */
@Named
@ViewScoped
public class TasksPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/registration/tasks.xhtml?faces-redirect=true";

    /** These are taken where all answers can be seen. */
    private static final Set<OrganisationStep> ON_ANSWERS =
            EnumSet.of(OrganisationStep.SUBMIT, OrganisationStep.RESUBMIT, OrganisationStep.RENEW);

    @Inject
    private Registrations registrations;

    private RegistrationSheet sheet;
    private List<Offer> offers = List.of();
    private String confirmation;

    /** Reads the registration of the reader's organisation. */
    public void load() {
        sheet = registrations.own();
        offers = registrations.offers();
    }

    public RegistrationSheet getSheet() {
        return sheet;
    }

    /** The key of the text that says what the state means for the applicant. */
    public String getMeaning() {
        return "registration.meaning." + sheet.state();
    }

    /** Where the section is filled in, by its address within the feature. */
    public String page(Section section) {
        return section == Section.PAPERS ? "organisation-papers.xhtml" : section.name().toLowerCase(Locale.ROOT) + ".xhtml";
    }

    /** Whether the section can be opened now. */
    public boolean isLinked(SectionRow row) {
        boolean isOpen = row.section() == Section.PAPERS ? sheet.state().takesPapers() : sheet.state().isOpenToChange();
        return isOpen && row.state() != SectionState.BLOCKED;
    }

    /** Whether the next thing to do is to check the answers and hand them in. */
    public boolean isToBeHandedIn() {
        return offers.stream().anyMatch(offer -> ON_ANSWERS.contains(offer.step()));
    }

    @Override
    public List<Offer> getOffers() {
        return offers.stream()
                .filter(offer -> !ON_ANSWERS.contains(offer.step()) && offer.step() != OrganisationStep.WITHDRAW)
                .toList();
    }

    /** Whether the organisation can still leave the portal, which it does by typing its reference. */
    public boolean isLeavable() {
        return offers.stream().anyMatch(offer -> offer.step() == OrganisationStep.WITHDRAW);
    }

    /** Leaves the portal for good. */
    public String withdraw() {
        registrations.withdraw(confirmation);
        return HERE;
    }

    @Override
    public String take(String step) {
        registrations.take(OrganisationStep.valueOf(step), getReason());
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        return RejectionReason.class.getSimpleName() + "." + coded;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
