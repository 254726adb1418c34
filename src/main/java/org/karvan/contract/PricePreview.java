package org.karvan.contract;

import java.util.List;
import org.karvan.market.SeriesRow;
import org.karvan.pricing.Statement;

/**
 * What a contract would pay today.
 *
 * @param statement by the contract's own clauses
 * @param figures the prices and rates that it rests on, each with its source and its day
 */
public record PricePreview(Statement statement, List<SeriesRow> figures) {
}
