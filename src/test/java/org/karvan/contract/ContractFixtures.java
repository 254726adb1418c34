package org.karvan.contract;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.value.Incoterm;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.platform.value.Tonnes;
import org.karvan.pricing.AssayElement;
import org.karvan.workflow.Situation;

/** Contracts for tests: a direct spot contract over 100 t of antimony concentrate at 20,000 USD, two levels to pass. */
public final class ContractFixtures {

    public static final Long BUYER = 10L;
    public static final Long SUPPLIER = 30L;

    /** When the tests begin: 1 December 2026, noon UTC. */
    public static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    public static final LocalDate EFFECTIVE = LocalDate.of(2027, 1, 1);
    public static final LocalDate LONG_STOP = LocalDate.of(2027, 3, 31);
    public static final LocalDate END = LocalDate.of(2027, 12, 31);

    public static final Actor OFFICER = person(101L, "Olivia Officer", BUYER, Side.BUYER, Role.OFFICER);
    public static final Actor LEGAL = person(102L, "Leo Legal", BUYER, Side.BUYER, Role.LEGAL);
    public static final Actor LOW_APPROVER = person(103L, "Lara Low", BUYER, Side.BUYER, Role.APPROVER);
    public static final Actor HIGH_APPROVER = person(104L, "Hugo High", BUYER, Side.BUYER, Role.APPROVER);
    public static final Actor BUYER_SIGNATORY = person(105L, "Bea Signer", BUYER, Side.BUYER, Role.BUYER_SIGNATORY);
    public static final Actor SUPPLIER_SIGNATORY = person(301L, "Sana Signer", SUPPLIER, Side.SUPPLIER, Role.SUPPLIER_SIGNATORY);

    static final BigDecimal LOW_LIMIT = new BigDecimal("500000.00");
    static final BigDecimal HIGH_LIMIT = new BigDecimal("5000000.00");
    static final List<ApprovalLevel> TABLE = List.of(new ApprovalLevel(1, LOW_LIMIT), new ApprovalLevel(2, HIGH_LIMIT));

    /** All is well, and whoever acts may approve anything. */
    static final ContractFacts WELL = new ContractFacts(true, true, true, TABLE, HIGH_LIMIT, true, true);

    private static final Parties PARTIES = new Parties(BUYER, "Ohio Metals Inc.", SUPPLIER, "Chitral Miners Cooperative");

    private ContractFixtures() {
    }

    /** A person of that organisation with these roles. */
    public static Actor person(Long account, String name, Long organisation, Side side, Role... roles) {
        return new Actor(account, name, organisation, side, Set.of(roles));
    }

    /** What he finds when all is well. */
    static Situation by(Actor actor) {
        return Situation.of(actor, NOON).knowing(WELL);
    }

    /** The outline of the contract. */
    public static ContractOutline outline() {
        return new ContractOutline("Antimony concentrate, 100 t", ContractType.SPOT, "USD",
                "The material was tested as a trial lot and no other mine delivers this grade.");
    }

    /** One hundred dry tonnes of concentrate with at least 55 % antimony. */
    public static ContractItemDraft item() {
        return item("100");
    }

    static ContractItemDraft item(String quantity) {
        return new ContractItemDraft(Mineral.ANTIMONY, ProductForm.CONCENTRATE, new BigDecimal("55"),
                quantity == null ? null : new BigDecimal(quantity), "2617.10", null);
    }

    /** 20,000 USD per dry tonne. */
    public static PriceClauseDraft fixedPrice() {
        return fixedPrice(null, "20000");
    }

    static PriceClauseDraft fixedPrice(Integer item, String amount) {
        return price(PriceKind.FIXED_PRICE, item, amount, PriceUnit.DMT);
    }

    static PriceClauseDraft price(PriceKind kind, Integer item, String amount, PriceUnit unit) {
        return new PriceClauseDraft(kind, item, null, new BigDecimal(amount), unit, null, null, null, null, null, null);
    }

    /** A penalty of 10 USD for each 0.1 % of arsenic above 0.2 %. */
    public static PriceClauseDraft penalty() {
        return new PriceClauseDraft(PriceKind.PENALTY, null, AssayElement.AS, BigDecimal.TEN, null, null,
                new BigDecimal("0.2"), new BigDecimal("0.1"), LevelUnit.PERCENT, null, null);
    }

    /** Ninety per cent of the element is paid for, without any deduction of grade. */
    public static PriceClauseDraft payable(AssayElement element) {
        return new PriceClauseDraft(PriceKind.PAYABLE, null, element, null, null, new BigDecimal("90"), BigDecimal.ZERO, null, LevelUnit.PERCENT, null, null);
    }

    /** Half of the index of the element, averaged over the month after shipment. */
    public static PriceClauseDraft indexPrice(AssayElement element, PriceUnit unit) {
        return indexPrice(element, unit, element + "-INDEX");
    }

    /** The same by that index. */
    public static PriceClauseDraft indexPrice(AssayElement element, PriceUnit unit, String index) {
        return new PriceClauseDraft(PriceKind.INDEX_PRICE, null, element, null, unit, new BigDecimal("50"), null, null, null,
                index, QuotationalPeriod.MONTH_AFTER_SHIPMENT);
    }

    /** A tier of a penalty of 10 USD for each 0.1 % of lead. */
    public static PriceClauseDraft tier(String from, String upTo) {
        return new PriceClauseDraft(PriceKind.PENALTY, null, AssayElement.PB, BigDecimal.TEN, null, null, new BigDecimal(from), new BigDecimal("0.1"),
                LevelUnit.PERCENT, null, null, new PriceClauseDraft.More(upTo == null ? null : new BigDecimal(upTo), null, null, null, null, null, null));
    }

    /** A complete draft whose antimony is paid by an index; clause 1 is the price, 2 what is paid for, 3 the penalty of arsenic. */
    static Contract indexDraft() {
        Contract contract = completeDraft();
        contract.bargain().put(1, indexPrice(AssayElement.SB, PriceUnit.TONNE_OF_METAL));
        contract.bargain().put(2, payable(AssayElement.SB));
        contract.bargain().put(3, penalty());
        return contract;
    }

    /** Delivered FOB Karachi, 5 % more or less at the supplier's option. */
    public static DeliveryTerms delivery() {
        return new DeliveryTerms(Incoterm.FOB, "Karachi", null, new BigDecimal("5"), Side.SUPPLIER);
    }

    /** In force for 2027; it may begin by the end of March. */
    public static ContractDates dates() {
        return new ContractDates(EFFECTIVE, END, LONG_STOP, true, 30);
    }

    /** A draft in which nothing has been filled in but its outline. */
    static Contract emptyDraft() {
        Contract contract = Contract.direct("CTR-2026-0001", PARTIES, OFFICER, NOON);
        contract.describe(outline());
        return contract;
    }

    /** A draft that can be submitted: two million USD. */
    static Contract completeDraft() {
        Contract contract = emptyDraft();
        StandardClauses.begin(contract);
        contract.bargain().put(null, item());
        contract.bargain().put(null, fixedPrice());
        contract.bargain().put(null, penalty());
        contract.deliver(delivery());
        contract.last(dates());
        contract.bargain().schedule(2027, 2, Tonnes.of("60"));
        contract.bargain().schedule(2027, 4, Tonnes.of("40"));
        return contract;
    }

    /** A complete contract in that state, its text frozen and its levels fixed as if it had come there step by step. */
    static Contract contractIn(ContractState state) {
        Contract contract = completeDraft();
        if (state == ContractState.DRAFT) {
            return contract;
        }
        contract.enter(ContractState.LEGAL_REVIEW, by(OFFICER));
        int edition = contract.nextEdition();
        byte[] terms = CanonicalTerms.of(contract);
        byte[] pdf = "the printed pages".getBytes(StandardCharsets.UTF_8);
        contract.freeze(new ContractText(contract.reference(), edition, 1L, 2L, Hashes.ofText(contract.reference(), edition, terms, pdf), NOON));
        if (state != ContractState.LEGAL_REVIEW) {
            contract.enter(state, by(LEGAL));
        }
        return contract;
    }

    /** A contract in force: 60 t in February 2027 and 40 t in April, 5 % more or less. */
    public static Contract inForce() {
        return contractIn(ContractState.ACTIVE);
    }
}
