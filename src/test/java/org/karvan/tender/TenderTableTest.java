package org.karvan.tender;

import static org.karvan.tender.TenderFixtures.DEADLINE;
import static org.karvan.tender.TenderFixtures.NOON;
import static org.karvan.tender.TenderFixtures.OPENING;
import static org.karvan.tender.TenderFixtures.draftWithout;
import static org.karvan.tender.TenderFixtures.person;
import static org.karvan.tender.TenderGuard.BEFORE_DEADLINE;
import static org.karvan.tender.TenderGuard.BIDDING_TIME_LEFT;
import static org.karvan.tender.TenderGuard.BUYER_APPROVED;
import static org.karvan.tender.TenderGuard.CRITERIA_SUM_TO_100;
import static org.karvan.tender.TenderGuard.HAS_BASICS;
import static org.karvan.tender.TenderGuard.HAS_DATES;
import static org.karvan.tender.TenderGuard.HAS_DELIVERY;
import static org.karvan.tender.TenderGuard.HAS_ITEMS;
import static org.karvan.tender.TenderGuard.HAS_ONE_PRICE;
import static org.karvan.tender.TenderGuard.HAS_TERMS;
import static org.karvan.tender.TenderGuard.KEYS_PROVED;
import static org.karvan.tender.TenderGuard.NOT_ONES_OWN;
import static org.karvan.tender.TenderGuard.ONE_ENVELOPE;
import static org.karvan.tender.TenderGuard.OPENERS_FIT;
import static org.karvan.tender.TenderGuard.OPENERS_NAMED;
import static org.karvan.tender.TenderGuard.OPENING_HOUR_COME;
import static org.karvan.tender.TenderGuard.SETTLED;
import static org.karvan.tender.TenderGuard.STANDSTILL_OVER;
import static org.karvan.tender.TenderGuard.SUPPLIERS_INVITED;
import static org.karvan.tender.TenderGuard.TWO_ENVELOPES;
import static org.karvan.tender.TenderObjection.BLOCKED;
import static org.karvan.tender.TenderObjection.NOT_ENOUGH_BIDS;
import static org.karvan.tender.TenderObjection.NO_QUORUM;
import static org.karvan.tender.TenderObjection.NO_REPORT;
import static org.karvan.tender.TenderObjection.OWN_REPORT;
import static org.karvan.tender.TenderObjection.SCORES_OPEN;
import static org.karvan.tender.TenderObjection.VALID_BID_LEFT;
import static org.karvan.tender.TenderObjection.WINNER_NOT_APPROVED;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of a tender, row by row. */
class TenderTableTest extends TableTest<Tender, TenderState> {

    private static final Duration LEAST = Duration.ofDays(30);

    /** What takes effect when a contract does, named here because contract and complaint stand above. */
    private enum Cause {
        TAKE_EFFECT, UPHOLD
    }

    @Override
    protected Step<Tender, TenderState>[] table() {
        return TenderStep.values();
    }

    @Override
    protected Tender thingIn(TenderState state) {
        return TenderFixtures.tenderIn(state);
    }

    @Override
    protected Set<TenderState> ends() {
        return EnumSet.of(TenderState.COMPLETE, TenderState.DISCARDED, TenderState.UNSUCCESSFUL, TenderState.CANCELLED);
    }

    /** The buyer's people, none of whom drafted the tender; a named opener. */
    @Override
    protected Actor own(Role role) {
        return role == Role.CLOCK ? Actor.CLOCK : role == Role.OPENER ? TenderFixtures.OUTSIDE_OPENER
                : person(150L, "Somebody", TenderFixtures.BUYER, Side.BUYER, role);
    }

    @Override
    protected Actor foreign(Role role) {
        return role == Role.CLOCK ? null : person(950L, "Stranger", 95L, Side.BUYER, role);
    }

    @Override
    protected Situation by(Actor actor) {
        return Situation.of(actor, NOON).knowing(new TenderFacts(true, LEAST, true, true));
    }

    @Override
    protected void rows() {
        row(TenderStep.SUBMIT).by(Role.OFFICER)
                .refusesOther(HAS_BASICS, () -> draftWithout(TenderSection.BASICS))
                .refusesOther(HAS_ITEMS, () -> draftWithout(TenderSection.ITEMS))
                .refusesOther(HAS_DELIVERY, () -> draftWithout(TenderSection.DELIVERY))
                .refusesOther(HAS_TERMS, () -> draftWithout(TenderSection.TERMS))
                .refusesOther(HAS_DATES, () -> draftWithout(TenderSection.TIMETABLE))
                .refusesOther(OPENERS_NAMED, () -> draftWithout(TenderSection.OPENERS))
                .refuses(CRITERIA_SUM_TO_100, tender -> tender.weigh(List.of(criterion("99.99", true))))
                .refuses(HAS_ONE_PRICE, tender -> tender.weigh(List.of(criterion("100", false))))
                .refuses(SUPPLIERS_INVITED, tender -> tender.admit(Procedure.RESTRICTED, Set.of()))
                .refusesWhen(OPENERS_FIT, knowing(true, false));
        row(TenderStep.DISCARD).by(Role.OFFICER);
        row(TenderStep.RETURN).by(Role.APPROVER).withReason();
        row(TenderStep.PUBLISH).by(Role.APPROVER)
                .refuses(NOT_ONES_OWN, tender -> tender.touch(own(Role.APPROVER), NOON))
                .refusesWhen(BUYER_APPROVED, knowing(false, true))
                .refusesWhen(OPENERS_FIT, knowing(true, false))
                .refusesWhen(KEYS_PROVED, knowing(true, true, false))
                .refusesWhen(BIDDING_TIME_LEFT, at(DEADLINE.minus(LEAST).plus(1, ChronoUnit.MICROS)));

        row(TenderStep.ANSWER).by(Role.OFFICER).unless(BLOCKED).refusesWhen(BEFORE_DEADLINE, at(DEADLINE));
        row(TenderStep.ADDENDUM).by(Role.OFFICER).unless(BLOCKED).refusesWhen(BEFORE_DEADLINE, at(DEADLINE));
        row(TenderStep.EXTEND).by(Role.OFFICER).refusesWhen(BEFORE_DEADLINE, at(DEADLINE));
        Instant settled = DEADLINE.plus(TenderFixtures.SETTLE);
        row(TenderStep.CLOSE).by(Role.CLOCK).when(at(settled)).refusesWhen(SETTLED, at(settled.minus(1, ChronoUnit.MICROS)));

        row(TenderStep.OPEN).by(Role.OPENER).unless(NOT_ENOUGH_BIDS, NO_QUORUM, BLOCKED)
                .refuses(ONE_ENVELOPE, TenderFixtures::encloseTwice)
                .when(at(OPENING)).refusesWhen(OPENING_HOUR_COME, at(OPENING.minus(1, ChronoUnit.MICROS)));
        row(TenderStep.OPEN_TECHNICAL).by(Role.OPENER).unless(NOT_ENOUGH_BIDS, NO_QUORUM, BLOCKED)
                .given(TenderFixtures::encloseTwice)
                .refusesOther(TWO_ENVELOPES, () -> thingIn(TenderState.CLOSED))
                .when(at(OPENING)).refusesWhen(OPENING_HOUR_COME, at(OPENING.minus(1, ChronoUnit.MICROS)));
        row(TenderStep.OPEN_FINANCIAL).by(Role.OPENER).unless(SCORES_OPEN, NO_QUORUM, BLOCKED);
        row(TenderStep.RECOMMEND).by(Role.EVALUATOR, Role.OFFICER).unless(NO_REPORT, BLOCKED);
        row(TenderStep.RETURN_REPORT).by(Role.APPROVER).withReason().unless(BLOCKED).refuses(ONE_ENVELOPE, TenderFixtures::encloseTwice);
        row(TenderStep.RETURN_PRICED_REPORT).by(Role.APPROVER).withReason().unless(BLOCKED)
                .given(TenderFixtures::encloseTwice)
                .refusesOther(TWO_ENVELOPES, () -> thingIn(TenderState.AWARD_RECOMMENDED));
        row(TenderStep.INTEND).by(Role.APPROVER).unless(OWN_REPORT, WINNER_NOT_APPROVED, BLOCKED)
                .refuses(NOT_ONES_OWN, tender -> tender.touch(own(Role.APPROVER), NOON));
        Instant over = NOON.plus(TenderFixtures.STANDSTILL);
        row(TenderStep.AWARD).by(Role.CLOCK).unless(WINNER_NOT_APPROVED, BLOCKED).when(at(over)).refusesWhen(STANDSTILL_OVER, at(over.minus(1, ChronoUnit.MICROS)));
        row(TenderStep.COMPLETE).via(Cause.TAKE_EFFECT);

        row(TenderStep.REEVALUATE).via(Cause.UPHOLD).refuses(ONE_ENVELOPE, TenderFixtures::encloseTwice);
        row(TenderStep.REEVALUATE_TECHNICAL).via(Cause.UPHOLD);
        row(TenderStep.REEVALUATE_PRICED).via(Cause.UPHOLD)
                .given(TenderFixtures::encloseTwice)
                .refusesOther(TWO_ENVELOPES, () -> thingIn(TenderState.STANDSTILL));
        row(TenderStep.ANNUL).via(Cause.UPHOLD);

        row(TenderStep.FAIL).by(Role.APPROVER).withReason(FailReason.class).unless(VALID_BID_LEFT, BLOCKED);
        row(TenderStep.CANCEL).by(Role.APPROVER).withReason(CancelReason.class);
    }

    private static TenderCriterion criterion(String weight, boolean isPrice) {
        return new TenderCriterion("The only one", new BigDecimal(weight), isPrice);
    }

    private static UnaryOperator<Situation> knowing(boolean buyerApproved, boolean openersFit) {
        return knowing(buyerApproved, openersFit, true);
    }

    private static UnaryOperator<Situation> knowing(boolean buyerApproved, boolean openersFit, boolean keysProved) {
        return situation -> situation.knowing(new TenderFacts(buyerApproved, LEAST, openersFit, keysProved));
    }
}
