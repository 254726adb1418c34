package org.karvan.identity;

import java.time.Instant;

/**
 * What an administrator wants to tell every reader.
 *
 * @param english the words for English readers
 * @param urdu the words for Urdu readers
 * @param from from when on
 * @param until until when
 */
public record BannerDraft(String english, String urdu, Instant from, Instant until) {
}
