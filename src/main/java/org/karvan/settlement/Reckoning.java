package org.karvan.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.karvan.delivery.AssayExchange;
import org.karvan.delivery.AssayExchangeState;
import org.karvan.delivery.DeliveredLot;
import org.karvan.delivery.Delivery;
import org.karvan.delivery.DeliveryState;
import org.karvan.delivery.WeighedPackage;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.Problem;
import org.karvan.platform.value.Percent;
import org.karvan.platform.value.Tonnes;
import org.karvan.pricing.Assay;
import org.karvan.pricing.Consignment;
import org.karvan.pricing.Grade;
import org.karvan.pricing.PriceOrder;
import org.karvan.pricing.Quotations;
import org.karvan.pricing.Stage;
import org.karvan.pricing.Terms;
import org.karvan.pricing.WeighedLot;

/** From a delivery to the order that the pricing engine reckons, and that an invoice keeps. */
final class Reckoning {

    /** In these states what is loaded is weighed, and what has come is not yet accepted. */
    static final Set<DeliveryState> PROVISIONAL = EnumSet.of(DeliveryState.LOADED, DeliveryState.IN_TRANSIT, DeliveryState.ARRIVED, DeliveryState.SAMPLED);

    private final Delivery delivery;
    private final Terms terms;
    private final BigDecimal outstanding;
    private final Quotations market;

    /** @param outstanding what other deliveries have not recovered of the contract's prepayment */
    Reckoning(Delivery delivery, Terms terms, BigDecimal outstanding, Quotations market) {
        this.delivery = delivery;
        this.terms = terms;
        this.outstanding = outstanding;
        this.market = market;
    }

    /** The loaded weights with the seller's findings, at the prices known on that day. */
    PriceOrder provisional(Expectation found, LocalDate on) {
        List<Assay> assays = found.grades().entrySet().stream()
                .map(grade -> Assay.agreed(grade.getKey(), new Grade(grade.getValue(), grade.getKey().usualUnit()))).toList();
        List<WeighedLot> lots = delivery.lots().stream().map(lot -> new WeighedLot(lot.reference(), loaded(lot, WeighedPackage::gross),
                loaded(lot, WeighedPackage::tare), new Percent(found.moisture()), assays)).toList();
        return order(new Stage.Provisional(on), lots);
    }

    private Tonnes loaded(DeliveredLot lot, Function<WeighedPackage, Tonnes> figure) {
        return delivery.packages().stream().filter(each -> each.lot().equals(lot.reference())).map(figure).reduce(Tonnes.of("0"), Tonnes::plus);
    }

    /**
     * The landed weights with the findings that both sides are bound by, less what was invoiced provisionally.
     *
     * @throws Invalid naming the clause of an assay that is still out
     */
    PriceOrder settled(List<AssayExchange> exchanges, BigDecimal provisional) {
        List<Problem> out = exchanges.stream().filter(exchange -> exchange.state() != AssayExchangeState.AGREED)
                .map(exchange -> exchange.clause() == null
                        ? new Problem(null, "settlement.assay.out", List.of(exchange.element(), exchange.lotReference()))
                        : new Problem(null, "settlement.assay.out.clause", List.of(exchange.element(), exchange.lotReference(), exchange.clause())))
                .toList();
        if (!out.isEmpty()) {
            throw new Invalid(out);
        }
        List<WeighedLot> lots = delivery.lots().stream().map(lot -> new WeighedLot(lot.reference(), lot.gross(), lot.tare(), lot.moisture(),
                exchanges.stream().filter(exchange -> exchange.lotReference().equals(lot.reference())).map(AssayExchange::assay).toList())).toList();
        return order(new Stage.Final(provisional), lots);
    }

    private PriceOrder order(Stage stage, List<WeighedLot> lots) {
        return new PriceOrder(terms, new Consignment(delivery.reference(), delivery.form(), shipped(), delivery.dayOf(DeliveryState.ARRIVED),
                List.of(), outstanding, stage, lots), Optional.of(market));
    }

    /** The day on which it left, or on which it was loaded while it has not. */
    private Optional<LocalDate> shipped() {
        return delivery.dayOf(DeliveryState.IN_TRANSIT).or(() -> delivery.dayOf(DeliveryState.LOADED));
    }
}
