package org.karvan.contract;

import java.time.LocalDate;
import org.karvan.platform.refusal.Check;

/**
 * What a form hands in about beginning and end; days are days in UTC.
 *
 * @param effectiveDate the first day in force
 * @param endDate the last day in force
 * @param longStopDate the last day on which it may take effect
 * @param suspendable whether either side may suspend it on the grounds of the contract
 * @param noticeDays after how many days from a notice a side may end it; null when notice cannot end it
 */
public record ContractDates(
        LocalDate effectiveDate, LocalDate endDate, LocalDate longStopDate, boolean suspendable, Integer noticeDays) {

    private static final int LONGEST_TERM_YEARS = 60;
    private static final int LONGEST_NOTICE_DAYS = 730;

    /** Notes at its field what is missing or cannot be. */
    void check(Check check, LocalDate today) {
        check.that(effectiveDate != null, "effectiveDate", "invalid.required");
        check.that(endDate != null, "endDate", "invalid.required");
        check.that(longStopDate != null, "longStopDate", "invalid.required");
        if (effectiveDate != null) {
            check.that(!effectiveDate.isBefore(today), "effectiveDate", "contract.date.past");
            check.that(endDate == null || endDate.isAfter(effectiveDate), "endDate", "contract.date.endsBefore");
            check.that(endDate == null || endDate.isBefore(effectiveDate.plusYears(LONGEST_TERM_YEARS)),
                    "endDate", "contract.date.tooLong", LONGEST_TERM_YEARS);
            check.that(longStopDate == null || !longStopDate.isBefore(effectiveDate), "longStopDate", "contract.date.longStop");
            check.that(longStopDate == null || endDate == null || longStopDate.isBefore(endDate),
                    "longStopDate", "contract.date.longStopAfterEnd");
        }
        check.that(noticeDays == null || noticeDays > 0 && noticeDays <= LONGEST_NOTICE_DAYS,
                "noticeDays", "contract.notice.days", LONGEST_NOTICE_DAYS);
    }
}
