package org.karvan.evaluation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.karvan.bid.DisqualificationReason;
import org.karvan.document.web.Attachment;
import org.karvan.evaluation.Conflict;
import org.karvan.evaluation.EvaluationSheet;
import org.karvan.evaluation.EvaluationStep;
import org.karvan.evaluation.Evaluations;
import org.karvan.evaluation.Scores;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.paper.Paper;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.table.ListFile;
import org.karvan.tender.FailReason;
import org.karvan.tender.TenderStep;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** The page of an evaluation: who judges, which bids are valid, the order with its sums, and what is decided on it. */
@Named
@ViewScoped
public class EvaluationPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/evaluation/evaluation.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Evaluations evaluations;

    @Inject
    private Scores scores;

    @Inject
    private Tenders tenders;

    @Inject
    private ListFile file;

    @Inject
    private Reader reader;

    private String tender;
    private transient EvaluationSheet sheet;
    private transient List<Offer> offers;

    private Conflict conflict;
    private String explanation;
    private String bid;
    private DisqualificationReason ground;
    private String why;

    /** Reads the evaluation and what its reader can do; hands out its report when that is asked. */
    public void load() {
        sheet = evaluations.sheet(tender);
        if (file.isPaper()) {
            pdf();
            return;
        }
        offers = Stream.concat(evaluations.steps(tender).stream(), tenders.decisions(tender).stream()).toList();
    }

    /** Only what was counted is a report, and only for those who may see the offers. */
    private void pdf() {
        if (sheet.rankedAt() == null || !sheet.isOffersShown()) {
            throw new NotThere("report of " + tender);
        }
        Attachment.send("evaluation-" + sheet.tenderReference() + ".pdf", Paper.MEDIA_TYPE, new ReportPdf(Wording.in(reader.getLocale())).of(sheet));
    }

    @Override
    public List<Offer> getOffers() {
        return offers;
    }

    @Override
    public String take(String step) {
        if (step.equals(TenderStep.RECOMMEND.name())) {
            tenders.recommend(tender);
        } else if (step.equals(TenderStep.RETURN_REPORT.name())) {
            tenders.returnReport(tender, getReason());
        } else if (step.equals(TenderStep.INTEND.name())) {
            tenders.intend(tender);
        } else if (step.equals(TenderStep.FAIL.name())) {
            tenders.fail(tender, getCode() == null ? null : FailReason.valueOf(getCode()), getReason());
        } else if (step.equals(EvaluationStep.RANK.name())) {
            evaluations.rank(tender, getReason());
        } else if (step.equals(EvaluationStep.REOPEN.name())) {
            evaluations.reopen(tender, getReason());
        } else {
            evaluations.sign(tender);
        }
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        return FailReason.class.getSimpleName() + "." + coded;
    }

    /** Hands in the reader's declaration about conflicts. */
    public String declare() {
        scores.declare(tender, conflict, explanation);
        return HERE;
    }

    /** The bid meets the conditions of the tender. */
    public String qualify(String reference) {
        scores.qualify(tender, reference);
        return HERE;
    }

    /** The chosen bid does not. */
    public String disqualify() {
        scores.disqualify(tender, bid, ground, why);
        return HERE;
    }

    /** What can be declared at first. */
    public List<Conflict> getConflicts() {
        return List.of(Conflict.values());
    }

    /** What can be declared by one who had declared that nothing binds him. */
    public List<Conflict> getLaterConflicts() {
        return Arrays.stream(Conflict.values()).filter(each -> !each.isFree()).toList();
    }

    /** The grounds on which a bid is disqualified. */
    public List<DisqualificationReason> getGrounds() {
        return List.of(DisqualificationReason.values());
    }

    public EvaluationSheet getSheet() {
        return sheet;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public void setConflict(Conflict conflict) {
        this.conflict = conflict;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getBid() {
        return bid;
    }

    public void setBid(String bid) {
        this.bid = bid;
    }

    public DisqualificationReason getGround() {
        return ground;
    }

    public void setGround(DisqualificationReason ground) {
        this.ground = ground;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
