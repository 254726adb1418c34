package org.karvan.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A contract as a line of a list.
 *
 * @param reference what people call it
 * @param title what it is about
 * @param type what kind of bargain it is
 * @param state where it stands
 * @param buyerName who buys
 * @param supplierName who sells
 * @param effectiveDate from when it shall be in force; null while the draft does not say
 * @param endDate until when; null likewise
 * @param draftedAt when it was begun
 * @param since since when it stands where it stands
 * @param nextLevelUsd up to which value the level reaches that decides next; null when none does
 */
public record ContractRow(String reference, String title, ContractType type, ContractState state, String buyerName,
        String supplierName, LocalDate effectiveDate, LocalDate endDate, Instant draftedAt, Instant since, BigDecimal nextLevelUsd) {
}
