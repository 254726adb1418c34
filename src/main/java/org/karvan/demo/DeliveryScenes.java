package org.karvan.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.karvan.delivery.AssayExchanges;
import org.karvan.delivery.AssayRow;
import org.karvan.delivery.Deliveries;
import org.karvan.delivery.DeliveryFilter;
import org.karvan.delivery.DeliveryPaperKind;
import org.karvan.delivery.DeliveryPapers;
import org.karvan.delivery.DeliveryPlans;
import org.karvan.delivery.DeliveryState;
import org.karvan.delivery.FindingDraft;
import org.karvan.delivery.LandedLot;
import org.karvan.delivery.PackageDraft;
import org.karvan.delivery.PlanDraft;
import org.karvan.delivery.PlanSheet;
import org.karvan.delivery.Weighings;
import org.karvan.identity.Role;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;
import org.karvan.pricing.AssayElement;
import org.karvan.provenance.EvidenceKind;
import org.karvan.provenance.OreLotDraft;
import org.karvan.provenance.OreLots;

/** What the people of the cast do with ore: from the parcel in the yard to the buyer's acceptance. */
@ApplicationScoped
class DeliveryScenes {

    /** What a truck weighs empty, in tonnes. */
    private static final BigDecimal TRUCK = new BigDecimal("14.2");

    /** What the buyer's scale says less, in tonnes: dust, and a wet road. */
    private static final BigDecimal LOST = new BigDecimal("0.06");

    private static final BigDecimal MOISTURE = new BigDecimal("7.4");

    /** What the seller's laboratory finds, in percent, and by how much the buyer's finds less. */
    private static final Map<AssayElement, String> FOUND = Map.of(AssayElement.SB, "56.2", AssayElement.AS, "0.34", AssayElement.PB, "0.21", AssayElement.SE, "0.008");
    private static final BigDecimal LESS = new BigDecimal("0.002");

    private static final int LEAD_DAYS = 10;

    @Inject
    private Scenes scenes;

    @Inject
    private StageClock clock;

    @Inject
    private OreLots lots;

    @Inject
    private DeliveryPlans plans;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Weighings weighings;

    @Inject
    private DeliveryPapers papers;

    @Inject
    private AssayExchanges exchanges;

    /** One delivery that the buyer has accepted, and one that is on the way; and a parcel without papers. */
    void carry(BiConsumer<Integer, Runnable> on, Cast.Firm supplier, Cast.Firm buyer, int nominatedAgo, int acceptedAgo, int leftAgo) {
        String sells = supplier.email(Role.OPERATIONS);
        String buys = buyer.email(Role.LOGISTICS);
        on.accept(nominatedAgo, () -> dispatched(sells, buys, "40", "43.5"));
        on.accept(acceptedAgo, () -> accepted(sells, buys));
        on.accept(leftAgo, () -> dispatched(sells, buys, "55", "59.6"));
        on.accept(leftAgo, () -> scenes.as(sells, () -> lot("12.4", "Yard at Krinj, Lower Chitral")));
    }

    private void dispatched(String sells, String buys, String dry, String wet) {
        String reference = scenes.as(sells, () -> {
            String lot = lot(wet, "Warehouse 4, Port Qasim");
            lots.prove(lot, EvidenceKind.ROYALTY_CHALLAN, Papers.named("Royalty challan", lot));
            lots.prove(lot, EvidenceKind.MOVEMENT_PERMIT, Papers.named("Movement permit", lot));
            PlanSheet form = plans.begin(plans.contracts().get(0).reference());
            String planned = plans.plan(form.contract().reference(), new PlanDraft(1, new BigDecimal(dry), LocalDate.ofInstant(clock.now(), ZoneOffset.UTC).plusDays(LEAD_DAYS), "USHOU",
                    laboratory(form, Cast.GULF_LAB), Set.of(lot)));
            deliveries.nominate(planned, seen(planned));
            return planned;
        });
        scenes.as(buys, () -> {
            deliveries.acceptNomination(reference, seen(reference));
            return null;
        });
        scenes.as(sells, () -> {
            String lot = deliveries.sheet(reference).delivery().lots().get(0).reference();
            BigDecimal half = new BigDecimal(wet).divide(BigDecimal.valueOf(2));
            for (String plate : List.of("TKR-4471", "TKR-5120")) {
                weighings.weigh(reference, seen(reference), new PackageDraft(lot, plate, half.add(TRUCK), TRUCK, half, "PK-" + plate));
            }
            for (DeliveryPaperKind kind : DeliveryPaperKind.values()) {
                if (kind != DeliveryPaperKind.SAMPLING_REPORT && kind != DeliveryPaperKind.OTHER_PAPER) {
                    papers.add(reference, kind, Papers.named(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), reference));
                }
            }
            deliveries.load(reference, seen(reference));
            deliveries.dispatch(reference, seen(reference));
            return null;
        });
    }

    private void accepted(String sells, String buys) {
        String reference = scenes.as(buys, () -> {
            String arrived = deliveries.list(new DeliveryFilter(null, DeliveryState.IN_TRANSIT), 1).rows().get(0).reference();
            deliveries.arrive(arrived, seen(arrived));
            String lot = deliveries.sheet(arrived).delivery().lots().get(0).reference();
            BigDecimal gross = deliveries.sheet(arrived).loaded().subtract(LOST).add(TRUCK);
            weighings.land(arrived, seen(arrived), new LandedLot(lot, gross, TRUCK, MOISTURE));
            papers.add(arrived, DeliveryPaperKind.SAMPLING_REPORT, Papers.named("Weighing, sampling and moisture", arrived));
            deliveries.sample(arrived, seen(arrived));
            return arrived;
        });
        hand(sells, reference, BigDecimal.ZERO, "IAL-2210");
        hand(buys, reference, LESS, "IAL-8841");
        scenes.as(buys, () -> {
            deliveries.accept(reference, seen(reference));
            return null;
        });
    }

    private void hand(String person, String reference, BigDecimal less, String certificate) {
        String laboratory = scenes.as(Cast.CHITRAL.email(Role.OPERATIONS), () -> laboratory(
                plans.begin(plans.contracts().get(0).reference()), Cast.INDUS_LAB));
        scenes.as(person, () -> {
            for (AssayRow row : deliveries.sheet(reference).assays()) {
                exchanges.enter(row.reference(), new FindingDraft(new BigDecimal(FOUND.get(row.element())).subtract(less), laboratory, certificate));
            }
            return null;
        });
    }

    private static String laboratory(PlanSheet form, Cast.Firm wanted) {
        return form.laboratories().stream().filter(each -> each.name().equals(wanted.name())).findFirst().orElseThrow().reference();
    }

    private String lot(String wet, String place) {
        return lots.register(new OreLotDraft(lots.titles().get(0).id(), Mineral.ANTIMONY, ProductForm.CONCENTRATE, new BigDecimal(wet), place));
    }

    private long seen(String reference) {
        return deliveries.sheet(reference).delivery().version();
    }
}
