package org.karvan.contract;

/**
 * Between whom a contract is made.
 *
 * @param buyerId the organisation that buys
 * @param buyerName its name
 * @param supplierId the organisation that sells
 * @param supplierName its name
 */
record Parties(Long buyerId, String buyerName, Long supplierId, String supplierName) {
}
