package org.karvan.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.karvan.contract.PerformedContracts;
import org.karvan.identity.Caller;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.config.References;
import org.karvan.platform.config.TimeSource;
import org.karvan.pricing.Terms;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Workflow;

/** Begins the exchanges of assays when a delivery was sampled, and ends those that are open when it is refused. */
@Dependent
class AssayOpening {

    private static final String PREFIX = "ASY";

    /** The step of a delivery with which its open exchanges end. */
    private static final String REJECTED = "REJECT";

    private static final Set<AssayExchangeState> UNDECIDED =
            EnumSet.of(AssayExchangeState.AWAITED, AssayExchangeState.ONE_IN, AssayExchangeState.UMPIRE);

    @Inject
    private AssayStore store;

    @Inject
    private PerformedContracts contracts;

    @Inject
    private References references;

    @Inject
    private ReferenceData reference;

    @Inject
    private Workflow workflow;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** One exchange for each element that the clauses look at, in each ore lot. */
    void begin(Delivery delivery) {
        Terms terms = contracts.terms(contracts.of(delivery.contractReference()), delivery.plan().item());
        Instant now = time.now();
        for (DeliveredLot lot : delivery.lots()) {
            AssayRule.of(terms, delivery.form(), Limits.elements(terms)).forEach(rule ->
                    store.add(new AssayExchange(references.next(PREFIX), delivery, lot.reference(), rule, now, due(now))));
        }
    }

    /** They never come to a figure. */
    void end(Delivery delivery) {
        Situation rejected = Situation.of(caller.actor(), time.now()).asEffectOf(REJECTED).knowing(AssayFacts.none(null));
        store.of(delivery.reference()).stream().filter(exchange -> UNDECIDED.contains(exchange.state()))
                .forEach(exchange -> workflow.take(exchange, AssayExchangeStep.VOID_ASSAY, rejected));
    }

    /** So many days of the dated setting from then on. */
    Instant due(Instant from) {
        Duration days = reference.durationOn(ReferenceCode.ASSAY_EXCHANGE_DAYS, LocalDate.ofInstant(from, ZoneOffset.UTC));
        return from.plus(days);
    }
}
