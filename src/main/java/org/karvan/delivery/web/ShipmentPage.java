package org.karvan.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.karvan.delivery.Deliveries;
import org.karvan.delivery.DeliveryPaperKind;
import org.karvan.delivery.DeliveryPapers;
import org.karvan.delivery.DeliverySheet;
import org.karvan.delivery.DeliveryStep;
import org.karvan.document.web.Chosen;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** The page of one delivery: where it stands, what was weighed, its papers and its assays. */
@Named
@ViewScoped
public class ShipmentPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/delivery/shipment.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryPapers papers;

    private String reference;
    private DeliveryPaperKind kind;
    private transient Part file;
    private transient DeliverySheet sheet;
    private transient List<Offer> offers;

    /** Reads the delivery. */
    public void load() {
        sheet = deliveries.sheet(reference);
        offers = deliveries.offers(reference);
    }

    @Override
    public List<Offer> getOffers() {
        return offers;
    }

    @Override
    public String take(String step) {
        long seen = sheet.delivery().version();
        switch (DeliveryStep.valueOf(step)) {
            case NOMINATE -> deliveries.nominate(reference, seen);
            case ACCEPT_NOMINATION -> deliveries.acceptNomination(reference, seen);
            case RETURN -> deliveries.sendBack(reference, seen, getReason());
            case LOAD -> deliveries.load(reference, seen);
            case DISPATCH -> deliveries.dispatch(reference, seen);
            case ARRIVE -> deliveries.arrive(reference, seen);
            case SAMPLE -> deliveries.sample(reference, seen);
            case ACCEPT -> deliveries.accept(reference, seen);
            case REJECT -> deliveries.reject(reference, seen, getReason());
            case CANCEL -> deliveries.cancel(reference, seen, getReason());
        }
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        throw new IllegalArgumentException("no step of a delivery asks for a code: " + coded);
    }

    /** Adds a paper. */
    public String addPaper() {
        papers.add(reference, kind, Chosen.file(file));
        return HERE;
    }

    public DeliverySheet getSheet() {
        return sheet;
    }

    public DeliveryPaperKind[] getKinds() {
        return DeliveryPaperKind.values();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public DeliveryPaperKind getKind() {
        return kind;
    }

    public void setKind(DeliveryPaperKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
