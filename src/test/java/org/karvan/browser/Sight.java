package org.karvan.browser;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.identity.Role;

/**
 * A page with an address at which there is something to see, and who sees it.
 *
 * @param path the page, with parameters of which the scene fills what stands in braces
 * @param everybody whether a visitor sees it too
 * @param roles who sees it, when not everybody does
 */
record Sight(String path, boolean everybody, Set<Role> roles) {

    /** Every page of the portal: the tests that go through them fail for one that is not here. */
    static final List<Sight> ALL = List.of(
            open("/index.xhtml"),
            open("/error/forbidden.xhtml"),
            open("/error/missing.xhtml"),
            open("/error/too-large.xhtml"),
            open("/error/fault.xhtml"),
            open("/identity/sign-in.xhtml"),
            open("/identity/forgotten.xhtml"),
            open("/identity/choose-password.xhtml?token=none"),
            signedIn("/identity/own-account.xhtml"),
            signedIn("/identity/deputies.xhtml"),
            signedIn("/identity/saved-views.xhtml"),
            of("/identity/colleagues.xhtml", Role.APPLICANT, Role.ADMINISTRATOR),
            of("/identity/colleague.xhtml?id={colleague}", Role.APPLICANT),
            of("/identity/invite.xhtml", Role.APPLICANT, Role.ADMINISTRATOR),
            of("/identity/accounts.xhtml", Role.ADMINISTRATOR),
            of("/identity/account.xhtml?id={officer}", Role.ADMINISTRATOR),
            of("/identity/banners.xhtml", Role.ADMINISTRATOR),
            of("/identity/reference-data.xhtml", Role.ADMINISTRATOR, Role.AUDITOR),
            of("/audit/trail.xhtml", Role.AUDITOR, Role.ADMINISTRATOR),
            of("/audit/entry.xhtml?id={entry}", Role.AUDITOR, Role.ADMINISTRATOR),
            of("/audit/proof.xhtml?id={entry}", Role.AUDITOR, Role.ADMINISTRATOR),
            of("/audit/verification.xhtml", Role.AUDITOR, Role.ADMINISTRATOR),
            signedIn("/notification/inbox.xhtml"),
            of("/notification/notice.xhtml?id={notice}", Role.OFFICER),
            of("/notification/outbox.xhtml", Role.ADMINISTRATOR),
            open("/registration/sign-up.xhtml"),
            of("/registration/tasks.xhtml", Role.APPLICANT),
            of("/registration/company.xhtml", Role.APPLICANT),
            of("/registration/address.xhtml", Role.APPLICANT),
            of("/registration/owners.xhtml", Role.APPLICANT),
            of("/registration/bank.xhtml", Role.APPLICANT),
            of("/registration/business.xhtml", Role.APPLICANT),
            of("/registration/organisation-papers.xhtml", Role.APPLICANT),
            of("/registration/registration-answers.xhtml", Role.APPLICANT),
            of("/registration/registration-submitted.xhtml", Role.APPLICANT),
            of("/registration/organisation-paper.xhtml?reference={supplier}&number={supplierPaper}", Role.APPLICANT, Role.ADMINISTRATOR, Role.COMPLIANCE),
            of("/registration/directory.xhtml", Role.OFFICER, Role.APPROVER, Role.LEGAL, Role.EVALUATOR, Role.ADMINISTRATOR),
            of("/registration/registration-queue.xhtml", Role.ADMINISTRATOR),
            of("/registration/registration-review.xhtml?reference={supplier}", Role.ADMINISTRATOR, Role.COMPLIANCE, Role.AUDITOR),
            of("/registration/screening-queue.xhtml", Role.COMPLIANCE),
            of("/registration/screen.xhtml?reference={supplier}", Role.COMPLIANCE, Role.ADMINISTRATOR, Role.AUDITOR),
            of("/screening/evidence.xhtml?id={screening}", Role.COMPLIANCE, Role.ADMINISTRATOR, Role.AUDITOR),
            of("/provenance/titles.xhtml", Role.APPLICANT),
            of("/provenance/title-copy.xhtml?id={title}", Role.APPLICANT, Role.ADMINISTRATOR, Role.COMPLIANCE, Role.AUDITOR),
            of("/provenance/ore-lots.xhtml", Role.OPERATIONS, Role.COMPLIANCE, Role.AUDITOR),
            of("/provenance/ore-lot.xhtml?reference={lot}", Role.OPERATIONS, Role.COMPLIANCE, Role.AUDITOR),
            of("/provenance/new-ore-lot.xhtml", Role.OPERATIONS),
            of("/provenance/lot-evidence.xhtml?reference={lot}&number=1", Role.OPERATIONS, Role.COMPLIANCE, Role.AUDITOR),
            open("/market/market-prices.xhtml"),
            open("/market/series.xhtml?code=USD-PKR"),
            open("/market/holidays.xhtml"),
            of("/market/new-series.xhtml", Role.ADMINISTRATOR),
            of("/market/quotation.xhtml?code=USD-PKR", Role.ADMINISTRATOR),
            of("/market/quotation-import.xhtml?code=USD-PKR", Role.ADMINISTRATOR),
            of("/market/import-preview.xhtml?id={import}", Role.ADMINISTRATOR),
            of("/sealing/opening-key.xhtml", Role.OPENER),
            open("/pricing/calculator.xhtml"),
            open("/tender/list.xhtml"),
            open("/tender/tender.xhtml?ref={tender}"),
            open("/tender/questions.xhtml?ref={tender}"),
            open("/tender/confidence.xhtml?ref={tender}"),
            open("/tender/tender-paper.xhtml?ref={tender}&id={paper}"),
            of("/tender/our-tenders.xhtml", Role.OFFICER, Role.APPROVER),
            of("/tender/tender-begin.xhtml", Role.OFFICER),
            of("/tender/tender-draft.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-basics.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-items.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-criteria.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-delivery.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-documents.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-openers.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-suppliers.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-terms.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-timetable.xhtml?ref={draft}", Role.OFFICER),
            of("/tender/tender-item.xhtml?ref={draft}&number=1", Role.OFFICER),
            of("/tender/addendum.xhtml?ref={tender}", Role.OFFICER),
            of("/tender/extension.xhtml?ref={tender}", Role.OFFICER),
            open("/bid/receipt-check.xhtml?number=RCT-0D5T-QW7N-9XKA&sha256=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"),
            of("/bid/my-bids.xhtml", Role.BIDDER),
            of("/bid/bid.xhtml?tender={tender}", Role.BIDDER),
            of("/bid/prices.xhtml?tender={tender}", Role.BIDDER),
            of("/bid/delivery.xhtml?tender={tender}", Role.BIDDER),
            of("/bid/answers.xhtml?tender={tender}", Role.BIDDER),
            of("/bid/papers.xhtml?tender={tender}", Role.BIDDER),
            of("/bid/declarations.xhtml?tender={tender}", Role.BIDDER),
            of("/bid/check.xhtml?tender={tender}", Role.BIDDER),
            of("/bid/receipt.xhtml?number={receipt}", Role.BIDDER),
            of("/bid/own-offer.xhtml?number={receipt}", Role.BIDDER),
            of("/bid/passphrase.xhtml?tender={tender}", Role.BIDDER),
            of("/bid/opening.xhtml?tender={awarded}", Role.OPENER, Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL, Role.AUDITOR),
            of("/bid/opened-bid.xhtml?reference={opened}", Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL, Role.AUDITOR),
            of("/evaluation/evaluations.xhtml", Role.EVALUATOR, Role.OFFICER, Role.APPROVER, Role.LEGAL),
            of("/evaluation/evaluation.xhtml?tender={awarded}", Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL, Role.AUDITOR),
            of("/evaluation/tabulation.xhtml?tender={awarded}", Role.OFFICER, Role.APPROVER, Role.EVALUATOR, Role.LEGAL, Role.AUDITOR),
            of("/evaluation/scores.xhtml?tender={awarded}", Role.EVALUATOR),
            of("/evaluation/result.xhtml?tender={awarded}", Role.BIDDER, Role.SUPPLIER_SIGNATORY),
            of("/evaluation/clarification.xhtml?reference={clarification}", Role.BIDDER),
            of("/contract/contracts.xhtml", Role.OFFICER, Role.APPROVER, Role.LEGAL, Role.BUYER_SIGNATORY, Role.BUYER_FINANCE, Role.LOGISTICS, Role.SUPPLIER_SIGNATORY, Role.BIDDER, Role.OPERATIONS, Role.SUPPLIER_FINANCE, Role.AUDITOR, Role.COMPLIANCE),
            of("/contract/approvals.xhtml", Role.APPROVER, Role.LEGAL, Role.BUYER_SIGNATORY, Role.SUPPLIER_SIGNATORY),
            of("/contract/delegation.xhtml", Role.OFFICER, Role.APPROVER, Role.LEGAL),
            of("/contract/new-contract.xhtml?tender={awarded}", Role.OFFICER),
            of("/contract/contract.xhtml?reference={contract}", Role.OFFICER, Role.APPROVER, Role.LEGAL, Role.BUYER_SIGNATORY, Role.BUYER_FINANCE, Role.LOGISTICS, Role.AUDITOR, Role.COMPLIANCE),
            of("/contract/sign.xhtml?reference={contract}", Role.BUYER_SIGNATORY),
            of("/contract/draft.xhtml?reference={contract}", Role.OFFICER),
            of("/contract/draft-outline.xhtml?reference={contract}", Role.OFFICER),
            of("/contract/draft-goods.xhtml?reference={contract}", Role.OFFICER),
            of("/contract/draft-delivery.xhtml?reference={contract}", Role.OFFICER),
            of("/contract/draft-clauses.xhtml?reference={contract}", Role.OFFICER),
            of("/contract/draft-price.xhtml?reference={contract}", Role.OFFICER),
            of("/contract/price-preview.xhtml?reference={contract}", Role.OFFICER, Role.APPROVER, Role.LEGAL, Role.BUYER_SIGNATORY, Role.BUYER_FINANCE, Role.LOGISTICS, Role.AUDITOR, Role.COMPLIANCE),
            of("/delivery/deliveries.xhtml", Role.OPERATIONS, Role.LOGISTICS, Role.OFFICER, Role.SUPPLIER_FINANCE, Role.BUYER_FINANCE, Role.SUPPLIER_SIGNATORY, Role.BUYER_SIGNATORY, Role.AUDITOR, Role.COMPLIANCE),
            of("/delivery/shipment.xhtml?reference={delivery}", Role.OPERATIONS, Role.LOGISTICS, Role.OFFICER, Role.SUPPLIER_FINANCE, Role.BUYER_FINANCE, Role.SUPPLIER_SIGNATORY, Role.BUYER_SIGNATORY, Role.AUDITOR, Role.COMPLIANCE),
            of("/delivery/plan.xhtml", Role.OPERATIONS),
            of("/delivery/weighing.xhtml?reference={delivery}", Role.OPERATIONS, Role.LOGISTICS, Role.OFFICER, Role.SUPPLIER_FINANCE, Role.BUYER_FINANCE, Role.SUPPLIER_SIGNATORY, Role.BUYER_SIGNATORY, Role.AUDITOR, Role.COMPLIANCE),
            of("/delivery/landing.xhtml?reference={delivery}", Role.OPERATIONS, Role.LOGISTICS, Role.OFFICER, Role.SUPPLIER_FINANCE, Role.BUYER_FINANCE, Role.SUPPLIER_SIGNATORY, Role.BUYER_SIGNATORY, Role.AUDITOR, Role.COMPLIANCE),
            of("/delivery/delivery-paper.xhtml?reference={delivery}&number=1", Role.OPERATIONS, Role.LOGISTICS, Role.OFFICER, Role.SUPPLIER_FINANCE, Role.BUYER_FINANCE, Role.SUPPLIER_SIGNATORY, Role.BUYER_SIGNATORY, Role.AUDITOR, Role.COMPLIANCE),
            of("/complaint/complaints.xhtml", Role.BIDDER, Role.OFFICER, Role.APPROVER, Role.LEGAL, Role.REVIEWER, Role.AUDITOR),
            of("/complaint/complaint.xhtml?reference={complaint}", Role.BIDDER, Role.OFFICER, Role.APPROVER, Role.LEGAL, Role.REVIEWER, Role.AUDITOR),
            of("/complaint/complaint-paper.xhtml?reference={complaint}&number=1", Role.BIDDER, Role.OFFICER, Role.APPROVER, Role.LEGAL, Role.REVIEWER, Role.AUDITOR),
            of("/complaint/file-complaint.xhtml?tender={tender}", Role.BIDDER),
            of("/settlement/invoices.xhtml", Role.OPERATIONS, Role.LOGISTICS, Role.OFFICER, Role.SUPPLIER_FINANCE, Role.BUYER_FINANCE, Role.SUPPLIER_SIGNATORY, Role.BUYER_SIGNATORY, Role.AUDITOR, Role.COMPLIANCE),
            of("/settlement/invoice.xhtml?reference={invoice}", Role.OPERATIONS, Role.LOGISTICS, Role.OFFICER, Role.SUPPLIER_FINANCE, Role.BUYER_FINANCE, Role.SUPPLIER_SIGNATORY, Role.BUYER_SIGNATORY, Role.AUDITOR, Role.COMPLIANCE),
            of("/settlement/invoice-draft.xhtml?delivery={delivery}", Role.SUPPLIER_FINANCE),
            of("/delivery/assays.xhtml", Role.OPERATIONS, Role.LOGISTICS, Role.ANALYST, Role.AUDITOR, Role.COMPLIANCE),
            of("/delivery/assay.xhtml?reference={assay}", Role.OPERATIONS, Role.LOGISTICS, Role.AUDITOR, Role.COMPLIANCE));

    private static final Set<String> FILES = Set.of("/tender/tender-paper.xhtml", "/registration/organisation-paper.xhtml",
            "/provenance/title-copy.xhtml", "/provenance/lot-evidence.xhtml", "/delivery/delivery-paper.xhtml", "/screening/evidence.xhtml",
            "/complaint/complaint-paper.xhtml");

    private static Sight open(String path) {
        return new Sight(path, true, Set.of());
    }

    private static Sight of(String path, Role... roles) {
        return new Sight(path, false, EnumSet.copyOf(Arrays.asList(roles)));
    }

    private static Sight signedIn(String path) {
        return new Sight(path, false, EnumSet.complementOf(EnumSet.of(Role.CLOCK)));
    }

    /** Whether the address answers with a paper to keep, not with a page to look at. */
    boolean isFile() {
        return FILES.contains(page());
    }

    /** What it answers to somebody who sees it: a notice leads on to what it tells of. */
    int answer() {
        return page().equals("/notification/notice.xhtml") ? 302 : 200;
    }

    /** The page without its parameters. */
    String page() {
        return path.replaceFirst("\\?.*", "");
    }

    /** Whether the scene has made all that the address asks for. */
    boolean isIn(Map<String, String> scene) {
        return !address(scene).contains("{");
    }

    /** The address with what the scene has made. */
    String address(Map<String, String> scene) {
        String address = path;
        for (Map.Entry<String, String> known : scene.entrySet()) {
            address = address.replace("{" + known.getKey() + "}", PortalPages.encoded(known.getValue()));
        }
        return address;
    }

    /** Somebody who sees it; nobody in particular when a visitor does. */
    Optional<Role> anyone() {
        return everybody ? Optional.empty() : roles.stream().sorted().findFirst();
    }

    @Override
    public String toString() {
        return path;
    }
}
