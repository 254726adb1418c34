package org.karvan.contract.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.karvan.contract.ContractPaper;
import org.karvan.contract.ContractSheet;
import org.karvan.contract.ContractStep;
import org.karvan.contract.Contracts;
import org.karvan.contract.PriceClause;
import org.karvan.contract.PrintedPaper;
import org.karvan.contract.SuspensionGround;
import org.karvan.document.web.Attachment;
import org.karvan.platform.calendar.CalendarEntry;
import org.karvan.platform.calendar.CalendarFile;
import org.karvan.platform.faces.Words;
import org.karvan.workflow.Offer;
import org.karvan.workflow.web.StepsPage;

/** The page of one contract. */
@Named
@ViewScoped
public class ContractPage extends StepsPage {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "/contract/contract.xhtml?faces-redirect=true&includeViewParams=true";

    @Inject
    private Contracts contracts;

    @Inject
    private Words words;

    @Inject
    private CalendarFile calendar;

    private String reference;
    private Integer condition;
    private String evidence;
    private String noticeReason;
    private transient ContractSheet sheet;
    private transient List<Offer> offers;

    /** Reads the contract. */
    public void load() {
        sheet = contracts.sheet(reference);
        offers = contracts.offers(reference);
        calendar.offer(reference, this::dates);
    }

    /** The days of the contract that are agreed so far. */
    private List<CalendarEntry> dates() {
        List<CalendarEntry> dates = new ArrayList<>();
        day(dates, "effective", "contract.calendar.effective", sheet.contract().term().effectiveDate());
        day(dates, "longstop", "contract.calendar.longStop", sheet.contract().term().longStopDate());
        day(dates, "end", "contract.calendar.end", sheet.contract().term().endDate());
        return dates;
    }

    private void day(List<CalendarEntry> dates, String kind, String key, LocalDate day) {
        if (day != null) {
            dates.add(CalendarEntry.on(reference + "-" + kind, day, words.fill(key, reference, sheet.contract().title()),
                    "/contract/contract.xhtml?reference=" + reference));
        }
    }

    @Override
    public List<Offer> getOffers() {
        return offers;
    }

    @Override
    public String take(String step) {
        long seen = sheet.contract().version();
        switch (ContractStep.valueOf(step)) {
            case SUBMIT -> contracts.submit(reference, seen);
            case CLEAR -> contracts.clear(reference, seen);
            case APPROVE, APPROVE_LAST -> contracts.approve(reference, seen);
            case RETURN -> contracts.sendBack(reference, seen, getReason());
            case ACCEPT -> contracts.accept(reference, seen);
            case DECLINE -> contracts.decline(reference, seen, getReason());
            case SUSPEND -> contracts.suspend(reference, seen, getCode() == null ? null : SuspensionGround.valueOf(getCode()), getReason());
            case RESUME -> contracts.resume(reference, seen, getReason());
            case TERMINATE -> contracts.terminate(reference, seen, getReason());
            case CANCEL -> contracts.cancel(reference, seen, getReason());
            case SIGN_FIRST, SIGN_LAST, TAKE_EFFECT, LAPSE, EXPIRE -> throw new IllegalArgumentException("no button for " + step);
        }
        return HERE;
    }

    @Override
    public String codeKey(String coded) {
        return "SuspensionGround." + coded;
    }

    /** What a price clause says, in the reader's language. */
    public String sentence(PriceClause clause) {
        return words.fill(clause.sentenceKey(), clause.figures(sheet.contract().bargain().currency().getCurrencyCode()).toArray());
    }

    /** Sends one of its papers. */
    public void send(ContractPaper paper) {
        PrintedPaper printed = contracts.paper(reference, paper);
        Attachment.send(printed.fileName(), printed.mediaType(), printed.content());
    }

    /** Notes a condition as met. */
    public String meet() {
        contracts.meetCondition(reference, sheet.contract().version(), condition, evidence);
        return HERE;
    }

    /** Serves notice of termination. */
    public String serveNotice() {
        contracts.serveNotice(reference, sheet.contract().version(), noticeReason);
        return HERE;
    }

    public ContractSheet getSheet() {
        return sheet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Integer getCondition() {
        return condition;
    }

    public void setCondition(Integer condition) {
        this.condition = condition;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getNoticeReason() {
        return noticeReason;
    }

    public void setNoticeReason(String noticeReason) {
        this.noticeReason = noticeReason;
    }
}
