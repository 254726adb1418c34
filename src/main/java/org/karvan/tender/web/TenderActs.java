package org.karvan.tender.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.karvan.tender.CancelReason;
import org.karvan.tender.FailReason;
import org.karvan.tender.TenderDrafts;
import org.karvan.tender.TenderOverview;
import org.karvan.tender.TenderSheet;
import org.karvan.tender.TenderStep;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/**
 * What somebody who is signed in can do with the tender before him: the part of its page that has forms. They answer to
 * the tender as he saw it, which is kept with his view; a visitor, who can do nothing, keeps none and needs no session.
 */
@Named
@ViewScoped
public class TenderActs extends StepsPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private Tenders tenders;

    @Inject
    private TenderDrafts drafts;

    private TenderOverview seen;

    /** Keeps the tender as its reader sees it now. */
    void show(TenderOverview overview) {
        seen = overview;
    }

    /** The tender as its reader saw it; null before he has. */
    public TenderSheet getSheet() {
        return seen == null ? null : seen.sheet();
    }

    @Override
    public String take(String step) {
        switch (TenderStep.valueOf(step)) {
            case SUBMIT -> drafts.submit(reference());
            case DISCARD -> drafts.discard(reference());
            case RETURN -> drafts.sendBack(reference(), getReason());
            case PUBLISH -> drafts.publish(reference());
            case FAIL -> tenders.fail(reference(), getCode() == null ? null : FailReason.valueOf(getCode()), getReason());
            case CANCEL -> tenders.cancel(reference(), getCode() == null ? null : CancelReason.valueOf(getCode()), getReason());
            case ANSWER -> {
                return to("questions");
            }
            case ADDENDUM -> {
                return to("addendum");
            }
            case EXTEND -> {
                return to("extension");
            }
            default -> throw new IllegalArgumentException(step + " is not taken here");
        }
        return to("tender");
    }

    /** Begins a draft with what this tender asks for. */
    public String copy() {
        return "/tender/tender-draft.xhtml?faces-redirect=true&ref=" + drafts.copy(reference());
    }

    private String to(String page) {
        return "/tender/" + page + ".xhtml?faces-redirect=true&ref=" + reference();
    }

    private String reference() {
        return seen.sheet().reference();
    }

    @Override
    public List<Offer> getOffers() {
        return seen == null ? List.of() : seen.offers();
    }

    @Override
    public String codeKey(String coded) {
        boolean isCancel = Arrays.stream(CancelReason.values()).map(CancelReason::name).anyMatch(coded::equals);
        return (isCancel ? CancelReason.class : FailReason.class).getSimpleName() + "." + coded;
    }
}
