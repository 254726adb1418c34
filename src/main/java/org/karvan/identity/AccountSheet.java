package org.karvan.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One account as an administrator sees it.
 *
 * @param id its number
 * @param email the address with which he signs in
 * @param name the person's name
 * @param organisation for whom he acts; null when it has no name to show
 * @param side on which side of the trade it stands
 * @param roles what he may do for it
 * @param state how the account stands
 * @param lockedUntil until when it waits; null when it does not
 * @param signIns where he is signed in
 * @param waitsForLink whether he has asked for a link that has not been handed over
 * @param linkKind what that link is for; null when none was asked for
 * @param linkRequestedAt when he asked for it
 * @param linkCanBeShown whether an administrator may see it: no mail server carries it, and he is no opener
 */
public record AccountSheet(
        Long id, String email, String name, String organisation, Side side, List<Role> roles, AccountState state,
        Instant lockedUntil, List<SignInRow> signIns, boolean waitsForLink, LinkKind linkKind, Instant linkRequestedAt,
        boolean linkCanBeShown) implements Serializable {
}
