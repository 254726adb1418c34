package org.karvan.evaluation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The organisations to which an evaluator says he is tied, before he knows who bids.
 *
 * <p>They are compared with the bidders whatever the case, the spaces and the stops. The beginning of a name is enough,
 * so that nobody must know whether a firm calls itself a private limited company.
 *
 * @param names as he wrote them, one a line
 */
record Ties(List<String> names) {

    /** A beginning shorter than this, in letters and digits, would touch bidders he has never heard of. */
    private static final int SHORTEST_BEGINNING = 5;

    Ties {
        names = List.copyOf(names);
    }

    /** The lines of a form; none for null. */
    static Ties of(String lines) {
        return new Ties(lines == null ? List.of() : lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** The first of these bidders to which he is tied, if he is to any. */
    Optional<String> among(Collection<String> bidders) {
        return bidders.stream().filter(bidder -> names.stream().anyMatch(name -> isOne(plain(name), plain(bidder)))).findFirst();
    }

    private static boolean isOne(String named, String bidder) {
        return named.equals(bidder)
                || named.length() >= SHORTEST_BEGINNING && bidder.startsWith(named)
                || bidder.length() >= SHORTEST_BEGINNING && named.startsWith(bidder);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
