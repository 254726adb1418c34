package org.karvan.bid;

import static java.util.EnumSet.of;
import static org.karvan.bid.BidGuard.ANSWERS_COMPLETE;
import static org.karvan.bid.BidGuard.BEFORE_DEADLINE;
import static org.karvan.bid.BidGuard.BIDDING_OVER;
import static org.karvan.bid.BidGuard.FITS_THE_FORM;
import static org.karvan.bid.BidGuard.HAS_PRICE;
import static org.karvan.bid.BidGuard.INVITED;
import static org.karvan.bid.BidGuard.ORGANISATION_APPROVED;
import static org.karvan.bid.BidGuard.OPENS_NOTHING_HERE;
import static org.karvan.bid.BidGuard.VALIDITY_OVER;
import static org.karvan.bid.BidObjection.MARK_MISSED;
import static org.karvan.bid.BidObjection.NOT_BEING_JUDGED;
import static org.karvan.bid.BidState.DISQUALIFIED;
import static org.karvan.bid.BidState.DRAFT;
import static org.karvan.bid.BidState.EXPIRED;
import static org.karvan.bid.BidState.LAPSED;
import static org.karvan.bid.BidState.NEEDS_CONFIRMATION;
import static org.karvan.bid.BidState.OPENED;
import static org.karvan.bid.BidState.PRICED;
import static org.karvan.bid.BidState.QUALIFIED;
import static org.karvan.bid.BidState.SUBMITTED;
import static org.karvan.bid.BidState.UNSUCCESSFUL;
import static org.karvan.bid.BidState.WINNER;
import static org.karvan.bid.BidState.WITHDRAWN;
import static org.karvan.identity.Role.BIDDER;
import static org.karvan.identity.Role.CLOCK;
import static org.karvan.identity.Role.EVALUATOR;
import static org.karvan.workflow.By.by;
import static org.karvan.workflow.By.via;

import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life of a bid: from, to, by whom, only if. The effects (via) happen in the transaction of the tender's step. */
public enum BidStep implements Step<Bid, BidState> {
    SUBMIT(Row.row(of(DRAFT), SUBMITTED, by(BIDDER),
            ORGANISATION_APPROVED, INVITED, OPENS_NOTHING_HERE, BEFORE_DEADLINE, ANSWERS_COMPLETE)),
    REPLACE(Row.row(of(SUBMITTED, NEEDS_CONFIRMATION), SUBMITTED, by(BIDDER),
            ORGANISATION_APPROVED, INVITED, OPENS_NOTHING_HERE, BEFORE_DEADLINE, ANSWERS_COMPLETE)),
    WITHDRAW(Row.row(of(SUBMITTED, NEEDS_CONFIRMATION), WITHDRAWN, by(BIDDER), BEFORE_DEADLINE)),
    UNSETTLE(Row.row(of(SUBMITTED), NEEDS_CONFIRMATION, via("ADDENDUM"))),
    CONFIRM(Row.row(of(NEEDS_CONFIRMATION), SUBMITTED, by(BIDDER), ORGANISATION_APPROVED, OPENS_NOTHING_HERE, BEFORE_DEADLINE, FITS_THE_FORM)),
    LAPSE(Row.row(of(DRAFT, NEEDS_CONFIRMATION), LAPSED, by(CLOCK), BIDDING_OVER)),
    OPEN(Row.row(of(SUBMITTED), OPENED, via("OPEN"))),
    UNREADABLE(Row.row(of(SUBMITTED), BidState.UNREADABLE, via("OPEN"))),
    /** The same of the first of two envelopes. */
    OPEN_TECHNICAL(Row.row(of(SUBMITTED), OPENED, via("OPEN_TECHNICAL"))),
    UNREADABLE_TECHNICAL(Row.row(of(SUBMITTED), BidState.UNREADABLE, via("OPEN_TECHNICAL"))),
    QUALIFY(Row.<Bid, BidState>row(of(OPENED), QUALIFIED, by(EVALUATOR)).unless(NOT_BEING_JUDGED)),
    /** Only of a bid that passed: the price of one that was turned down before, or missed a pass mark, stays closed for ever. */
    OPEN_PRICE(Row.<Bid, BidState>row(of(QUALIFIED), PRICED, via("OPEN_FINANCIAL")).unless(MARK_MISSED)),
    UNREADABLE_PRICE(Row.<Bid, BidState>row(of(QUALIFIED), BidState.UNREADABLE, via("OPEN_FINANCIAL")).unless(MARK_MISSED)),
    DISQUALIFY(Row.<Bid, BidState>row(of(OPENED, QUALIFIED, PRICED, BidState.RESERVE, WINNER), DISQUALIFIED, by(EVALUATOR))
            .withReason(DisqualificationReason.class).unless(NOT_BEING_JUDGED)),
    WIN(Row.row(of(QUALIFIED, PRICED), WINNER, via("INTEND"), HAS_PRICE)),
    RESERVE(Row.row(of(QUALIFIED, PRICED), BidState.RESERVE, via("INTEND"), HAS_PRICE)),
    LOSE(Row.row(of(QUALIFIED, PRICED), UNSUCCESSFUL, via("AWARD"))),
    /** A complaint was upheld after the intended award was announced: no bid is chosen any more. */
    RECONSIDER(Row.row(of(WINNER, BidState.RESERVE), QUALIFIED, via("REEVALUATE"))),
    /** The same where prices came in envelopes of their own. */
    RECONSIDER_PRICED(Row.row(of(WINNER, BidState.RESERVE), PRICED, via("REEVALUATE_PRICED"))),
    /** The contract is in effect: who stood in reserve is no longer held to his offer. */
    RELEASE(Row.row(of(BidState.RESERVE), UNSUCCESSFUL, via("COMPLETE"))),
    EXPIRE(Row.row(of(OPENED, QUALIFIED, PRICED, BidState.RESERVE), EXPIRED, by(CLOCK), VALIDITY_OVER)),
    VOID(Row.row(of(DRAFT, SUBMITTED, NEEDS_CONFIRMATION, OPENED, QUALIFIED, PRICED, BidState.RESERVE, WINNER),
            BidState.VOID, via("CANCEL"))),
    /** The same when the tender ends without success instead of being cancelled. */
    VOID_UNAWARDED(Row.row(of(SUBMITTED, OPENED, QUALIFIED, PRICED, BidState.RESERVE, WINNER), BidState.VOID, via("FAIL")));

    private final Row<Bid, BidState> row;

    BidStep(Row<Bid, BidState> row) {
        this.row = row;
    }

    @Override
    public Row<Bid, BidState> row() {
        return row;
    }
}
