package org.karvan.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.bid.BidDrafts;
import org.karvan.evaluation.TechnicalReports;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.FirstAdministrator;
import org.karvan.identity.People;
import org.karvan.identity.Role;
import org.karvan.identity.Standing;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.NotThere;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderRemedies;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Situation;

/** Finds complaints for whoever calls, and gathers what their steps are judged by: what both doors to complaints share. */
@Dependent
class ComplaintRegister {

    @Inject
    private ComplaintStore store;

    @Inject
    private Tenders tenders;

    @Inject
    private TenderRemedies remedies;

    @Inject
    private TechnicalReports reports;

    @Inject
    private BidDrafts bids;

    @Inject
    private People people;

    @Inject
    private Standing standing;

    @Inject
    private ReferenceData reference;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The complaint as the caller may read it. @throws NotThere when there is none for him */
    Complaint visible(String complaint) {
        return visible(store.byReference(complaint), complaint);
    }

    /** The same, held with its tender until the transaction ends: an award waits for the admission, or the admission for it. */
    Complaint held(String complaint) {
        tenders.held(store.tenderOf(complaint).orElseThrow(() -> new NotThere("complaint " + complaint)));
        return visible(store.held(complaint), complaint);
    }

    private Complaint visible(Optional<Complaint> found, String complaint) {
        return found.filter(each -> each.isVisibleTo(caller.actor())).orElseThrow(() -> new NotThere("complaint " + complaint));
    }

    /** The caller now, and what is known of the complaint and its tender. */
    Situation situation(Complaint complaint) {
        Tender tender = tenders.byReference(complaint.tenderReference());
        Set<Long> fit = fit(tender, complaint).stream().map(Account::id).collect(Collectors.toSet());
        return now().knowing(new ComplaintFacts(null, false, fit, tender.state().isJudged()));
    }

    /** The caller now, who would complain of that tender. */
    Situation filing(Tender tender, OpenWindow open) {
        return now().knowing(new ComplaintFacts(open.window(), isInterested(tender, open), Set.of(), false));
    }

    /** The caller now. */
    Situation now() {
        return Situation.of(caller.actor(), time.now());
    }

    /** In which window one can complain of the tender now. */
    Optional<OpenWindow> open(Tender tender) {
        Instant now = time.now();
        return OpenWindow.ofDocuments(tender, now)
                .or(() -> reports.lockedAt(tender.reference())
                        .flatMap(locked -> OpenWindow.ofTechnical(tender, locked, period(ReferenceCode.COMPLAINT_TECHNICAL_DAYS, locked), now)))
                .or(() -> Optional.ofNullable(tender.awardWait().intendedAt())
                        .flatMap(intended -> OpenWindow.ofAward(tender, period(ReferenceCode.COMPLAINT_FINAL_DAYS, intended), now)));
    }

    /** Whether the tender concerns the caller's organisation: it is approved, and after the opening its bid was opened. */
    boolean isInterested(Tender tender, OpenWindow open) {
        return standing.isApproved(caller.actor().organisationId())
                && (open.window() == ComplaintWindow.DOCUMENTS
                        || bids.ifBegun(tender.reference()).filter(bid -> !bid.state().isBeforeOpening()).isPresent());
    }

    /** So long by the rules of the day on which it begins. */
    Duration period(ReferenceCode code, Instant from) {
        return reference.durationOn(code, from.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The reviewers who have no part in the tender: they neither drafted it nor open its bids, nor act for one of the parties. */
    List<Account> fit(Tender tender, Complaint complaint) {
        return people.holders(FirstAdministrator.PORTAL, Set.of(Role.REVIEWER)).stream()
                .filter(reviewer -> !tender.isDrafter(reviewer.id()) && !tender.openers().contains(reviewer.id()))
                .filter(reviewer -> !reviewer.organisationId().equals(complaint.buyerId()) && !reviewer.organisationId().equals(complaint.complainantId()))
                .toList();
    }

    /** Those of them who can be named now: for an appeal nobody who decided before. */
    List<ReviewerRow> nameable(Complaint complaint) {
        return fit(tenders.byReference(complaint.tenderReference()), complaint).stream()
                .filter(reviewer -> complaint.state() != ComplaintState.APPEALED || !complaint.hasDecidedBefore(reviewer.id()))
                .map(reviewer -> new ReviewerRow(reviewer.id(), reviewer.name()))
                .toList();
    }

    /** Holds the tender up while a complaint blocks it, and lets it go on when none does any more. */
    void settleBlock(Complaint complaint) {
        store.write();
        if (store.holding(complaint.tenderReference()).isEmpty()) {
            remedies.resume(complaint.tenderReference());
        } else {
            remedies.stop(complaint.tenderReference());
        }
    }

    /** Whether the reader is one of the portal's people who read what each member of a committee says. */
    static boolean isOfThePortal(Actor reader) {
        return reader.is(Role.REVIEWER) || reader.is(Role.AUDITOR);
    }
}
