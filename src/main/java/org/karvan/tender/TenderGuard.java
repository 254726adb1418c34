package org.karvan.tender;

import java.time.Instant;
import java.util.function.BiPredicate;
import org.karvan.identity.Role;
import org.karvan.workflow.Guard;
import org.karvan.workflow.Situation;

/** The conditions of a tender's steps. */
enum TenderGuard implements Guard<Tender> {
    HAS_BASICS((tender, now) -> tender.hasBasics()),
    HAS_ITEMS((tender, now) -> !tender.lots().isEmpty()),
    HAS_DELIVERY((tender, now) -> tender.hasDelivery()),
    CRITERIA_SUM_TO_100((tender, now) -> tender.hasWholeCriteria()),
    HAS_ONE_PRICE((tender, now) -> tender.hasOnePrice()),
    HAS_TERMS((tender, now) -> tender.hasTerms()),
    HAS_DATES((tender, now) -> tender.hasDates()),
    OPENERS_NAMED((tender, now) -> tender.hasOpeners()),
    OPENERS_FIT((tender, now) -> now.facts(TenderFacts.class).openersFit()),
    KEYS_PROVED((tender, now) -> now.facts(TenderFacts.class).keysProved()),
    SUPPLIERS_INVITED((tender, now) -> tender.procedure() == Procedure.OPEN || !tender.invited().isEmpty()),
    NOT_ONES_OWN((tender, now) -> !now.actor().actsOnlyAmong(tender::isDrafter, Role.APPROVER)),
    BUYER_APPROVED((tender, now) -> now.facts(TenderFacts.class).buyerApproved()),
    BIDDING_TIME_LEFT(TenderGuard::leavesBiddingTime),
    BEFORE_DEADLINE((tender, now) -> now.at().isBefore(tender.deadline())),
    SETTLED((tender, now) -> !now.at().isBefore(tender.timetable().closesAt())),
    ONE_ENVELOPE((tender, now) -> tender.bidTerms().enclosure() == Enclosure.ONE_ENVELOPE),
    TWO_ENVELOPES((tender, now) -> tender.bidTerms().enclosure() == Enclosure.TWO_ENVELOPES),
    OPENING_HOUR_COME((tender, now) -> !now.at().isBefore(tender.timetable().opensAt())),
    STANDSTILL_OVER((tender, now) -> !now.at().isBefore(tender.standstillEndsAt()));

    private final BiPredicate<Tender, Situation> condition;

    TenderGuard(BiPredicate<Tender, Situation> condition) {
        this.condition = condition;
    }

    @Override
    public boolean holds(Tender tender, Situation situation) {
        return condition.test(tender, situation);
    }

    private static boolean leavesBiddingTime(Tender tender, Situation now) {
        Instant earliest = now.at().plus(now.facts(TenderFacts.class).leastBiddingTime());
        return tender.deadline() != null && !tender.deadline().isBefore(earliest);
    }
}
