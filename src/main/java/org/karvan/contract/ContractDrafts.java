package org.karvan.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.audit.Trail;
import org.karvan.evaluation.Award;
import org.karvan.evaluation.Evaluations;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.value.Tonnes;
import org.karvan.registration.Directory;
import org.karvan.registration.Organisation;
import org.karvan.tender.Tender;
import org.karvan.tender.Tenders;

/**
 * The door to contracts under preparation, from an award or a justification to the last clause; {@link Contracts} leads
 * to what comes after.
 *
 * <p>Whoever changes a draft hands back the version that he saw: what a colleague changed meanwhile is not overwritten.
 * A draft that has been handed in refuses every change.
 */
@Stateless
public class ContractDrafts {

    private static final int MOST_WAITING = 25;
    private static final int MOST_SUPPLIERS = 500;
    private static final int MOST_ROWS = 100;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2120;
    private static final int MONTHS = 12;
    private static final int WHOLE_USD_DIGITS = 15;
    private static final int CENTS = 2;

    @Inject
    private ContractRegister register;

    @Inject
    private ContractStore store;

    @Inject
    private ContractView view;

    @Inject
    private References references;

    @Inject
    private TimeSource time;

    @Inject
    private Caller caller;

    @Inject
    private Trail trail;

    @Inject
    private Tenders tenders;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Directory directory;

    /** A contract as the forms show it that change it. @throws org.karvan.platform.refusal.NotThere when it is not one of the caller's organisation */
    @RolesAllowed(Role.Names.OFFICER)
    public ContractSheet draftSheet(String reference) {
        return view.of(register.visible(reference), caller.actor());
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
        Parties parties = register.parties(drafter.organisationId(), supplier.orElseThrow().id());
        Contract contract = Contract.direct(references.next(Contracts.PREFIX), parties, drafter, time.now());
        contract.describe(outline);
        return begin(contract);
    }

    /** The approved suppliers with whom a contract can be made, by name. */
    @RolesAllowed(Role.Names.OFFICER)
    public List<SupplierChoice> suppliers() {
        return directory.choices(MOST_SUPPLIERS).stream().map(row -> new SupplierChoice(row.reference(), row.name())).toList();
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
        Contract contract = Contract.fromAward(references.next(Contracts.PREFIX), register.parties(award.buyerId(), award.supplierId()), tenderReference,
                award.bidReference(), caller.actor(), time.now());
        AwardTerms terms = new AwardTerms(tender, award);
        terms.begin(contract);
        String reference = begin(contract);
        terms.fill(contract);
        return reference;
    }

    /** It is written before anything is sold in it: EclipseLink writes the rows of an embedded bargain only beside a contract that is there. */
    private String begin(Contract contract) {
        StandardClauses.begin(contract);
        store.add(contract);
        store.write();
        trail.note("CONTRACT_DRAFTED", ContractRegister.SUBJECT, contract.reference(),
                Map.of("buyer", contract.buyerName(), "supplier", contract.supplierName()));
        return contract.reference();
    }

    /** Says anew what it is called, what kind of bargain it is, and why there is no tender. */
    @RolesAllowed(Role.Names.OFFICER)
    public void describe(String reference, long seen, ContractOutline outline) {
        Contract draft = register.draft(reference, seen);
        Check check = new Check();
        outline.check(check, draft.tenderReference() == null);
        check.done();
        draft.describe(outline);
        store.write();
    }

    /** Says where and by which rule it is delivered. */
    @RolesAllowed(Role.Names.OFFICER)
    public void deliver(String reference, long seen, DeliveryTerms terms) {
        Contract draft = register.draft(reference, seen);
        Check check = new Check();
        terms.check(check);
        check.done();
        draft.deliver(terms);
        store.write();
    }

    /** Says from when to when it lasts, and how it can rest or end before. */
    @RolesAllowed(Role.Names.OFFICER)
    public void last(String reference, long seen, ContractDates dates) {
        Contract draft = register.draft(reference, seen);
        Check check = new Check();
        dates.check(check, register.today());
        check.done();
        draft.last(dates);
        store.write();
    }

    /** States the value by which the approval levels are found, and on what it rests; both empty take it back. */
    @RolesAllowed(Role.Names.OFFICER)
    public void stateValue(String reference, long seen, BigDecimal usd, String basis) {
        Contract draft = register.draft(reference, seen);
        Check check = new Check();
        if (usd == null) {
            check.that(basis == null, "valueUsd", "invalid.required");
        } else {
            check.that(usd.signum() > 0, "valueUsd", "contract.figure.positive");
            check.that(usd.stripTrailingZeros().scale() <= CENTS, "valueUsd", "contract.figure.decimals", CENTS);
            check.that(usd.precision() - usd.scale() <= WHOLE_USD_DIGITS, "valueUsd", "contract.figure.large");
            check.text(basis, "valueBasis", Bargain.LONGEST_BASIS);
        }
        check.done();
        draft.bargain().valueAt(usd, basis);
        store.write();
    }

    /** Adds an item, or puts it in the place of the one with that number. */
    @RolesAllowed(Role.Names.OFFICER)
    public void putItem(String reference, long seen, Integer number, ContractItemDraft item) {
        Contract draft = register.draft(reference, seen);
        Check check = new Check();
        item.check(check);
        check.that(number == null || draft.bargain().hasItem(number), "mineral", "contract.item.gone");
        check.that(number != null || draft.bargain().items().size() < MOST_ROWS, "mineral", "contract.rows.tooMany", MOST_ROWS);
        check.done();
        draft.bargain().put(number, item);
        store.write();
    }

    /** Takes an item out, unless a price clause speaks of it alone. */
    @RolesAllowed(Role.Names.OFFICER)
    public void removeItem(String reference, long seen, int number) {
        Contract draft = register.draft(reference, seen);
        new Check().that(!draft.bargain().isPricedAlone(number), null, "contract.item.priced", number).done();
        draft.bargain().removeItem(number);
        store.write();
    }

    /** Says how much is delivered in a month, or in a year when no month is given. */
    @RolesAllowed(Role.Names.OFFICER)
    public void schedule(String reference, long seen, Integer year, Integer month, BigDecimal mass) {
        Contract draft = register.draft(reference, seen);
        Check check = new Check();
        check.that(year != null && year >= FIRST_YEAR && year <= LAST_YEAR, "year", "contract.schedule.year", FIRST_YEAR, LAST_YEAR);
        check.that(month == null || month >= 1 && month <= MONTHS, "month", "contract.schedule.month");
        check.that(mass != null, "mass", "invalid.required");
        ContractItemDraft.checkQuantity(check, "mass", mass);
        check.that(draft.bargain().schedule().size() < MOST_ROWS, "year", "contract.rows.tooMany", MOST_ROWS);
        check.done();
        draft.bargain().schedule(year, month, new Tonnes(mass));
        store.write();
    }

    /** Takes a month or a year out of the schedule. */
    @RolesAllowed(Role.Names.OFFICER)
    public void unschedule(String reference, long seen, int year, Integer month) {
        register.draft(reference, seen).bargain().unschedule(year, month);
        store.write();
    }

    /**
     * Adds a price clause, or puts it in the place of the one with that number.
     *
     * @throws org.karvan.platform.refusal.Invalid at the field, also where the pricing engine finds that it contradicts another clause
     */
    @RolesAllowed(Role.Names.OFFICER)
    public void putPriceClause(String reference, long seen, Integer number, PriceClauseDraft clause) {
        Contract draft = register.draft(reference, seen);
        Check check = new Check();
        clause.check(check);
        check.that(clause.itemNumber() == null || draft.bargain().hasItem(clause.itemNumber()), "itemNumber", "contract.item.gone");
        check.that(number == null || draft.bargain().priceClauses().stream().anyMatch(each -> each.number() == number), "kind", "contract.clause.gone");
        check.that(number != null || draft.bargain().priceClauses().size() < MOST_ROWS, "kind", "contract.rows.tooMany", MOST_ROWS);
        check.done();
        PriceRefusal.requireNone(draft, draft.bargain().put(number, clause));
        store.write();
    }

    /** Takes a price clause out. */
    @RolesAllowed(Role.Names.OFFICER)
    public void removePriceClause(String reference, long seen, int number) {
        register.draft(reference, seen).bargain().removePriceClause(number);
        store.write();
    }

    /** Adds a clause in prose, or puts it in the place of the one with that number. */
    @RolesAllowed(Role.Names.OFFICER)
    public void putClause(String reference, long seen, Integer number, String heading, String body) {
        Contract draft = register.draft(reference, seen);
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
        register.draft(reference, seen).removeClause(number);
        store.write();
    }

    /** Adds a condition that must be met before the contract takes effect. */
    @RolesAllowed(Role.Names.OFFICER)
    public void addCondition(String reference, long seen, String words) {
        Contract draft = register.draft(reference, seen);
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
        register.draft(reference, seen).removeCondition(number);
        store.write();
    }
}
