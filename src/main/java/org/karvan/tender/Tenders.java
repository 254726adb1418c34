package org.karvan.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.karvan.document.DocumentVault;
import org.karvan.document.StoredDocument;
import org.karvan.document.Upload;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Todo;

/** The door to published tenders, from the first reader to the award; {@link TenderDrafts} leads to what comes before. */
@Stateless
public class Tenders {

    /** The step of the contract's life by which a tender is complete. */
    static final String CONTRACT_IN_EFFECT = "TAKE_EFFECT";

    /** Where an award is decided, by a page of a floor above. */
    private static final String JUDGED = "/evaluation/evaluation.xhtml?tender=";
    private static final String PAGE = "/tender/tender.xhtml?ref=";

    @Inject
    private TenderRegister register;

    @Inject
    private TenderStore store;

    @Inject
    private TradePlaces places;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Standing standing;

    @Inject
    private DocumentVault vault;

    @Inject
    private Notices notices;

    /**
     * The tender as the caller may see it.
     *
     * @throws NotThere when there is none, it is another buyer's draft, or the caller is not invited
     */
    @PermitAll
    public Tender byReference(String reference) {
        return register.visible(reference);
    }

    /** The same by its key. @throws NotThere likewise */
    @PermitAll
    public Tender get(Long id) {
        return register.visible(id);
    }

    /**
     * The tender as it stands now, held against everybody else until the caller's transaction ends: submission,
     * extension, close and opening take this lock one after another.
     *
     * @throws NotThere when there is none for this caller
     */
    @PermitAll
    public Tender held(String reference) {
        return register.held(reference);
    }

    /** A page of the published tenders of which the caller may know, the latest first. */
    @PermitAll
    public Listing<TenderRow> list(TenderFilter filter, int page) {
        return store.page(TenderSearch.published(filter, caller.ifSignedIn().orElse(null)), page, places.byCode());
    }

    /** A page of the caller's own organisation's tenders in any state, the last changed first. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER})
    public Listing<TenderRow> own(TenderFilter filter, int page) {
        return store.page(TenderSearch.ofBuyer(caller.actor().organisationId(), filter), page, places.byCode());
    }

    /** The places where tenders are delivered, by code. */
    @PermitAll
    public List<PlaceRow> places() {
        return places.all();
    }

    /** The tender as its page shows it to the caller. @throws NotThere when there is none for him */
    @PermitAll
    public TenderSheet sheet(String reference) {
        return sheet(register.visible(reference));
    }

    private TenderSheet sheet(Tender tender) {
        return new TenderView(store, places, standing).of(tender, caller.ifSignedIn().orElse(null), time.now());
    }

    /** The tender as the forms show it that change it after its publication. @throws NotThere when it is another's */
    @RolesAllowed(Role.Names.OFFICER)
    public TenderSheet sheetToAmend(String reference) {
        Tender tender = register.own(reference);
        register.require(tender, TenderStep.ADDENDUM);
        return sheet(tender);
    }

    /**
     * The tender as its page shows it to the caller, with the steps that he could take there; opening and award have pages
     * of their own.
     *
     * @throws NotThere when there is none for him
     */
    @PermitAll
    public TenderOverview overview(String reference) {
        Tender tender = register.visible(reference);
        return new TenderOverview(sheet(tender), register.offers(tender, TenderStep.SUBMIT, TenderStep.DISCARD, TenderStep.RETURN,
                TenderStep.PUBLISH, TenderStep.ANSWER, TenderStep.ADDENDUM, TenderStep.EXTEND, TenderStep.FAIL, TenderStep.CANCEL));
    }

    /**
     * The decisions that the caller could take on what the evaluation found, on the page that shows it; and the award that is
     * due, with what holds it back.
     */
    @PermitAll
    public List<Offer> decisions(String reference) {
        Tender tender = register.visible(reference);
        List<Offer> open = register.offers(tender, TenderStep.RECOMMEND, TenderStep.returnOf(tender), TenderStep.INTEND, TenderStep.FAIL);
        return Stream.concat(open.stream(), register.heldBack(tender).stream()).toList();
    }

    /**
     * One of the papers.
     *
     * @throws NotThere when the tender has no such paper, or the caller has not promised to keep it to himself
     */
    @PermitAll
    public StoredDocument paper(String reference, Long documentId) {
        TenderView view = new TenderView(store, places, standing);
        if (view.documentsFor(register.visible(reference), caller.ifSignedIn().orElse(null)).stream().noneMatch(document -> document.documentId().equals(documentId))) {
            throw new NotThere("document " + documentId + " of " + reference);
        }
        return vault.describe(documentId);
    }

    /** The bytes of one of the papers. @throws NotThere likewise */
    @PermitAll
    public byte[] paperContent(String reference, Long documentId) {
        return vault.content(paper(reference, documentId).id());
    }

    /**
     * Promises, for the caller's organisation, to keep the papers of a restricted tender to itself. A second promise adds
     * nothing.
     *
     * @throws org.karvan.platform.refusal.Invalid when the promise is not accepted
     * @throws NotThere when it is not invited
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void keepConfidence(String reference, boolean accepted) {
        new Check().that(accepted, "accepted", "tender.confidence.required").done();
        Tender tender = register.held(reference);
        Actor supplier = caller.actor();
        if (!tender.invited().contains(supplier.organisationId())) {
            throw new NotThere("invitation to " + reference);
        }
        if (!store.confidants(tender).contains(supplier.organisationId())) {
            store.add(new TenderConfidence(tender, supplier, time.now()));
        }
    }

    /** Whether it takes bids from that organisation: it is open to all, or the organisation was invited and promised confidence. */
    @PermitAll
    public boolean takesBidsFrom(Long organisationId, String reference) {
        Tender tender = register.visible(reference);
        return tender.procedure() == Procedure.OPEN
                || tender.invited().contains(organisationId) && store.confidants(tender).contains(organisationId);
    }

    /** The names of those openers of the tender who act for that organisation; usually none. @throws NotThere when there is no such tender for the caller */
    @PermitAll
    public List<String> openersOf(Long organisationId, String reference) {
        return store.accounts(register.visible(reference).openers()).stream()
                .filter(opener -> opener.organisationId().equals(organisationId))
                .map(Account::name)
                .toList();
    }

    /**
     * Asks the buyer a question, whose asker he is not told.
     *
     * @throws org.karvan.platform.refusal.Invalid when the words are missing or too long, or the time for questions is over
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void ask(String reference, String question) {
        Tender tender = register.held(reference);
        Actor supplier = caller.actor();
        new Check().text(question, "question", TenderQuestion.LONGEST).done();
        new Check().that(tender.takesQuestionsAt(time.now()), "question", "tender.question.late")
                .that(standing.isApproved(supplier.organisationId()), "question", "tender.question.approved")
                .done();
        int number = store.questions(tender).size() + 1;
        store.add(new TenderQuestion(tender, number, supplier, time.now(), question));
        notices.tell(Recipient.holders(tender.buyerId(), Role.OFFICER), "notice.tender.asked",
                List.of(tender.reference(), Integer.toString(number)), PAGE + tender.reference());
    }

    /**
     * Answers a question for everybody. An answer is given once: what must change afterwards is an addendum.
     *
     * @throws NotThere when the tender has no such question
     * @throws org.karvan.platform.refusal.Invalid when it is answered already, or the words are missing or too long
     */
    @RolesAllowed(Role.Names.OFFICER)
    public void answer(String reference, int number, String answer) {
        Tender tender = register.ownHeld(reference);
        TenderQuestion question = store.questions(tender).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotThere("question " + number + " of " + reference));
        new Check().text(answer, "answer", TenderQuestion.LONGEST).done();
        new Check().that(!question.isAnswered(), "answer", "tender.question.answered").done();
        question.answer(answer, caller.actor(), time.now());
        register.take(tender, TenderStep.ANSWER, register.now());
    }

    /**
     * Issues a numbered addendum. The step is taken by the deadline that stands; then, when less than the least time would be left after it, the deadline moves to that time.
     *
     * @param number which one it is to be, by what its writer has read: he knows all before it
     * @param text what changes
     * @param paperTitle the title of a new paper; null when none comes with it
     * @param paper the new paper; null when none comes with it
     * @throws org.karvan.platform.refusal.Invalid when the words are missing or too long, the paper is refused, or somebody has
     *         issued one of this number meanwhile
     */
    @RolesAllowed(Role.Names.OFFICER)
    public void addendum(String reference, int number, String text, String paperTitle, Upload paper) {
        Tender tender = register.ownHeld(reference);
        boolean hasPaper = paper != null && paper.isGiven();
        Check check = new Check().text(text, "text", TenderAddendum.LONGEST);
        if (hasPaper) {
            check.text(paperTitle, "paperTitle", TenderDocument.LONGEST_TITLE);
        }
        check.that(number == store.addenda(tender).size() + 1, null, "refused.changedMeanwhile");
        check.done();
        register.take(tender, TenderStep.ADDENDUM, register.now());
        if (hasPaper) {
            tender.enclose(new TenderDocument(vault.keep(paper).id(), paperTitle.strip(), number));
        }
        Instant before = tender.deadline();
        Instant least = time.now().plus(register.periods().leastAfterAddendum());
        if (before.isBefore(least)) {
            tender.extend(least);
        }
        store.add(new TenderAddendum(tender, number, text, caller.actor(), time.now(), before));
    }

    /**
     * Moves the deadline later, and the opening by as much; the step is taken by the deadline that stands.
     *
     * @throws org.karvan.platform.refusal.Invalid when the new deadline is not later than the present one
     */
    @RolesAllowed(Role.Names.OFFICER)
    public void extend(String reference, TenderExtension extension) {
        Tender tender = register.ownHeld(reference);
        register.take(tender, TenderStep.EXTEND, register.now());
        tender.extend(extension.checked(tender, time.now()));
    }

    /**
     * Opens the envelopes of its bids that are to be opened next, by one of its openers after the hour; the bids open them
     * themselves in the same transaction.
     */
    @RolesAllowed(Role.Names.OPENER)
    public Tender open(String reference) {
        Tender tender = register.held(reference);
        register.take(tender, TenderStep.openingOf(tender), register.now());
        return tender;
    }

    /** Hands the committee's signed report to the approver. */
    @RolesAllowed({Role.Names.EVALUATOR, Role.Names.OFFICER})
    public Tender recommend(String reference) {
        Tender tender = register.ownHeld(reference);
        register.take(tender, TenderStep.RECOMMEND, register.now());
        return tender;
    }

    /** Sends the report back to the committee with a reason. */
    @RolesAllowed(Role.Names.APPROVER)
    public Tender returnReport(String reference, String reason) {
        Tender tender = register.ownHeld(reference);
        register.take(tender, TenderStep.returnOf(tender), register.now().because(reason));
        return tender;
    }

    /** Announces the intended winner and begins the standstill. */
    @RolesAllowed(Role.Names.APPROVER)
    public Tender intend(String reference) {
        Tender tender = register.ownHeld(reference);
        register.take(tender, TenderStep.INTEND, register.now());
        return tender;
    }

    /** Awards when the standstill is over. */
    @RolesAllowed(Role.Names.CLOCK)
    public Tender award(String reference) {
        Tender tender = register.held(reference);
        register.take(tender, TenderStep.AWARD, register.now());
        return tender;
    }

    /** Ends the tender's life because the contract made from it is in effect. */
    @RolesAllowed(Role.Names.CLOCK)
    public Tender complete(String reference) {
        Tender tender = register.held(reference);
        register.take(tender, TenderStep.COMPLETE, register.now().asEffectOf(CONTRACT_IN_EFFECT));
        return tender;
    }

    /** Ends the tender without an award, with a coded reason and words. */
    @RolesAllowed(Role.Names.APPROVER)
    public Tender fail(String reference, FailReason code, String reason) {
        Tender tender = register.ownHeld(reference);
        register.take(tender, TenderStep.FAIL, register.now().because(code, reason));
        return tender;
    }

    /** Calls the published tender off, with a coded reason and words. */
    @RolesAllowed(Role.Names.APPROVER)
    public Tender cancel(String reference, CancelReason code, String reason) {
        Tender tender = register.ownHeld(reference);
        register.take(tender, TenderStep.CANCEL, register.now().because(code, reason));
        return tender;
    }

    /** Closes the tender after its deadline and the settle window. */
    @RolesAllowed(Role.Names.CLOCK)
    public Tender close(String reference) {
        Tender tender = register.held(reference);
        register.take(tender, TenderStep.CLOSE, register.now());
        return tender;
    }

    /** The drafts of the caller's organisation that wait to be finished. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<Todo> draftsToFinish(int most) {
        return store.ofBuyerIn(caller.actor().organisationId(), TenderState.DRAFT, most).stream()
                .map(draft -> todo("todo.tender.finish", draft, "/tender/tender-draft.xhtml?ref=", null))
                .toList();
    }

    /** The drafts of the caller's organisation that wait for an approver who had no hand in them. */
    @RolesAllowed(Role.Names.APPROVER)
    public List<Todo> draftsToReview(int most) {
        Actor reader = caller.actor();
        return store.toReviewBy(reader.accountId(), reader.organisationId(), most).stream()
                .map(draft -> todo("todo.tender.review", draft, PAGE, null))
                .toList();
    }

    /** The tenders of the caller's organisation with a question that waits for its answer. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<Todo> questionsToAnswer(int most) {
        return store.withOpenQuestions(caller.actor().organisationId(), time.now(), most).stream()
                .map(tender -> todo("todo.tender.answer", tender, PAGE, tender.deadline()))
                .toList();
    }

    /** The tenders of the caller's organisation whose standstill is over and that something keeps from being awarded. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER})
    public List<Todo> heldBack(int most) {
        return store.standstillOver(caller.actor().organisationId(), time.now(), most).stream()
                .filter(tender -> !register.heldBack(tender).isEmpty())
                .map(tender -> todo("todo.tender.heldBack", tender, JUDGED, tender.standstillEndsAt()))
                .toList();
    }

    private static Todo todo(String verb, Tender tender, String page, Instant due) {
        return new Todo(verb, tender.reference(), tender.title(), page + tender.reference(), due, tender.changedAt());
    }

    /** The references of the tenders to be closed now, longest due first. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<String> dueToClose() {
        return store.closingBy(time.now());
    }

    /** The references of the tenders to be awarded now, longest due first. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<String> dueToAward() {
        return store.standstillOverBy(time.now());
    }
}
