package org.karvan.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.karvan.registration.OrganisationStep;
import org.karvan.registration.RegistrationSheet;
import org.karvan.registration.Registrations;
import org.karvan.registration.RejectionReason;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** All answers of a registration on one page, to be checked and handed in. */
@Named
@ViewScoped
public class RegistrationAnswersPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final Set<OrganisationStep> HERE =
            EnumSet.of(OrganisationStep.SUBMIT, OrganisationStep.RESUBMIT, OrganisationStep.RENEW);

    @Inject
    private Registrations registrations;

    @Inject
    private Told told;

    private List<Offer> offers = List.of();

    /** Reads the registration of the reader's organisation. */
    public void load() {
        RegistrationSheet sheet = registrations.own();
        told.show(sheet, sheet.state().isOpenToChange());
        offers = registrations.offers();
    }

    @Override
    public List<Offer> getOffers() {
        return offers.stream().filter(offer -> HERE.contains(offer.step())).toList();
    }

    @Override
    public String take(String step) {
        registrations.take(OrganisationStep.valueOf(step), getReason());
        return "/registration/registration-submitted.xhtml?faces-redirect=true";
    }

    @Override
    public String codeKey(String coded) {
        return RejectionReason.class.getSimpleName() + "." + coded;
    }
}
