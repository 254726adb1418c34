package org.karvan.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.karvan.pricing.Unpriceable.Fault;

/** From what the market published to what one unit of an element costs under the terms. */
final class MetalPrice {

    private final Terms terms;
    private final Consignment consignment;
    private final Quotations quotations;
    private final Sheet sheet;

    MetalPrice(Terms terms, Consignment consignment, Quotations quotations, Sheet sheet) {
        this.terms = terms;
        this.consignment = consignment;
        this.quotations = quotations;
        this.sheet = sheet;
    }

    /** The price before floor, cap, participation and percentage, in the unit of the payable metal. */
    BigDecimal ofMarket(Clause.Price clause, ContentUnit unit) {
        if (clause.source() instanceof PriceSource.Fixed fixed) {
            return sheet.work(clause.number(), clause.element().name(), Formula.PRICE_FIXED, List.of(fixed.price()), fixed.price(), per(unit));
        }
        PriceSource.Indexed indexed = (PriceSource.Indexed) clause.source();
        PublishedIndex index = quotations.index(clause.number(), indexed.index());
        BigDecimal published = consignment.stage() instanceof Stage.Provisional provisional
                ? provisional(clause, indexed, index, provisional.on())
                : average(clause, index, indexed.period().days(clause.number(), index, consignment));
        return converted(clause, index.unit(), unit, exchanged(clause, index, published));
    }

    /** The price that is paid: participation, then floor and cap, then the percentage. */
    BigDecimal underTerms(Clause.Price clause, ContentUnit unit, BigDecimal market) {
        BigDecimal bounded = bounded(clause.element(), unit, shared(clause.element(), unit, market));
        BigDecimal paid = Figures.share(bounded, clause.percent());
        return clause.percent().compareTo(BigDecimal.valueOf(100)) == 0 ? bounded
                : sheet.work(clause.number(), clause.element().name(), Formula.PRICE_PERCENTAGE, List.of(bounded, clause.percent()), paid, per(unit));
    }

    private BigDecimal provisional(Clause.Price clause, PriceSource.Indexed indexed, PublishedIndex index, LocalDate on) {
        ProvisionalPrice rule = terms.only(Clause.ProvisionalPayment.class).map(Clause.ProvisionalPayment::price)
                .orElseThrow(() -> new Unpriceable(clause.number(), Fault.PROVISIONAL_MISSING));
        if (rule == ProvisionalPrice.AVERAGE_SO_FAR) {
            return average(clause, index, indexed.period().days(clause.number(), index, consignment).stream().filter(day -> !day.isAfter(on)).toList());
        }
        LocalDate day = index.lastUpTo(on).orElseThrow(() -> new Unpriceable(clause.number(), Fault.QUOTATION_MISSING, index.name(), on));
        return sheet.work(clause.number(), clause.element().name(), Formula.PRICE_LATEST, List.of(index.name(), day), index.on(day).orElseThrow(),
                index.currency() + "/" + index.unit().symbol());
    }

    /** Every day of the period must be known: one that is missing is not left out of the average. */
    private BigDecimal average(Clause.Price clause, PublishedIndex index, List<LocalDate> days) {
        Unpriceable.unless(!days.isEmpty(), clause.number(), Fault.INDEX_WITHOUT_QUOTATIONS, index.name());
        BigDecimal sum = days.stream()
                .map(day -> index.on(day).orElseThrow(() -> new Unpriceable(clause.number(), Fault.QUOTATION_MISSING, index.name(), day)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sheet.work(clause.number(), clause.element().name(), Formula.PRICE_AVERAGED,
                List.of(index.name(), days.get(0), days.get(days.size() - 1), days.size()),
                Figures.divide(sum, BigDecimal.valueOf(days.size())), index.currency() + "/" + index.unit().symbol());
    }

    private BigDecimal exchanged(Clause.Price clause, PublishedIndex index, BigDecimal price) {
        if (index.currency().equals(terms.currency())) {
            return price;
        }
        ExchangeRate rate = quotations.rate(clause.number(), index.currency(), terms.currency());
        return sheet.work(clause.number(), clause.element().name(), Formula.PRICE_EXCHANGED, List.of(price, rate.rate(), rate.day(), rate.source()),
                price.multiply(rate.rate()), per(index.unit()));
    }

    private BigDecimal converted(Clause.Price clause, ContentUnit from, ContentUnit to, BigDecimal price) {
        return from == to ? price : sheet.work(clause.number(), clause.element().name(), Formula.PRICE_CONVERTED,
                List.of(price, from.symbol(), to.symbol()), terms.factors().price(price, from, to), per(to));
    }

    private BigDecimal shared(AssayElement element, ContentUnit unit, BigDecimal price) {
        Optional<Clause.Participation> clause = terms.about(element, Clause.Participation.class);
        if (clause.isEmpty() || clause.get().basis().compareTo(price) == 0) {
            return price;
        }
        Clause.Participation participation = clause.get();
        boolean isAbove = price.compareTo(participation.basis()) > 0;
        BigDecimal percent = (isAbove ? participation.above() : participation.below()).value();
        BigDecimal sharedPrice = participation.basis().add(Figures.share(price.subtract(participation.basis()), percent));
        return sheet.work(participation.number(), element.name(), isAbove ? Formula.PRICE_SHARED_ABOVE : Formula.PRICE_SHARED_BELOW,
                List.of(price, participation.basis(), percent), sharedPrice, per(unit));
    }

    private BigDecimal bounded(AssayElement element, ContentUnit unit, BigDecimal price) {
        Optional<Clause.Floor> floor = terms.about(element, Clause.Floor.class).filter(clause -> price.compareTo(clause.price()) < 0);
        if (floor.isPresent()) {
            return sheet.work(floor.get().number(), element.name(), Formula.PRICE_FLOOR, List.of(price, floor.get().price()), floor.get().price(), per(unit));
        }
        Optional<Clause.Cap> cap = terms.about(element, Clause.Cap.class).filter(clause -> price.compareTo(clause.price()) > 0);
        return cap.map(clause -> sheet.work(clause.number(), element.name(), Formula.PRICE_CAP, List.of(price, clause.price()), clause.price(), per(unit)))
                .orElse(price);
    }

    private String per(ContentUnit unit) {
        return terms.currency() + "/" + unit.symbol();
    }
}
