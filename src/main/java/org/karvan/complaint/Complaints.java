package org.karvan.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.audit.Trail;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.identity.Standing;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.References;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** The door to complaints, for those who file them and all who read them; {@link ComplaintReviews} is the door of those who decide. */
@Stateless
public class Complaints {

    private static final String SUBJECT = "Complaint";

    /** What a page offers by a button; committees are named by a form of their own. */
    private static final ComplaintStep[] OFFERED = {ComplaintStep.DISMISS, ComplaintStep.VOTE, ComplaintStep.WITHDRAW, ComplaintStep.APPEAL,
        ComplaintStep.VOTE_ON_APPEAL};

    private static final Set<ComplaintStep> VOTES = EnumSet.of(ComplaintStep.VOTE, ComplaintStep.VOTE_ON_APPEAL);

    @Inject
    private ComplaintRegister register;

    @Inject
    private ComplaintStore store;

    @Inject
    private Tenders tenders;

    @Inject
    private DocumentVault vault;

    @Inject
    private Workflow workflow;

    @Inject
    private References references;

    @Inject
    private Standing standing;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    /** A page of the complaints that the caller may read, the latest first. */
    @RolesAllowed({Role.Names.BIDDER, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.REVIEWER, Role.Names.AUDITOR})
    public Listing<ComplaintRow> list(ComplaintFilter filter, int page) {
        Actor reader = caller.actor();
        Listing<ComplaintRow> found = store.page(reader, filter, page);
        return reader.side() == Side.BUYER
                ? new Listing<>(found.rows().stream().map(ComplaintRow::forBuyer).toList(), found.number(), found.size(), found.total()) : found;
    }

    /** The complaint as its page shows it to the caller. @throws NotThere when it is not his to read */
    @RolesAllowed({Role.Names.BIDDER, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.REVIEWER, Role.Names.AUDITOR})
    public ComplaintSheet sheet(String reference) {
        Complaint complaint = register.visible(reference);
        Actor reader = caller.actor();
        boolean judges = ComplaintRegister.isOfThePortal(reader);
        return new ComplaintSheet(complaint, complaint.isNamedTo(reader) ? complaint.complainantName() : null,
                judges || !complaint.state().isOpen() ? complaint.opinions() : List.of(), complaint.earlierOpinions(), judges,
                seats(complaint, reader), reader.isOf(complaint.complainantId()) && complaint.state().isOpen(), register.now().at());
    }

    private List<ReviewerRow> seats(Complaint complaint, Actor reader) {
        boolean seating = complaint.state() == ComplaintState.FILED || complaint.state() == ComplaintState.APPEALED && complaint.opinions().isEmpty();
        if (!seating || !reader.is(Role.REVIEWER)) {
            return List.of();
        }
        List<ReviewerRow> nameable = register.nameable(complaint);
        return nameable.stream().anyMatch(row -> row.accountId().equals(reader.accountId())) ? nameable : List.of();
    }

    /** The steps that the caller could take now. @throws NotThere when it is not his to read */
    @RolesAllowed({Role.Names.BIDDER, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.REVIEWER, Role.Names.AUDITOR})
    public List<Offer> offers(String reference) {
        Complaint complaint = register.visible(reference);
        boolean sits = complaint.committeeAccounts().contains(caller.actor().accountId());
        return workflow.offers(complaint, OFFERED, register.situation(complaint)).stream()
                .filter(offer -> sits || !VOTES.contains((ComplaintStep) offer.step()))
                .toList();
    }

    /** What a tender's page says of complaints to the caller; nothing of who complains. @throws NotThere when there is no such tender for him */
    @PermitAll
    public TenderComplaints ofTender(String tenderReference) {
        Tender tender = tenders.byReference(tenderReference);
        List<ComplaintHold> holding = tender.awardWait().blockedSince() != null && tender.state().isUnderWay() ? store.holding(tenderReference) : List.of();
        Optional<Actor> reader = caller.ifSignedIn();
        List<ComplaintRow> rows = reader.filter(each -> isReader(each, tender))
                .map(each -> list(new ComplaintFilter(tenderReference, null), 1).rows()).orElse(List.of());
        OpenWindow open = reader.filter(each -> each.is(Role.BIDDER))
                .flatMap(each -> register.open(tender).filter(window -> register.isInterested(tender, window))).orElse(null);
        return new TenderComplaints(holding.isEmpty() ? null : holding.get(0), rows, open);
    }

    private static boolean isReader(Actor reader, Tender tender) {
        boolean ofTheBuyer = reader.isOf(tender.buyerId()) && (reader.is(Role.OFFICER) || reader.is(Role.APPROVER) || reader.is(Role.LEGAL));
        return reader.is(Role.BIDDER) || ofTheBuyer || ComplaintRegister.isOfThePortal(reader);
    }

    /**
     * What the form shows by which the caller's organisation complains of a tender.
     *
     * @throws NotThere when there is no such tender for it, or it is none of its concern
     * @throws Invalid when no window is open
     */
    @RolesAllowed(Role.Names.BIDDER)
    public ComplaintForm form(String tenderReference) {
        Tender tender = tenders.byReference(tenderReference);
        OpenWindow open = openOf(tender);
        if (!register.isInterested(tender, open)) {
            throw new NotThere("complaint of " + tenderReference);
        }
        return new ComplaintForm(tenderReference, tender.title(), open, register.now().at());
    }

    /**
     * Files a complaint in the window that is open at the instant at which it comes.
     *
     * @param ground why, by the list of that window
     * @param words why, in the complainant's words
     * @param file a paper that shows it; none when none was chosen
     * @return the reference of the complaint
     * @throws Invalid when no window is open, nothing is said, the ground is not of the window, the organisation has a complaint
     *     about this tender that is not decided, or the paper is refused
     * @throws org.karvan.workflow.StepRefused when the tender is none of the organisation's concern
     */
    @RolesAllowed(Role.Names.BIDDER)
    public String file(String tenderReference, ComplaintGround ground, String words, Upload file) {
        Tender tender = tenders.held(tenderReference);
        Actor complainant = caller.actor();
        OpenWindow open = openOf(tender);
        new Check().that(ground != null && ground.isOf(open.window()), "ground", "complaint.ground.notHere")
                .text(words, "words", Complaint.LONGEST)
                .that(!store.hasOpen(tenderReference, complainant.organisationId()), null, "complaint.already")
                .done();
        Situation situation = register.filing(tender, open);
        Complaint complaint = new Complaint(references.next(Complaint.PREFIX), tender, complainant,
                standing.nameOf(complainant.organisationId()).orElse(complainant.name()), open.window(), ground, words.strip(), situation.at(),
                situation.at().plus(register.period(ReferenceCode.COMPLAINT_DECISION_DAYS, situation.at())));
        if (file != null && file.isGiven()) {
            complaint.add(vault.keep(file));
        }
        store.add(complaint);
        workflow.take(complaint, ComplaintStep.FILE, situation);
        return complaint.reference();
    }

    private OpenWindow openOf(Tender tender) {
        return register.open(tender).orElseThrow(() -> Invalid.at(null, "complaint.noWindow"));
    }

    /**
     * Adds a paper to a complaint of the caller's organisation; it stays.
     *
     * @throws NotThere when it is another's
     * @throws Invalid when it is decided, has as many papers as it can have, or the file is refused
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void addPaper(String reference, Upload file) {
        Complaint complaint = register.held(reference);
        new Check().that(complaint.state().isOpen(), "file", "complaint.papers.closed")
                .that(complaint.papers().size() < Complaint.MOST_PAPERS, "file", "complaint.papers.most", Complaint.MOST_PAPERS).done();
        complaint.add(vault.keep(file));
        trail.note("COMPLAINT_PAPER_ADDED", SUBJECT, reference, Map.of("number", Integer.toString(complaint.papers().size())));
    }

    /** A paper of a complaint. @throws NotThere when it is not the caller's to read, or there is none of that number */
    @RolesAllowed({Role.Names.BIDDER, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.REVIEWER, Role.Names.AUDITOR})
    public ComplaintSheet.PaperContent paper(String reference, int number) {
        ComplaintPaper paper = register.visible(reference).papers().stream().filter(each -> each.number() == number).findFirst()
                .orElseThrow(() -> new NotThere("paper " + number + " of " + reference));
        return new ComplaintSheet.PaperContent(vault.describe(paper.documentId()), vault.content(paper.documentId()));
    }

    /** Takes a complaint of the caller's organisation back before it is decided; if it held the tender up, that goes on. */
    @RolesAllowed(Role.Names.BIDDER)
    public void withdraw(String reference) {
        Complaint complaint = register.held(reference);
        workflow.take(complaint, ComplaintStep.WITHDRAW, register.situation(complaint));
        register.settleBlock(complaint);
    }

    /**
     * Appeals to a second committee: against a decision within the days of the rules, or because none came in time. If the
     * complaint had been admitted and the tender is not awarded, it stands still again.
     *
     * @throws org.karvan.workflow.StepRefused when it is too late, too early, or no reason is given
     */
    @RolesAllowed(Role.Names.BIDDER)
    public void appeal(String reference, String reason) {
        Complaint complaint = register.held(reference);
        workflow.take(complaint, ComplaintStep.APPEAL, register.situation(complaint).because(reason));
        register.settleBlock(complaint);
    }
}
