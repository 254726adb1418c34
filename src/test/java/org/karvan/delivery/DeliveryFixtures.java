package org.karvan.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.karvan.As;
import org.karvan.contract.ContractDates;
import org.karvan.contract.ContractDrafts;
import org.karvan.contract.ContractFixtures;
import org.karvan.contract.Contracts;
import org.karvan.contract.Delegations;
import org.karvan.contract.LevelUnit;
import org.karvan.contract.PriceClauseDraft;
import org.karvan.contract.PriceKind;
import org.karvan.document.DocumentFixtures;
import org.karvan.document.Upload;
import org.karvan.identity.Actor;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.TimeSource;
import org.karvan.pricing.AssayElement;
import org.karvan.pricing.UmpireRule;
import org.karvan.provenance.OreFixtures;
import org.karvan.registration.LaboratoryRow;
import org.karvan.registration.Party;
import org.karvan.workflow.Situation;

/** Deliveries for tests: of 100 t of antimony concentrate, arsenic limited to 0.5 %, moisture to 12 %, antimony split up to 0.5 %. */
@ApplicationScoped
public class DeliveryFixtures {

    static final String LOT = "LOT-2026-0001";
    static final Long UMPIRE = 50L;
    static final Actor OPERATIONS = ContractFixtures.person(350L, "Omar Operations", ContractFixtures.SUPPLIER, Side.SUPPLIER, Role.OPERATIONS);

    @Inject
    private As as;

    @Inject
    private TimeSource time;

    @Inject
    private Contracts contracts;

    @Inject
    private ContractDrafts drafts;

    @Inject
    private Delegations delegations;

    @Inject
    private DeliveryPlans plans;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Weighings weighings;

    @Inject
    private DeliveryPapers papers;

    @Inject
    private OreFixtures ore;

    /** A contract in force between the two, without a schedule. */
    public String contract(Party buyer, Party supplier, PriceClauseDraft... further) throws Exception {
        String officer = buyer.person(Role.OFFICER);
        LocalDate today = today();
        as.person(buyer.person(Role.APPLICANT), () -> delegations.set(today, List.of(new BigDecimal("50000000"))));
        String reference = as.person(officer, () -> drafts.draftDirect(ContractFixtures.outline(), supplier.reference()));
        as.person(officer, () -> {
            drafts.putItem(reference, seen(reference), null, ContractFixtures.item());
            for (PriceClauseDraft clause : clauses()) {
                drafts.putPriceClause(reference, seen(reference), null, clause);
            }
            for (PriceClauseDraft clause : further) {
                drafts.putPriceClause(reference, seen(reference), null, clause);
            }
            drafts.deliver(reference, seen(reference), ContractFixtures.delivery());
            drafts.last(reference, seen(reference), new ContractDates(today, today.plusDays(395), today.plusDays(90), true, 30));
            contracts.submit(reference, seen(reference));
        });
        as.person(buyer.person(Role.LEGAL), () -> contracts.clear(reference, seen(reference)));
        as.person(buyer.person(Role.APPROVER), () -> contracts.approve(reference, seen(reference)));
        as.person(supplier.person(Role.SUPPLIER_SIGNATORY), () -> {
            contracts.accept(reference, seen(reference));
            contracts.sign(reference, seen(reference), reference, IdentityFixtures.PASSWORD);
        });
        as.person(buyer.person(Role.BUYER_SIGNATORY), () -> contracts.sign(reference, seen(reference), reference, IdentityFixtures.PASSWORD));
        as.clock(() -> contracts.check(reference));
        return reference;
    }

    private static List<PriceClauseDraft> clauses() {
        return List.of(ContractFixtures.fixedPrice(), ContractFixtures.penalty(),
                new PriceClauseDraft(PriceKind.REJECTION_LIMIT, null, AssayElement.AS, null, null, null, new BigDecimal("0.5"), null, LevelUnit.PERCENT, null, null),
                new PriceClauseDraft(PriceKind.MOISTURE_LIMIT, null, null, null, null, new BigDecimal("12"), null, null, null, null, null),
                new PriceClauseDraft(PriceKind.SPLITTING, null, AssayElement.SB, null, null, null, new BigDecimal("0.5"), null, LevelUnit.PERCENT, null, null,
                        new PriceClauseDraft.More(null, null, null, null, null, UmpireRule.UMPIRE_WITHIN_ELSE_MIDDLE, null)),
                new PriceClauseDraft(PriceKind.PROVISIONAL_PAYMENT, null, null, null, null, new BigDecimal("85"), null, null, null, null, null));
    }

    /** A delivery planned of one proved lot. */
    public String planned(Party supplier, Party umpire, String contract, String mass) throws Exception {
        String lot = ore.proved(supplier, "110");
        return as.person(supplier.person(Role.OPERATIONS), () -> plans.plan(contract, draft(umpire, mass, lot)));
    }

    /** The plan of a delivery to Houston in ten days. */
    public PlanDraft draft(Party umpire, String mass, String... lots) {
        return new PlanDraft(1, new BigDecimal(mass), today().plusDays(10), "USHOU", umpire.reference(), Set.of(lots));
    }

    /** The same weighed, papered, dispatched, landed and sampled. */
    public String sampled(Party buyer, Party supplier, Party umpire, String contract, String moisture) throws Exception {
        String reference = planned(supplier, umpire, contract, "100");
        as.person(supplier.person(Role.OPERATIONS), () -> deliveries.nominate(reference, version(reference)));
        as.person(buyer.person(Role.LOGISTICS), () -> deliveries.acceptNomination(reference, version(reference)));
        as.person(supplier.person(Role.OPERATIONS), () -> {
            loaded(reference);
            deliveries.dispatch(reference, version(reference));
        });
        as.person(buyer.person(Role.LOGISTICS), () -> {
            deliveries.arrive(reference, version(reference));
            String lot = deliveries.sheet(reference).delivery().lots().get(0).reference();
            weighings.land(reference, version(reference), new LandedLot(lot, new BigDecimal("109.4"), new BigDecimal("0.9"), new BigDecimal(moisture)));
            papers.add(reference, DeliveryPaperKind.SAMPLING_REPORT, paper("sampling of " + reference));
            deliveries.sample(reference, version(reference));
        });
        return reference;
    }

    /** Weighs and loads what was agreed, with every paper there is, as the caller. */
    void loaded(String reference) {
        String lot = deliveries.sheet(reference).delivery().lots().get(0).reference();
        weighings.weigh(reference, version(reference), packed(lot, "TKR-4471", "110", "0.9", "109.1"));
        for (DeliveryPaperKind kind : DeliveryPaperKind.values()) {
            papers.add(reference, kind, paper(kind + " of " + reference));
        }
        deliveries.load(reference, version(reference));
    }

    static PackageDraft packed(String lot, String mark, String gross, String tare, String net) {
        return new PackageDraft(lot, mark, new BigDecimal(gross), new BigDecimal(tare), new BigDecimal(net), "SEAL-" + mark);
    }

    static Upload paper(String text) {
        return new Upload("paper.pdf", DocumentFixtures.pdf(text));
    }

    long version(String reference) {
        return deliveries.sheet(reference).delivery().version();
    }

    private long seen(String contract) {
        return contracts.sheet(contract).contract().version();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZoneOffset.UTC);
    }

    /** A delivery of one lot, loaded and landed on paper, in that state, though there is no database. */
    static Delivery delivery(DeliveryState state) {
        return delivery(state, true);
    }

    /** The same with every paper or with none. */
    static Delivery delivery(DeliveryState state, boolean papered) {
        Delivery delivery = new Delivery("DLV-2026-0001", ContractFixtures.inForce(), OPERATIONS, ContractFixtures.NOON);
        PlanDraft draft = new PlanDraft(1, new BigDecimal("60"), LocalDate.of(2027, 2, 10), "USHOU", "ORG-2026-0009", Set.of(LOT));
        delivery.plan(new DeliveryPlan(draft, new LaboratoryRow(UMPIRE, "ORG-2026-0009", "Gulf Umpire")),
                ContractFixtures.inForce().bargain().items().get(0), Set.of(LOT));
        delivery.weigh(packed(LOT, "TKR-4471", "66", "1", "65"));
        delivery.land(new LandedLot(LOT, new BigDecimal("65.9"), BigDecimal.ONE, new BigDecimal("8")));
        for (DeliveryPaperKind kind : papered ? DeliveryPaperKind.values() : new DeliveryPaperKind[0]) {
            delivery.add(kind, DocumentFixtures.document(), "Omar");
        }
        if (state != DeliveryState.PLANNED) {
            delivery.enter(state, Situation.of(OPERATIONS, ContractFixtures.NOON));
        }
        return delivery;
    }

    /** The exchange of antimony in that lot, split up to 0.5 %, due in thirty days. */
    static AssayExchange exchange() {
        Instant noon = ContractFixtures.NOON;
        return new AssayExchange("ASY-2026-0001", delivery(DeliveryState.SAMPLED), LOT, new AssayRule(AssayElement.SB, new BigDecimal("71.69"), "5.5",
                new BigDecimal("0.5"), UmpireRule.UMPIRE_WITHIN_ELSE_MIDDLE), noon, noon.plus(Duration.ofDays(30)));
    }

    static Finding found(String figure) {
        return new Finding(new BigDecimal(figure), "Indus Assay", "C-1");
    }

    /** 105 t of antimony concentrate of 5 % moisture, without bags, loaded and accepted, though there is no database. */
    public static Delivery weighed(DeliveryState state) {
        Delivery delivery = delivery(DeliveryState.PLANNED);
        delivery.unweigh(1);
        delivery.weigh(packed(LOT, "TKR-4471", "105", "0", "105"));
        delivery.land(new LandedLot(LOT, new BigDecimal("105"), BigDecimal.ZERO, new BigDecimal("5")));
        delivery.enter(state, Situation.of(OPERATIONS, ContractFixtures.NOON));
        return delivery;
    }

    /** The exchange of an element in that lot when both figures are in and open, and, where they are close, final. */
    public static AssayExchange exchanged(AssayElement element, String seller, String buyer, boolean isFinal) {
        Instant noon = ContractFixtures.NOON;
        AssayExchange exchange = new AssayExchange("ASY-2026-0001", delivery(DeliveryState.SAMPLED), LOT, new AssayRule(element, new BigDecimal("71.69"), "5.5",
                new BigDecimal("0.5"), UmpireRule.UMPIRE_WITHIN_ELSE_MIDDLE), noon, noon.plus(Duration.ofDays(30)));
        if (isFinal) {
            exchange.enter(AssayExchangeState.AGREED, Situation.of(Actor.CLOCK, noon).knowing(AssayFacts.opened(found(seller), found(buyer), noon)));
        }
        return exchange;
    }
}
