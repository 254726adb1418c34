package org.karvan.tender;

import java.io.Serializable;

/**
 * The first section of a draft.
 *
 * @param title what is wanted, in one line
 * @param summary what is wanted and why
 * @param reach how far it is announced
 * @param currency the currency of all prices, by ISO 4217
 */
public record TenderBasics(String title, String summary, Reach reach, String currency) implements Serializable {
}
