package org.karvan.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The letters under which a committee reads the bids while it scores: A, B, C in the order of their references, which are
 * drawn at random, so that a letter tells neither who bids nor when, nor for how much.
 */
final class Masks {

    /** Names are shown as they are. */
    static final Masks NONE = new Masks(Map.of());

    private static final int LETTERS = 26;

    private final Map<String, String> letters;

    private Masks(Map<String, String> letters) {
        this.letters = letters;
    }

    /** One letter for each of these bids. */
    static Masks of(Collection<String> references) {
        List<String> sorted = references.stream().distinct().sorted().toList();
        Map<String, String> letters = new TreeMap<>();
        for (int place = 0; place < sorted.size(); place++) {
            letters.put(sorted.get(place), letter(place));
        }
        return new Masks(letters);
    }

    private static String letter(int place) {
        String last = Character.toString('A' + place % LETTERS);
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }

    /** Under which name this bid is read: its letter, or its bidder's name where none are worn. */
    String of(String bid, String bidder) {
        return letters.getOrDefault(bid, bidder);
    }
}
