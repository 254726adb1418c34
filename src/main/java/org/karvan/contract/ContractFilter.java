package org.karvan.contract;

/**
 * Which contracts a list shows.
 *
 * @param state only those that stand here; null for all
 * @param type only bargains of this kind; null for all
 * @param words only those whose reference, title or parties hold these words; null for all
 */
public record ContractFilter(ContractState state, ContractType type, String words) {

    /** All that the reader may see. */
    public static final ContractFilter ALL = new ContractFilter(null, null, null);
}
