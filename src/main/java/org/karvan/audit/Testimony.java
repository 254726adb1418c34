package org.karvan.audit;

import java.util.Map;

/**
 * What the trail says of one action on one thing.
 *
 * @param details what was noted with it
 * @param whole whether it still says what was noted, by its hash
 * @param logged whether its place in the log stands under a signed head
 */
public record Testimony(Map<String, String> details, boolean whole, boolean logged) {

    public Testimony {
        details = Map.copyOf(details);
    }
}
