package org.karvan.tender;

import java.time.LocalDate;
import org.karvan.platform.value.Mineral;
import org.karvan.platform.value.ProductForm;

/**
 * By what a list of tenders is narrowed; null everywhere means everything.
 *
 * @param mineral a lot of this mineral
 * @param form a lot in this form
 * @param state in this state
 * @param place delivered at the place of this UN/LOCODE
 * @param from with a deadline on this day (UTC) or later
 * @param to with a deadline on this day (UTC) or earlier
 * @param words with these words in title or reference
 */
public record TenderFilter(
        Mineral mineral, ProductForm form, TenderState state, String place, LocalDate from, LocalDate to, String words) {

    /** Words that no title can hold are looked for without what it cannot hold. */
    public TenderFilter {
        words = words == null || words.isBlank() ? null : words.replace("\0", "").strip();
    }

    /** Everything. */
    public static final TenderFilter NONE = new TenderFilter(null, null, null, null, null, null, null);
}
