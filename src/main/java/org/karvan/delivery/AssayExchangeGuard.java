package org.karvan.delivery;

import java.math.BigDecimal;
import java.util.function.BiPredicate;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions in the exchange of an assay. */
enum AssayExchangeGuard implements Guard<AssayExchange> {
    /** At the day itself it is too late. */
    BEFORE_THE_DAY((exchange, situation) -> situation.at().isBefore(exchange.dueAt())),

    /** What is in came from the other side. */
    OTHER_SIDE_IN((exchange, situation) -> exchange.sealedOf(exchange.partyOf(situation.actor())) == null),

    DAY_HAS_COME((exchange, situation) -> !situation.at().isBefore(exchange.dueAt())),

    /** The two are no further apart than the contract splits; it splits everything where it says nothing. */
    WITHIN_SPLITTING((exchange, situation) -> isSplit(exchange, facts(situation))),

    BEYOND_SPLITTING((exchange, situation) -> !isSplit(exchange, facts(situation))),

    /** The umpire is still in the register, its accreditation in date. */
    UMPIRE_STILL_ACCREDITED((exchange, situation) -> facts(situation).umpireAccredited());

    private final BiPredicate<AssayExchange, Situation> condition;

    AssayExchangeGuard(BiPredicate<AssayExchange, Situation> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(AssayExchange exchange, Situation situation) {
        return condition.test(exchange, situation);
    }

    private static AssayFacts facts(Situation situation) {
        return situation.facts(AssayFacts.class);
    }

    private static boolean isSplit(AssayExchange exchange, AssayFacts facts) {
        BigDecimal apart = facts.seller().figure().subtract(facts.buyer().figure()).abs();
        return exchange.splittingLimit() == null || apart.compareTo(exchange.splittingLimit()) <= 0;
    }
}
