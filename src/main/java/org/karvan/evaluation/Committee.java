package org.karvan.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who evaluates a tender and how far each has come: the buyer's evaluators of today without the one who drafted the
 * tender.
 *
 * <p>An evaluator who loses the role leaves the committee and his sheet is no longer counted; one who gains it while
 * the bids are scored joins and must declare and score like the others; once the scores are locked it is too late for that. So nobody's absence can hold a tender up for
 * ever, and nobody is passed over.
 *
 * @param members names by account
 * @param sheets the sheets of those who have declared, members or not
 * @param tally how far the bids are
 */
record Committee(Map<Long, String> members, List<ScoreSheet> sheets, Tally tally) {

    Committee {
        members = Map.copyOf(members);
        sheets = List.copyOf(sheets);
    }

    /** Members who have not said whether anything binds them to a bidder, by name. */
    List<String> undeclared() {
        return members.entrySet().stream()
                .filter(member -> sheetOf(member.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** The sheets that count: of members who declared that nothing binds them. */
    List<ScoreSheet> free() {
        return sheets.stream().filter(sheet -> members.containsKey(sheet.accountId()) && sheet.isFree()).toList();
    }

    /** What each member who scores gave this bid in that criterion. */
    List<Score> given(String bid, String criterion) {
        return free().stream()
                .flatMap(sheet -> sheet.given(bid, criterion).stream())
                .map(GivenScore::score)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether this person scores and signs. */
    boolean isFree(Long account) {
        return free().stream().anyMatch(sheet -> sheet.accountId().equals(account));
    }

    /** Whether this person sits on the committee, with or without a conflict. */
    boolean isMember(Long account) {
        return members.containsKey(account);
    }

    /** The sheet of this member, if he has declared. */
    Optional<ScoreSheet> sheetOf(Long account) {
        return sheets.stream().filter(sheet -> sheet.accountId().equals(account) && members.containsKey(account)).findFirst();
    }
}
