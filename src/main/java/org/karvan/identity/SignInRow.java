package org.karvan.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One device on which somebody is signed in, as a list shows it.
 *
 * @param id its number, by which it is ended
 * @param startedAt since when
 * @param lastSeenAt when something was last asked from there, to the minute
 * @param userAgent how the browser names itself
 */
public record SignInRow(Long id, Instant startedAt, Instant lastSeenAt, String userAgent) implements Serializable {

    /** Browsers by the word in which they name themselves; one that also names another stands before it. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg/", "Edge", "OPR/", "Opera", "SamsungBrowser/", "Samsung Internet", "Firefox/", "Firefox", "Chrome/", "Chrome", "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS X", "macOS", "Linux", "Linux");

    /** {@code Firefox, Android}: the device as its owner knows it; what the browser sent when nothing in it is known. */
    public String getDevice() {
        String known = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.entrySet().stream().filter(name -> userAgent.contains(name.getKey())).limit(1))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? userAgent : known;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
