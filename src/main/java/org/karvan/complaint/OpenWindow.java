package org.karvan.complaint;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.karvan.tender.Enclosure;
import org.karvan.tender.Tender;
import org.karvan.tender.TenderState;

/**
 * In which window one can complain of a tender now.
 *
 * @param window the window
 * @param until before which instant; that very instant is late
 */
public record OpenWindow(ComplaintWindow window, Instant until) {

    private static final Set<TenderState> BEFORE_THE_REPORT = EnumSet.of(TenderState.TECHNICAL_EVALUATION, TenderState.FINANCIAL_EVALUATION);

    /** The window of the documents, at that instant. */
    static Optional<OpenWindow> ofDocuments(Tender tender, Instant now) {
        return Optional.of(tender).filter(each -> each.isOpenAt(now)).map(each -> new OpenWindow(ComplaintWindow.DOCUMENTS, each.deadline()));
    }

    /** The window of the technical judgement, at that instant; null for scores that are not locked. */
    static Optional<OpenWindow> ofTechnical(Tender tender, Instant lockedAt, Duration length, Instant now) {
        return Optional.ofNullable(lockedAt)
                .filter(locked -> tender.bidTerms().enclosure() == Enclosure.TWO_ENVELOPES && BEFORE_THE_REPORT.contains(tender.state()))
                .map(locked -> new OpenWindow(ComplaintWindow.TECHNICAL, locked.plus(length)))
                .filter(open -> now.isBefore(open.until()));
    }

    /** The window of the intended award, at that instant. */
    static Optional<OpenWindow> ofAward(Tender tender, Duration length, Instant now) {
        return Optional.ofNullable(tender.awardWait().intendedAt())
                .filter(intended -> tender.state() == TenderState.STANDSTILL)
                .map(intended -> new OpenWindow(ComplaintWindow.FINAL, intended.plus(length)))
                .filter(open -> now.isBefore(open.until()));
    }
}
