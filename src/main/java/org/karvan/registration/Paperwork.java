package org.karvan.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.karvan.identity.Side;

/**
 * The papers of an organisation, held against those that its side must show.
 *
 * @param side on which side of the trade it stands
 * @param papers what it has handed in
 */
record Paperwork(Side side, List<Paper> papers) {

    /** How long before the end of a mandatory paper its holder is reminded. */
    static final List<Duration> REMINDERS = List.of(Duration.ofDays(60), Duration.ofDays(30), Duration.ofDays(7));

    /** When its holder is reminded next, or the first of the papers ends; empty when none ends or one is missing. */
    Optional<Instant> nextReminder(Instant now) {
        return firstEnd(now).map(Validity::end).stream()
                .flatMap(end -> Stream.concat(REMINDERS.stream().map(end::minus), Stream.of(end)))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    /** The last day on which all mandatory papers hold; empty when none of them ends, or one is missing. */
    Optional<LocalDate> firstEnd(Instant now) {
        return PaperKind.mandatory(side, Validity.day(now)).stream()
                .map(this::lastDay)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The last day that the papers of the kind cover; empty when one of them does not end. */
    private Optional<LocalDate> lastDay(PaperKind kind) {
        boolean isEndless = of(kind).anyMatch(paper -> paper.expiresOn() == null);
        return isEndless ? Optional.empty() : of(kind).map(Paper::expiresOn).max(Comparator.naturalOrder());
    }

    private Stream<Paper> of(PaperKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind);
    }

    /** Whether there is one of every mandatory kind, whatever its day. */
    boolean isPresent(Instant now) {
        return PaperKind.mandatory(side, Validity.day(now)).stream().allMatch(kind -> of(kind).findAny().isPresent());
    }

    /** Whether every mandatory paper is there and holds today. */
    boolean isInDate(Instant now) {
        return PaperKind.mandatory(side, Validity.day(now)).stream()
                .allMatch(kind -> of(kind).anyMatch(paper -> !Validity.isOver(paper.expiresOn(), now)));
    }
}
