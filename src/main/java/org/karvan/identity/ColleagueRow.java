package org.karvan.identity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One of an organisation's people, as whoever gives roles there sees him.
 *
 * @param id his account's number
 * @param version how often the account has been changed
 * @param email the address with which he signs in
 * @param name his name
 * @param side on which side of the trade the organisation stands
 * @param roles what he may do
 * @param approvalLimitUsd up to which value he may approve, in USD; null when he approves nothing
 * @param state how the account stands
 * @param isSelf whether it is the reader himself
 */
public record ColleagueRow(Long id, long version, String email, String name, Side side, List<Role> roles,
        BigDecimal approvalLimitUsd, AccountState state, boolean isSelf) implements Serializable {
}
