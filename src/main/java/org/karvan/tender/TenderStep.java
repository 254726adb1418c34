package org.karvan.tender;

import static java.util.EnumSet.of;
import static org.karvan.identity.Role.APPROVER;
import static org.karvan.identity.Role.CLOCK;
import static org.karvan.identity.Role.EVALUATOR;
import static org.karvan.identity.Role.OFFICER;
import static org.karvan.identity.Role.OPENER;
import static org.karvan.tender.TenderGuard.*;
import static org.karvan.tender.TenderObjection.BLOCKED;
import static org.karvan.tender.TenderObjection.NOT_ENOUGH_BIDS;
import static org.karvan.tender.TenderObjection.NO_QUORUM;
import static org.karvan.tender.TenderObjection.NO_REPORT;
import static org.karvan.tender.TenderObjection.OWN_REPORT;
import static org.karvan.tender.TenderObjection.SCORES_OPEN;
import static org.karvan.tender.TenderObjection.VALID_BID_LEFT;
import static org.karvan.tender.TenderObjection.WINNER_NOT_APPROVED;
import static org.karvan.tender.TenderState.*;
import static org.karvan.workflow.By.by;
import static org.karvan.workflow.By.via;

import java.util.List;
import org.karvan.workflow.Row;
import org.karvan.workflow.Step;

/** The life of a tender, as a table: from, to, by whom, only if. */
public enum TenderStep implements Step<Tender, TenderState> {
    SUBMIT(Row.row(of(DRAFT), IN_REVIEW, by(OFFICER),
            HAS_BASICS, HAS_ITEMS, HAS_DELIVERY, CRITERIA_SUM_TO_100, HAS_ONE_PRICE, HAS_TERMS, HAS_DATES, OPENERS_NAMED,
            OPENERS_FIT, SUPPLIERS_INVITED)),
    DISCARD(Row.row(of(DRAFT), DISCARDED, by(OFFICER))),
    RETURN(Row.<Tender, TenderState>row(of(IN_REVIEW), DRAFT, by(APPROVER)).withReason()),
    PUBLISH(Row.row(of(IN_REVIEW), PUBLISHED, by(APPROVER), NOT_ONES_OWN, BUYER_APPROVED, BIDDING_TIME_LEFT, OPENERS_FIT,
            KEYS_PROVED)),

    ANSWER(Row.row(of(PUBLISHED), PUBLISHED, by(OFFICER), BEFORE_DEADLINE).unless(BLOCKED)),
    ADDENDUM(Row.row(of(PUBLISHED), PUBLISHED, by(OFFICER), BEFORE_DEADLINE).unless(BLOCKED)),
    EXTEND(Row.row(of(PUBLISHED), PUBLISHED, by(OFFICER), BEFORE_DEADLINE)),
    CLOSE(Row.row(of(PUBLISHED), CLOSED, by(CLOCK), SETTLED)),

    OPEN(Row.row(of(CLOSED), EVALUATION, by(OPENER), ONE_ENVELOPE, OPENING_HOUR_COME).unless(NOT_ENOUGH_BIDS, NO_QUORUM, BLOCKED)),
    OPEN_TECHNICAL(Row.row(of(CLOSED), TECHNICAL_EVALUATION, by(OPENER), TWO_ENVELOPES, OPENING_HOUR_COME)
            .unless(NOT_ENOUGH_BIDS, NO_QUORUM, BLOCKED)),
    OPEN_FINANCIAL(Row.<Tender, TenderState>row(of(TECHNICAL_EVALUATION), FINANCIAL_EVALUATION, by(OPENER)).unless(SCORES_OPEN, NO_QUORUM, BLOCKED)),
    RECOMMEND(Row.<Tender, TenderState>row(of(EVALUATION, FINANCIAL_EVALUATION), AWARD_RECOMMENDED, by(EVALUATOR, OFFICER))
            .unless(NO_REPORT, BLOCKED)),
    RETURN_REPORT(Row.row(of(AWARD_RECOMMENDED), EVALUATION, by(APPROVER), ONE_ENVELOPE).withReason().unless(BLOCKED)),
    /** The same with two envelopes: prices are known, so that scores given before them stand. */
    RETURN_PRICED_REPORT(Row.row(of(AWARD_RECOMMENDED), FINANCIAL_EVALUATION, by(APPROVER), TWO_ENVELOPES).withReason().unless(BLOCKED)),
    INTEND(Row.<Tender, TenderState>row(of(AWARD_RECOMMENDED), STANDSTILL, by(APPROVER), NOT_ONES_OWN)
            .unless(OWN_REPORT, WINNER_NOT_APPROVED, BLOCKED)),
    /** A complaint was upheld: the committee judges anew, from the scores on. */
    REEVALUATE(Row.row(of(EVALUATION, AWARD_RECOMMENDED, STANDSTILL), EVALUATION, via("UPHOLD"), ONE_ENVELOPE)),
    /** The same before the second of two envelopes is opened. */
    REEVALUATE_TECHNICAL(Row.row(of(TECHNICAL_EVALUATION), TECHNICAL_EVALUATION, via("UPHOLD"))),
    /** The same when the prices are known: scores that were given before them stand. */
    REEVALUATE_PRICED(Row.row(of(FINANCIAL_EVALUATION, AWARD_RECOMMENDED, STANDSTILL), FINANCIAL_EVALUATION,
            via("UPHOLD"), TWO_ENVELOPES)),
    AWARD(Row.<Tender, TenderState>row(of(STANDSTILL), AWARDED, by(CLOCK), STANDSTILL_OVER).unless(WINNER_NOT_APPROVED, BLOCKED)),
    COMPLETE(Row.row(of(AWARDED), TenderState.COMPLETE, via("TAKE_EFFECT"))),

    FAIL(Row.<Tender, TenderState>row(of(CLOSED, EVALUATION, TECHNICAL_EVALUATION, FINANCIAL_EVALUATION, AWARDED), UNSUCCESSFUL,
            by(APPROVER))
            .withReason(FailReason.class).unless(VALID_BID_LEFT, BLOCKED)),
    CANCEL(Row.<Tender, TenderState>row(of(PUBLISHED, CLOSED, EVALUATION, TECHNICAL_EVALUATION, FINANCIAL_EVALUATION,
            AWARD_RECOMMENDED, STANDSTILL), CANCELLED, by(APPROVER))
            .withReason(CancelReason.class)),
    /** Called off because a complaint was upheld. */
    ANNUL(Row.row(of(PUBLISHED, CLOSED, EVALUATION, TECHNICAL_EVALUATION, FINANCIAL_EVALUATION, AWARD_RECOMMENDED, STANDSTILL),
            CANCELLED, via("UPHOLD")));

    private final Row<Tender, TenderState> row;

    TenderStep(Row<Tender, TenderState> row) {
        this.row = row;
    }

    @Override
    public Row<Tender, TenderState> row() {
        return row;
    }

    /** The opening to which this tender comes next; also after its last one that one. */
    public static TenderStep openingOf(Tender tender) {
        return switch (toOpen(tender)) {
            case WHOLE -> OPEN;
            case TECHNICAL -> OPEN_TECHNICAL;
            case PRICE -> OPEN_FINANCIAL;
        };
    }

    /** The envelope of its bids that this tender opens next; also after its last opening that one. */
    public static Envelope toOpen(Tender tender) {
        List<Envelope> envelopes = tender.bidTerms().enclosure().envelopes();
        return envelopes.get(tender.state().isUnopened() ? 0 : envelopes.size() - 1);
    }

    /** The step by which the evaluation of this tender begins anew when a complaint is upheld. */
    static TenderStep reevaluationOf(Tender tender) {
        if (tender.bidTerms().enclosure() == Enclosure.ONE_ENVELOPE) {
            return REEVALUATE;
        }
        return tender.state() == TECHNICAL_EVALUATION ? REEVALUATE_TECHNICAL : REEVALUATE_PRICED;
    }

    /** The step by which an approver returns the report on this tender. */
    public static TenderStep returnOf(Tender tender) {
        return tender.bidTerms().enclosure() == Enclosure.ONE_ENVELOPE ? RETURN_REPORT : RETURN_PRICED_REPORT;
    }
}
