package org.karvan.bid;

import static org.karvan.bid.BidGuard.ANSWERS_COMPLETE;
import static org.karvan.bid.BidGuard.BEFORE_DEADLINE;
import static org.karvan.bid.BidGuard.BIDDING_OVER;
import static org.karvan.bid.BidGuard.FITS_THE_FORM;
import static org.karvan.bid.BidGuard.HAS_PRICE;
import static org.karvan.bid.BidGuard.INVITED;
import static org.karvan.bid.BidGuard.OPENS_NOTHING_HERE;
import static org.karvan.bid.BidGuard.ORGANISATION_APPROVED;
import static org.karvan.bid.BidGuard.VALIDITY_OVER;
import static org.karvan.tender.TenderFixtures.DEADLINE;
import static org.karvan.tender.TenderFixtures.person;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.karvan.identity.Actor;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.tender.TenderFixtures;
import org.karvan.tender.TenderStep;
import org.karvan.workflow.Situation;
import org.karvan.workflow.Step;
import org.karvan.workflow.TableTest;

/** The life of a bid, row by row. */
class BidTableTest extends TableTest<Bid, BidState> {

    private static final Instant CLOSE = DEADLINE.plusSeconds(60);

    @Override
    protected Step<Bid, BidState>[] table() {
        return BidStep.values();
    }

    @Override
    protected Bid thingIn(BidState state) {
        return BidFixtures.openedBidIn(state);
    }

    @Override
    protected Set<BidState> ends() {
        return EnumSet.of(BidState.WITHDRAWN, BidState.LAPSED, BidState.UNREADABLE, BidState.DISQUALIFIED, BidState.UNSUCCESSFUL,
                BidState.EXPIRED, BidState.VOID);
    }

    @Override
    protected Actor own(Role role) {
        return switch (role) {
            case CLOCK -> Actor.CLOCK;
            case EVALUATOR -> TenderFixtures.EVALUATOR;
            default -> person(350L, "Somebody", BidFixtures.SUPPLIER, Side.SUPPLIER, role);
        };
    }

    /** A bidder of another supplier; an evaluator of another buyer. */
    @Override
    protected Actor foreign(Role role) {
        return role == Role.CLOCK ? null : person(950L, "Stranger", 95L, role.isOf(Side.SUPPLIER) ? Side.SUPPLIER : Side.BUYER, role);
    }

    @Override
    protected Situation by(Actor actor) {
        return Situation.of(actor, TenderFixtures.NOON).knowing(BidFixtures.goodFacts());
    }

    @Override
    protected void rows() {
        row(BidStep.SUBMIT).by(Role.BIDDER)
                .refusesWhen(ORGANISATION_APPROVED, knowing(false, true, true, true, true))
                .refusesWhen(INVITED, knowing(true, false, true, true, true))
                .refusesWhen(OPENS_NOTHING_HERE, knowing(true, true, false, true, true))
                .refusesWhen(ANSWERS_COMPLETE, knowing(true, true, true, false, true))
                .refusesWhen(BEFORE_DEADLINE, at(DEADLINE));
        row(BidStep.REPLACE).by(Role.BIDDER)
                .refusesWhen(ORGANISATION_APPROVED, knowing(false, true, true, true, true))
                .refusesWhen(INVITED, knowing(true, false, true, true, true))
                .refusesWhen(OPENS_NOTHING_HERE, knowing(true, true, false, true, true))
                .refusesWhen(ANSWERS_COMPLETE, knowing(true, true, true, false, true))
                .refusesWhen(BEFORE_DEADLINE, at(DEADLINE));
        row(BidStep.WITHDRAW).by(Role.BIDDER).refusesWhen(BEFORE_DEADLINE, at(DEADLINE));
        row(BidStep.UNSETTLE).via(TenderStep.ADDENDUM);
        row(BidStep.CONFIRM).by(Role.BIDDER)
                .refusesWhen(ORGANISATION_APPROVED, knowing(false, true, true, true, true))
                .refusesWhen(OPENS_NOTHING_HERE, knowing(true, true, false, true, true))
                .refusesWhen(FITS_THE_FORM, knowing(true, true, true, true, false))
                .refusesWhen(BEFORE_DEADLINE, at(DEADLINE));
        row(BidStep.LAPSE).by(Role.CLOCK).when(at(CLOSE)).refusesWhen(BIDDING_OVER, at(CLOSE.minus(1, ChronoUnit.MICROS)));
        row(BidStep.OPEN).via(TenderStep.OPEN);
        row(BidStep.UNREADABLE).via(TenderStep.OPEN);
        row(BidStep.OPEN_TECHNICAL).via(TenderStep.OPEN_TECHNICAL);
        row(BidStep.UNREADABLE_TECHNICAL).via(TenderStep.OPEN_TECHNICAL);
        row(BidStep.OPEN_PRICE).via(TenderStep.OPEN_FINANCIAL).unless(BidObjection.MARK_MISSED);
        row(BidStep.UNREADABLE_PRICE).via(TenderStep.OPEN_FINANCIAL).unless(BidObjection.MARK_MISSED);
        row(BidStep.QUALIFY).by(Role.EVALUATOR).unless(BidObjection.NOT_BEING_JUDGED);
        row(BidStep.DISQUALIFY).by(Role.EVALUATOR).withReason(DisqualificationReason.class).unless(BidObjection.NOT_BEING_JUDGED);
        row(BidStep.WIN).via(TenderStep.INTEND).refusesOther(HAS_PRICE, () -> BidFixtures.bidIn(BidState.QUALIFIED));
        row(BidStep.RESERVE).via(TenderStep.INTEND).refusesOther(HAS_PRICE, () -> BidFixtures.bidIn(BidState.QUALIFIED));
        row(BidStep.LOSE).via(TenderStep.AWARD);
        row(BidStep.RECONSIDER).via(TenderStep.REEVALUATE);
        row(BidStep.RECONSIDER_PRICED).via(TenderStep.REEVALUATE_PRICED);
        row(BidStep.RELEASE).via(TenderStep.COMPLETE);
        row(BidStep.EXPIRE).by(Role.CLOCK).when(at(BidFixtures.boundUntil()))
                .refusesWhen(VALIDITY_OVER, at(BidFixtures.boundUntil().minus(1, ChronoUnit.MICROS)));
        row(BidStep.VOID).via(TenderStep.CANCEL);
        row(BidStep.VOID_UNAWARDED).via(TenderStep.FAIL);
    }

    private static UnaryOperator<Situation> knowing(boolean approved, boolean invited, boolean opensNothing, boolean complete, boolean fits) {
        return situation -> situation.knowing(new BidFacts(DEADLINE, CLOSE, approved, invited, opensNothing, complete, fits));
    }
}
