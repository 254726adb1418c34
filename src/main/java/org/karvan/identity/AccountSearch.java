package org.karvan.identity;

/**
 * What an administrator looks for among the accounts.
 *
 * @param words a part of a name or of an address; empty for all
 * @param filter which of them
 * @param page which page of the list, from 1
 */
public record AccountSearch(String words, AccountFilter filter, int page) {
}
