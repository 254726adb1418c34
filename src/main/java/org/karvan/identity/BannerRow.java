package org.karvan.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A banner in the administrators' list.
 *
 * @param id its number, by which it is withdrawn
 * @param english the words for English readers
 * @param urdu the words for Urdu readers
 * @param shownFrom from when on
 * @param shownUntil until when
 * @param isShown whether readers see it now
 * @param isPending whether they see it now or will
 * @param withdrawnAt when it was withdrawn; null when it was not
 */
public record BannerRow(Long id, String english, String urdu, Instant shownFrom, Instant shownUntil, boolean isShown,
        boolean isPending, Instant withdrawnAt) implements Serializable {
}
