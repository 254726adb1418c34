package org.karvan.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.karvan.platform.refusal.Problem;
import org.karvan.pricing.AssayElement;

/**
 * What a preview of a contract's price begins with.
 *
 * @param reference of the contract
 * @param title of the contract
 * @param items what is sold
 * @param item the number of the item that is looked at; null when nothing is sold yet
 * @param grades the elements that the clauses look at, each with the grade from which to begin: what was agreed of the
 *        mineral, and for what is unwanted the level up to which nothing is deducted
 * @param missing why no price can be reckoned yet; empty when one can
 */
public record PreviewSheet(String reference, String title, List<ContractItem> items, Integer item, Map<AssayElement, BigDecimal> grades,
        List<Problem> missing) {
}
