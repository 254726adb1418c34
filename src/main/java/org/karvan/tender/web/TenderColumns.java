package org.karvan.tender.web;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.karvan.platform.faces.Words;
import org.karvan.platform.table.Columns;
import org.karvan.tender.TenderRow;

/** What a file of tenders shows, the public list and an organisation's own alike. */
final class TenderColumns {

    private static final String DRY_TONNES = "dmt";

    private TenderColumns() {
    }

    /** The columns, worded for the reader; places are named in that language. */
    static Columns<TenderRow> in(Words words, String language) {
        return Columns.<TenderRow>none()
                .text("tender.reference", TenderRow::reference)
                .text("tender.title", TenderRow::title)
                .text("tender.state", TenderRow::state)
                .text("tender.procedure", TenderRow::procedure)
                .text("tender.lots", row -> row.lots().stream()
                        .map(lot -> words.of(lot.mineral()) + " – " + words.of(lot.form()))
                        .collect(Collectors.joining("; ")))
                .figure("tender.mass.all", DRY_TONNES, TenderColumns::mass)
                .text("tender.buyer", TenderRow::buyerName)
                .text("tender.delivery", row -> row.incoterm() == null ? null : row.incoterm().name())
                .text("tender.delivery.place", row -> row.place() == null ? null : row.place().named(language))
                .instant("tender.deadline", TenderRow::deadline)
                .instant("tender.changedAt", TenderRow::changedAt);
    }

    /** All lots together; null while one of a draft says nothing. */
    private static BigDecimal mass(TenderRow row) {
        boolean isWhole = !row.lots().isEmpty() && row.lots().stream().allMatch(lot -> lot.mass() != null);
        return isWhole ? row.lots().stream().map(TenderRow.LotBrief::mass).reduce(BigDecimal.ZERO, BigDecimal::add) : null;
    }
}
