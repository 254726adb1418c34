package org.karvan.evaluation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.karvan.bid.DisqualificationReason;
import org.karvan.document.web.Attachment;
import org.karvan.evaluation.Clarifications;
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
    private Clarifications clarifications;

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
    private String ties;
    private String spread;
    private String spreadReason;
    private String password;
    private String asked;
    private String question;
    private String doubt;
    private String finding;
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
        offers = Stream.concat(evaluations.steps(tender).stream().filter(offer -> offer.step() != EvaluationStep.SIGN),
                tenders.decisions(tender).stream()).toList();
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
        } else if (step.equals(TenderStep.RETURN_REPORT.name()) || step.equals(TenderStep.RETURN_PRICED_REPORT.name())) {
            tenders.returnReport(tender, getReason());
        } else if (step.equals(TenderStep.INTEND.name())) {
            tenders.intend(tender);
        } else if (step.equals(TenderStep.FAIL.name())) {
            tenders.fail(tender, getCode() == null ? null : FailReason.valueOf(getCode()), getReason());
        } else if (step.equals(EvaluationStep.LOCK.name())) {
            evaluations.lock(tender);
        } else if (step.equals(EvaluationStep.RANK.name())) {
            evaluations.rank(tender, getReason());
        } else if (step.equals(EvaluationStep.RECOUNT.name())) {
            evaluations.recount(tender, getReason());
        } else {
            evaluations.reopen(tender, getReason());
        }
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        return FailReason.class.getSimpleName() + "." + coded;
    }

    /** Hands in the reader's declaration about conflicts. */
    public String declare() {
        scores.declare(tender, conflict, explanation, ties);
        return HERE;
    }

    /** Hands in his declaration by the names, which are known now. */
    public String declareAgain() {
        scores.declareAgain(tender, conflict, explanation);
        return HERE;
    }

    /** Steps back from the work, for a conflict that came to light: before the names are known, or after. */
    public String stepBack() {
        return sheet.isLocked() ? declareAgain() : declare();
    }

    /** Says why the evaluators lie so far apart in the chosen case. */
    public String explain() {
        scores.explainSpread(tender, spread, spreadReason);
        return HERE;
    }

    /** Asks the chosen bidder about his bid. */
    public String ask() {
        clarifications.ask(tender, asked, question);
        return HERE;
    }

    /** Says why the chosen price can stand. */
    public String explainPrice() {
        scores.explainPrice(tender, doubt, finding);
        return HERE;
    }

    /** Signs the report, with the password given once more. */
    public String sign() {
        evaluations.sign(tender, password);
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

    /** The step that asks for a password and has a form of its own. */
    public EvaluationStep getSigning() {
        return EvaluationStep.SIGN;
    }

    /** What can be declared at first. */
    public List<Conflict> getConflicts() {
        return Arrays.stream(Conflict.values()).filter(Conflict::isDeclared).toList();
    }

    /** What can be declared by one who had declared that nothing binds him. */
    public List<Conflict> getLaterConflicts() {
        return Arrays.stream(Conflict.values()).filter(each -> each.isDeclared() && !each.isFree()).toList();
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

    public String getTies() {
        return ties;
    }

    public void setTies(String ties) {
        this.ties = ties;
    }

    public String getSpread() {
        return spread;
    }

    public void setSpread(String spread) {
        this.spread = spread;
    }

    public String getSpreadReason() {
        return spreadReason;
    }

    public void setSpreadReason(String spreadReason) {
        this.spreadReason = spreadReason;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getDoubt() {
        return doubt;
    }

    public void setDoubt(String doubt) {
        this.doubt = doubt;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
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
