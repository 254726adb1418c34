package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.karvan.contract.ContractSheet;
import org.karvan.contract.Contracts;
import org.karvan.workflow.Offer;

/** The task list of a draft: which parts are complete, and what still stands in the way of submitting it. */
@Named
@ViewScoped
public class DraftPage extends DraftPart {

    private static final long serialVersionUID = 1L;

    @Inject
    private Contracts contracts;

    private transient List<Offer> offers;

    @Override
    protected void fill(ContractSheet saved) {
        offers = contracts.offers(getReference());
    }

    /** The step that submits it, with what is still unmet; empty when the reader cannot take it. */
    public List<Offer> getSubmissions() {
        return offers.stream().filter(offer -> offer.name().equals("SUBMIT")).toList();
    }

    /** Submits the draft. */
    public String submit() {
        contracts.submit(getReference(), seen());
        return "/contract/contract.xhtml?faces-redirect=true&reference=" + getReference();
    }
}
