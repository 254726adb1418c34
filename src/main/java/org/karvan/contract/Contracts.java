package org.karvan.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Trail;
import org.karvan.document.DocumentVault;
import org.karvan.document.Upload;
import org.karvan.evaluation.Award;
import org.karvan.evaluation.Evaluations;
import org.karvan.identity.Accounts;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.identity.SignInResult;
import org.karvan.identity.Standing;
import org.karvan.notification.Notices;
import org.karvan.notification.Recipient;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;
import org.karvan.platform.value.Tonnes;
import org.karvan.pricing.AssayElement;
import org.karvan.registration.Directory;
import org.karvan.registration.Organisation;
import org.karvan.registration.OrganisationRow;
import org.karvan.screening.Screenings;
import org.karvan.tender.ElementLimit;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderLot;
import org.karvan.tender.Tenders;
import org.karvan.workflow.Offer;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/**
 * The door to contracts.
 *
 * <p>Whoever changes a contract hands back the version that he saw: what somebody else changed meanwhile is not
 * overwritten, and nobody approves or signs what he has not read.
 */
@Stateless
public class Contracts {

    /** The prefix of a contract's reference. */
    static final String PREFIX = "CTR";

    private static final String SUBJECT = "Contract";
    private static final int MOST_WAITING = 25;
    private static final int MOST_SUPPLIER_PAGES = 20;
    private static final int MOST_DUE = 100;
    private static final int MOST_ROWS = 100;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2120;
    private static final int MONTHS = 12;
    private static final int WHOLE_USD_DIGITS = 15;

    /** How long the clock waits before it looks again at a contract whose conditions are not met. */
    private static final Duration CHECK_AGAIN = Duration.ofMinutes(15);

    /** Steps that have a page of their own, because they ask for more than a reason. */
    private static final Set<ContractStep> SIGNING = EnumSet.of(ContractStep.SIGN_FIRST, ContractStep.SIGN_LAST);

    /** Conditions that say whose turn it is: where one is unmet, the step is not offered at all. */
    private static final Set<ContractGuard> TURN =
            EnumSet.of(ContractGuard.NOT_AT_LAST_LEVEL, ContractGuard.AT_LAST_LEVEL, ContractGuard.HOLDS_IT);

    @Inject
    private ContractStore store;

    @Inject
    private Workflow workflow;

    @Inject
    private References references;

    @Inject
    private TimeSource time;

    @Inject
    private Caller caller;

    @Inject
    private Standing standing;

    @Inject
    private Accounts accounts;

    @Inject
    private DocumentVault vault;

    @Inject
    private PortalKey key;

    @Inject
    private Trail trail;

    @Inject
    private Notices notices;

    @Inject
    private Tenders tenders;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Directory directory;

    @Inject
    private Screenings screenings;

    /** A page of the contracts that the caller's organisation has; overseers see all. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public Listing<ContractRow> list(ContractFilter filter, int page) {
        return store.list(caller.actor(), filter, page);
    }

    /** The contracts that wait for a step by the caller: to clear, to approve within his limit, to accept, to sign. */
    @RolesAllowed({Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public List<ContractRow> waiting() {
        return store.waitingFor(caller.actor(), caller.approvalLimitUsd().orElse(null), MOST_WAITING);
    }

    /** The drafts that the caller has begun and not yet submitted. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<ContractRow> ownDrafts() {
        return store.draftsOf(caller.actor(), MOST_WAITING);
    }

    /**
     * A contract with all that its page shows.
     *
     * @throws NotThere when there is none, or it is not the caller's to see
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public ContractSheet sheet(String reference) {
        Contract contract = visible(store.byReference(reference), reference);
        List<ContractApproval> approvals = contract.approvals();
        List<ApprovalLevel> levels = contract.levels();
        List<ContractSheet.LevelRow> rows = IntStream.range(0, levels.size())
                .mapToObj(i -> new ContractSheet.LevelRow(levels.get(i).number(), levels.get(i).upToUsd(),
                        i < approvals.size() ? approvals.get(i) : null,
                        contract.state() == ContractState.APPROVAL && i == approvals.size()))
                .toList();
        List<ContractSheet.SignatureRow> signatures = contract.signatures().stream()
                .map(signature -> new ContractSheet.SignatureRow(
                        signature, SignatureStatement.isGenuine(contract, signature, key.publicKey())))
                .toList();
        Actor reader = caller.actor();
        Side own = reader.isOf(contract.buyerId()) ? Side.BUYER : reader.isOf(contract.supplierId()) ? Side.SUPPLIER : null;
        return new ContractSheet(contract, contract.items(), contract.schedule(), contract.priceClauses(), contract.clauses(),
                contract.conditions(), rows, signatures, isTextIntact(contract), own);
    }

    /** The same for an officer, whose forms change it. @throws NotThere when it is not one of his organisation */
    @RolesAllowed(Role.Names.OFFICER)
    public ContractSheet draftSheet(String reference) {
        return sheet(reference);
    }

    /** The same for somebody who can sign for his side. @throws NotThere when his organisation is no party to it */
    @RolesAllowed({Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public ContractSheet toSign(String reference) {
        return sheet(reference);
    }

    /** The steps that the caller could take on it now; signing has its own page. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public List<Offer> offers(String reference) {
        Contract contract = visible(store.byReference(reference), reference);
        return workflow.offers(contract, ContractStep.values(), situation(contract, false)).stream()
                .filter(offer -> !SIGNING.contains(offer.step()))
                .filter(offer -> offer.unmet().stream().noneMatch(TURN::contains))
                .toList();
    }

    /**
     * A paper of the contract.
     *
     * @throws NotThere when it is not the caller's to see, or there is no such paper yet
     */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.BUYER_SIGNATORY, Role.Names.BUYER_FINANCE,
        Role.Names.LOGISTICS, Role.Names.SUPPLIER_SIGNATORY, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
        Role.Names.AUDITOR, Role.Names.COMPLIANCE})
    public PrintedPaper paper(String reference, ContractPaper paper) {
        Contract contract = visible(store.byReference(reference), reference);
        ContractText text = frozenText(contract).orElseThrow(() -> new NotThere("text of " + reference));
        String name = reference + "-" + text.edition();
        return switch (paper) {
            case TEXT -> new PrintedPaper(name + ".pdf", "application/pdf", vault.content(text.pdfDocumentId()));
            case TERMS -> new PrintedPaper(name + ".json", "application/json", vault.content(text.termsDocumentId()));
            case SIGNED_COPY -> {
                if (contract.signatures().isEmpty()) {
                    throw new NotThere("signed copy of " + reference);
                }
                byte[] copy = ContractPdf.signedCopy(vault.content(text.pdfDocumentId()), contract, text.hash(), key.fingerprint());
                yield new PrintedPaper(name + "-signed.pdf", "application/pdf", copy);
            }
        };
    }

    /** Begins a contract without a tender, with the clauses that every draft begins with. @return its reference */
    @RolesAllowed(Role.Names.OFFICER)
    public String draftDirect(ContractOutline outline, String supplierReference) {
        Check check = new Check();
        outline.check(check, true);
        Optional<Organisation> supplier = Optional.ofNullable(supplierReference).flatMap(directory::supplier);
        check.that(supplier.isPresent(), "supplier", "contract.supplier.notApproved");
        check.done();
        Actor drafter = caller.actor();
        Parties parties = parties(drafter.organisationId(), supplier.orElseThrow().id());
        Contract contract = Contract.direct(references.next(PREFIX), parties, drafter, time.now());
        contract.describe(outline);
        return begin(contract);
    }

    /** The approved suppliers with whom a contract can be made, by name. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<SupplierChoice> suppliers() {
        List<SupplierChoice> choices = new ArrayList<>();
        Listing<OrganisationRow> page;
        int number = 0;
        do {
            page = directory.suppliers(null, null, ++number);
            page.rows().forEach(row -> choices.add(new SupplierChoice(row.reference(), row.name())));
        } while (page.more() && number < MOST_SUPPLIER_PAGES);
        return choices;
    }

    /** The awarded tenders of the caller's organisation that have no contract yet. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<AwardedTender> openAwards() {
        return store.openAwards(caller.actor().organisationId(), MOST_WAITING);
    }

    /** Begins the contract that carries out an award: parties, items, prices, place and limits are those of the tender. @return its reference */
    @RolesAllowed(Role.Names.OFFICER)
    public String draftFromAward(String tenderReference) {
        Check check = new Check();
        Optional<Award> found = Optional.ofNullable(tenderReference).flatMap(evaluations::award);
        check.that(found.isPresent(), "tender", "contract.award.none").done();
        Award award = found.orElseThrow();
        Tender tender = tenders.held(tenderReference);
        check.that(!store.isTenderTaken(tenderReference), "tender", "contract.award.none").done();
        Contract contract = Contract.fromAward(references.next(PREFIX), parties(award.buyerId(), award.supplierId()), tenderReference,
                award.bidReference(), caller.actor(), time.now());
        contract.describe(new ContractOutline(tender.title(), ContractType.SPOT, tender.currency().getCurrencyCode(), null));
        contract.deliver(new DeliveryTerms(tender.delivery().incoterm(), tender.delivery().namedPlace(), null, null, null));
        for (TenderLot lot : tender.lots()) {
            contract.put(lot.number(), new ContractItemDraft(lot.mineral(), lot.form(), lot.grade().value(), lot.mass().value(),
                    lot.hsCode(), lot.description()));
            award.offer().priceOf(lot.number()).ifPresent(price -> contract.put((Integer) null, new PriceClauseDraft(
                    PriceKind.FIXED_PRICE, lot.number(), null, price, PriceUnit.DMT, null, null, null, null, null, null)));
            lot.limits().forEach(limit -> rejection(limit, lot.number()).ifPresent(clause -> contract.put((Integer) null, clause)));
        }
        return begin(contract);
    }

    /** The tender's rejection limit as a clause. Its penalties are agreed in the contract: a tender states no rates. */
    private static Optional<PriceClauseDraft> rejection(ElementLimit limit, int item) {
        if (limit.rejectionAbove() == null) {
            return Optional.empty();
        }
        return AssayElement.of(limit.element()).map(element -> new PriceClauseDraft(PriceKind.REJECTION_LIMIT, item, element, null, null, null,
                limit.rejectionAbove().value(), null, LevelUnit.PERCENT, null, null));
    }

    private String begin(Contract contract) {
        StandardClauses.begin(contract);
        store.add(contract);
        trail.note("CONTRACT_DRAFTED", SUBJECT, contract.reference(),
                Map.of("buyer", contract.buyerName(), "supplier", contract.supplierName()));
        return contract.reference();
    }

    /** Says anew what it is called, what kind of bargain it is, and why there is no tender. */
    @RolesAllowed(Role.Names.OFFICER)
    public void describe(String reference, long seen, ContractOutline outline) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        outline.check(check, draft.tenderReference() == null);
        check.done();
        draft.describe(outline);
        store.write();
    }

    /** Says where and by which rule it is delivered. */
    @RolesAllowed(Role.Names.OFFICER)
    public void deliver(String reference, long seen, DeliveryTerms terms) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        terms.check(check);
        check.done();
        draft.deliver(terms);
        store.write();
    }

    /** Says from when to when it lasts, and how it can rest or end before. */
    @RolesAllowed(Role.Names.OFFICER)
    public void last(String reference, long seen, ContractDates dates) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        dates.check(check, today());
        check.done();
        draft.last(dates);
        store.write();
    }

    /** States the value by which the approval levels are found, and on what it rests; both empty take it back. */
    @RolesAllowed(Role.Names.OFFICER)
    public void stateValue(String reference, long seen, BigDecimal usd, String basis) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        if (usd == null) {
            check.that(basis == null, "valueUsd", "invalid.required");
        } else {
            check.that(usd.signum() > 0, "valueUsd", "contract.figure.positive");
            check.that(usd.stripTrailingZeros().scale() <= 2, "valueUsd", "contract.figure.decimals", 2);
            check.that(usd.precision() - usd.scale() <= WHOLE_USD_DIGITS, "valueUsd", "contract.figure.large");
            check.text(basis, "valueBasis", Contract.LONGEST_REASONING);
        }
        check.done();
        draft.valueAt(usd, basis);
        store.write();
    }

    /** Adds an item, or puts it in the place of the one with that number. */
    @RolesAllowed(Role.Names.OFFICER)
    public void putItem(String reference, long seen, Integer number, ContractItemDraft item) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        item.check(check);
        check.that(number == null || draft.hasItem(number), "mineral", "contract.item.gone");
        check.that(number != null || draft.items().size() < MOST_ROWS, "mineral", "contract.rows.tooMany", MOST_ROWS);
        check.done();
        draft.put(number, item);
        store.write();
    }

    /** Takes an item out, unless a price clause speaks of it alone. */
    @RolesAllowed(Role.Names.OFFICER)
    public void removeItem(String reference, long seen, int number) {
        Contract draft = draft(reference, seen);
        new Check().that(!draft.isPricedAlone(number), null, "contract.item.priced", number).done();
        draft.removeItem(number);
        store.write();
    }

    /** Says how much is delivered in a month, or in a year when no month is given. */
    @RolesAllowed(Role.Names.OFFICER)
    public void schedule(String reference, long seen, Integer year, Integer month, BigDecimal mass) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        check.that(year != null && year >= FIRST_YEAR && year <= LAST_YEAR, "year", "contract.schedule.year", FIRST_YEAR, LAST_YEAR);
        check.that(month == null || month >= 1 && month <= MONTHS, "month", "contract.schedule.month");
        check.that(mass != null, "mass", "invalid.required");
        ContractItemDraft.checkQuantity(check, "mass", mass);
        check.that(draft.schedule().size() < MOST_ROWS, "year", "contract.rows.tooMany", MOST_ROWS);
        check.done();
        draft.schedule(year, month, new Tonnes(mass));
        store.write();
    }

    /** Takes a month or a year out of the schedule. */
    @RolesAllowed(Role.Names.OFFICER)
    public void unschedule(String reference, long seen, int year, Integer month) {
        draft(reference, seen).unschedule(year, month);
        store.write();
    }

    /** Adds a price clause, or puts it in the place of the one with that number. */
    @RolesAllowed(Role.Names.OFFICER)
    public void putPriceClause(String reference, long seen, Integer number, PriceClauseDraft clause) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        clause.check(check);
        check.that(clause.itemNumber() == null || draft.hasItem(clause.itemNumber()), "itemNumber", "contract.item.gone");
        check.that(number == null || draft.priceClauses().stream().anyMatch(each -> each.number() == number), "kind", "contract.clause.gone");
        check.that(number != null || draft.priceClauses().size() < MOST_ROWS, "kind", "contract.rows.tooMany", MOST_ROWS);
        check.done();
        draft.put(number, clause);
        store.write();
    }

    /** Takes a price clause out. */
    @RolesAllowed(Role.Names.OFFICER)
    public void removePriceClause(String reference, long seen, int number) {
        draft(reference, seen).removePriceClause(number);
        store.write();
    }

    /** Adds a clause in prose, or puts it in the place of the one with that number. */
    @RolesAllowed(Role.Names.OFFICER)
    public void putClause(String reference, long seen, Integer number, String heading, String body) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        LegalText.check(check, heading, "heading", FreeClause.LONGEST_HEADING);
        LegalText.check(check, body, "body", FreeClause.LONGEST_BODY);
        check.that(number == null || draft.clauses().stream().anyMatch(each -> each.number() == number), "heading", "contract.clause.gone");
        check.that(number != null || draft.clauses().size() < MOST_ROWS, "heading", "contract.rows.tooMany", MOST_ROWS);
        check.done();
        draft.put(number, heading.strip(), body.strip());
        store.write();
    }

    /** Takes a clause in prose out; those behind it move up. */
    @RolesAllowed(Role.Names.OFFICER)
    public void removeClause(String reference, long seen, int number) {
        draft(reference, seen).removeClause(number);
        store.write();
    }

    /** Adds a condition that must be met before the contract takes effect. */
    @RolesAllowed(Role.Names.OFFICER)
    public void addCondition(String reference, long seen, String words) {
        Contract draft = draft(reference, seen);
        Check check = new Check();
        LegalText.check(check, words, "words", ConditionPrecedent.LONGEST_WORDS);
        check.that(draft.conditions().size() < MOST_ROWS, "words", "contract.rows.tooMany", MOST_ROWS);
        check.done();
        draft.addCondition(words.strip());
        store.write();
    }

    /** Takes a condition out. */
    @RolesAllowed(Role.Names.OFFICER)
    public void removeCondition(String reference, long seen, int number) {
        draft(reference, seen).removeCondition(number);
        store.write();
    }

    /** Hands the draft to legal: its text is frozen and the levels that must approve it are fixed. */
    @RolesAllowed(Role.Names.OFFICER)
    public void submit(String reference, long seen) {
        Contract contract = toChange(reference, seen);
        contract.name(parties(contract.buyerId(), contract.supplierId()));
        take(contract, ContractStep.SUBMIT, situation(contract, false));
        freeze(contract);
        store.write();
    }

    private void freeze(Contract contract) {
        int edition = contract.nextEdition();
        byte[] terms = CanonicalTerms.of(contract);
        byte[] pdf = ContractPdf.of(contract, time.now());
        String name = contract.reference() + "-" + edition;
        Long termsId = vault.keep(new Upload(name + ".txt", terms)).id();
        Long pdfId = vault.keep(new Upload(name + ".pdf", pdf)).id();
        String hash = Hashes.ofText(contract.reference(), edition, terms, pdf);
        ContractText text = new ContractText(contract.reference(), edition, termsId, pdfId, hash, time.now());
        store.add(text);
        contract.freeze(text);
        trail.note("CONTRACT_TEXT_FROZEN", SUBJECT, contract.reference(), Map.of("edition", String.valueOf(edition), "hash", hash));
    }

    /** Clears it from the legal side. */
    @RolesAllowed(Role.Names.LEGAL)
    public void clear(String reference, long seen) {
        step(reference, seen, ContractStep.CLEAR, null);
    }

    /** Approves it at the level that decides next. */
    @RolesAllowed(Role.Names.APPROVER)
    public void approve(String reference, long seen) {
        Contract contract = toChange(reference, seen);
        take(contract, contract.isAtLastLevel() ? ContractStep.APPROVE_LAST : ContractStep.APPROVE, situation(contract, false));
        store.write();
    }

    /** Sends it back to the drafter with a reason; all approvals fall. */
    @RolesAllowed({Role.Names.LEGAL, Role.Names.APPROVER, Role.Names.SUPPLIER_SIGNATORY})
    public void sendBack(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.RETURN, reason);
    }

    /** Accepts it for the supplier: from now on both can sign. */
    @RolesAllowed(Role.Names.SUPPLIER_SIGNATORY)
    public void accept(String reference, long seen) {
        step(reference, seen, ContractStep.ACCEPT, null);
    }

    /** Declines it for the supplier with a reason. */
    @RolesAllowed(Role.Names.SUPPLIER_SIGNATORY)
    public void decline(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.DECLINE, reason);
    }

    /**
     * Signs the frozen text for the caller's side.
     *
     * @param typed the reference as the signatory typed it, because a signature cannot be taken back
     * @param password his password, once more; a wrong one is counted as in signing in
     */
    @RolesAllowed({Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public void sign(String reference, long seen, String typed, String password) {
        Contract contract = toChange(reference, seen);
        new Check().that(typed != null && reference.equalsIgnoreCase(typed.strip()), "typed", "contract.sign.typed", reference).done();
        confirm(contract, password);
        Situation situation = situation(contract, true);
        take(contract, contract.state() == ContractState.HALF_SIGNED ? ContractStep.SIGN_LAST : ContractStep.SIGN_FIRST, situation);
        String statement = SignatureStatement.of(contract, situation.actor(), situation.at());
        String proof = Base64.getEncoder().encodeToString(key.sign(statement.getBytes(StandardCharsets.UTF_8)));
        contract.sign(new ContractSignature(situation.actor(), situation.at(), statement, proof));
        trail.note("CONTRACT_SIGNED", SUBJECT, reference, Map.of("statement", statement, "proof", proof));
        store.write();
    }

    private void confirm(Contract contract, String password) {
        SignInResult result = accounts.confirmPassword(password == null ? new char[0] : password.toCharArray());
        if (result instanceof SignInResult.Welcome) {
            return;
        }
        trail.noteApart("CONTRACT_SIGN_REFUSED", SUBJECT, contract.reference(), Map.of());
        if (result instanceof SignInResult.Waiting waiting) {
            throw Invalid.at("password", "contract.sign.waiting", waiting.until().toString());
        }
        throw Invalid.at("password", "contract.sign.wrongPassword");
    }

    /** Calls it off for the buyer with a reason, before it is signed. */
    @RolesAllowed(Role.Names.APPROVER)
    public void cancel(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.CANCEL, reason);
    }

    /** Lets its performance rest, on a ground of the contract and with words. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SUPPLIER_SIGNATORY})
    public void suspend(String reference, long seen, SuspensionGround ground, String reason) {
        Contract contract = toChange(reference, seen);
        take(contract, ContractStep.SUSPEND, situation(contract, false).because(ground, reason));
        store.write();
    }

    /** Takes its performance up again with a reason. */
    @RolesAllowed({Role.Names.OFFICER, Role.Names.SUPPLIER_SIGNATORY})
    public void resume(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.RESUME, reason);
    }

    /** Ends it with a reason, when notice was served and its days have run. */
    @RolesAllowed({Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public void terminate(String reference, long seen, String reason) {
        step(reference, seen, ContractStep.TERMINATE, reason);
    }

    /** Serves the notice after whose days either side can end it; the other side is told. */
    @RolesAllowed({Role.Names.BUYER_SIGNATORY, Role.Names.SUPPLIER_SIGNATORY})
    public void serveNotice(String reference, long seen, String reason) {
        Contract contract = toChange(reference, seen);
        boolean inForce = contract.state() == ContractState.ACTIVE || contract.state() == ContractState.SUSPENDED;
        Check check = new Check();
        check.that(inForce && contract.noticeDays() != null && contract.noticeServedAt() == null, null, "contract.notice.impossible");
        check.text(reason, "noticeReason", Contract.LONGEST_REASONING);
        check.done();
        contract.serveNotice(time.now());
        trail.note("CONTRACT_NOTICE_SERVED", SUBJECT, reference, Map.of("reason", reason));
        boolean buys = caller.actor().isOf(contract.buyerId());
        Recipient other = buys ? Recipient.holders(contract.supplierId(), Role.SUPPLIER_SIGNATORY)
                : Recipient.holders(contract.buyerId(), Role.BUYER_SIGNATORY, Role.OFFICER);
        notices.tell(other, "notice.contract.notice", List.of(reference, reason), ContractAudience.path(reference));
        store.write();
    }

    /** Notes by what a condition was found met; the clock then looks at the contract again. */
    @RolesAllowed(Role.Names.OFFICER)
    public void meetCondition(String reference, long seen, Integer number, String evidence) {
        Contract contract = toChange(reference, seen);
        Optional<ConditionPrecedent> condition = number == null ? Optional.empty() : contract.condition(number);
        Check check = new Check();
        check.that(ContractState.CONDITIONS_OPEN.contains(contract.state()), null, "contract.condition.closed");
        check.that(condition.filter(found -> found.metAt() == null).isPresent(), "condition", "contract.condition.gone");
        check.text(evidence, "evidence", ConditionPrecedent.LONGEST_WORDS);
        check.done();
        contract.meet(condition.orElseThrow(), caller.actor().name(), time.now(), evidence.strip());
        if (contract.state() == ContractState.SIGNED) {
            contract.checkAgain(contract.effectiveFrom());
        }
        trail.note("CONTRACT_CONDITION_MET", SUBJECT, reference, Map.of("condition", number.toString(), "evidence", evidence));
        store.write();
    }

    /** The contracts on which a date may decide now. */
    @RolesAllowed(Role.Names.CLOCK)
    public List<String> due() {
        return store.dueBy(time.now(), MOST_DUE);
    }

    /** Does what its dates ask for: puts it in force, lets it lapse or expire, or looks again later. */
    @RolesAllowed(Role.Names.CLOCK)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void check(String reference) {
        Contract contract = store.byReference(reference).map(store::changing).orElseThrow(() -> new NotThere("contract " + reference));
        Situation now = situation(contract, false);
        Optional<ContractStep> open = workflow.offers(contract, ContractStep.values(), now).stream()
                .filter(Offer::isOpen)
                .map(offer -> (ContractStep) offer.step())
                .findFirst();
        if (open.isPresent()) {
            take(contract, open.get(), now);
        } else {
            contract.checkAgain(now.at().plus(CHECK_AGAIN));
        }
        if (open.equals(Optional.of(ContractStep.TAKE_EFFECT)) && contract.tenderReference() != null) {
            tenders.complete(contract.tenderReference());
        }
        store.write();
    }

    private void step(String reference, long seen, ContractStep step, String reason) {
        Contract contract = toChange(reference, seen);
        take(contract, step, situation(contract, false).because(reason));
        store.write();
    }

    private void take(Contract contract, ContractStep step, Situation situation) {
        workflow.take(contract, step, situation);
    }

    private Situation situation(Contract contract, boolean reauthenticated) {
        List<ApprovalLevel> table = store.tableOn(contract.buyerId(), today()).map(DelegationTable::levels).orElse(List.of());
        ContractFacts facts = new ContractFacts(standing.isApproved(contract.buyerId()), standing.isApproved(contract.supplierId()),
                screenings.isCleared(contract.buyerId()) && screenings.isCleared(contract.supplierId()), table,
                caller.approvalLimitUsd().orElse(null), reauthenticated, isTextIntact(contract));
        return Situation.of(caller.actor(), time.now()).knowing(facts);
    }

    private Contract draft(String reference, long seen) {
        Contract contract = toChange(reference, seen);
        new Check().that(contract.state() == ContractState.DRAFT, null, "contract.frozen").done();
        return contract;
    }

    private Contract toChange(String reference, long seen) {
        Contract contract = visible(store.byReference(reference), reference);
        if (contract.version() != seen) {
            throw new OptimisticLockException(reference + " was changed meanwhile");
        }
        return store.changing(contract);
    }

    private Contract visible(Optional<Contract> found, String reference) {
        return found.filter(contract -> contract.isVisibleTo(caller.actor())).orElseThrow(() -> new NotThere("contract " + reference));
    }

    private Parties parties(Long buyerId, Long supplierId) {
        return new Parties(buyerId, nameOf(buyerId), supplierId, nameOf(supplierId));
    }

    private String nameOf(Long organisationId) {
        return standing.nameOf(organisationId).orElseThrow(() -> new NotThere("organisation " + organisationId));
    }

    private Optional<ContractText> frozenText(Contract contract) {
        return contract.textHash() == null ? Optional.empty() : store.text(contract.reference(), contract.edition());
    }

    /** Reads the stored text again and reckons its hash anew: what somebody altered behind the portal's back is found. */
    private boolean isTextIntact(Contract contract) {
        if (contract.textHash() == null) {
            return true;
        }
        return frozenText(contract).filter(text -> hasHash(text, contract)).isPresent();
    }

    private boolean hasHash(ContractText text, Contract contract) {
        try {
            byte[] terms = vault.content(text.termsDocumentId());
            byte[] pdf = vault.content(text.pdfDocumentId());
            return Hashes.ofText(contract.reference(), contract.edition(), terms, pdf).equals(contract.textHash());
        } catch (IllegalStateException e) {
            // The vault has found by itself that the bytes are no longer those it was given.
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }
}
