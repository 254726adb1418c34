package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.karvan.identity.Alarm;
import org.karvan.platform.config.TimeSource;

/**
 * Computes the log anew, a part at a time, and compares it with what the entries tell, with the record outside the
 * database and with every signed head; its memory does not grow with the log.
 */
@ApplicationScoped
class Verifier {

    /** So many entries are checked in one transaction. */
    static final int PART = 2000;

    @Inject
    private AuditStore store;

    @Inject
    private OutsideRecord outside;

    @Inject
    private PortalKey key;

    @Inject
    private TimeSource time;

    @Inject
    private Event<Alarm> alarms;

    /** Begins a check of the log as it stands. */
    AuditVerification begin(String by) {
        AuditVerification begun = new AuditVerification(store.log(), by, time.now());
        store.add(begun);
        return begun;
    }

    /** Checks the next part, and ends the run with the first finding or with the last entry. */
    void goOn(AuditVerification run) {
        int count = (int) Math.min(PART, run.expected() - run.checked());
        Optional<Finding> finding = count > 0 ? part(run, count) : Optional.empty();
        if (finding.isEmpty() && run.checked() == run.expected()) {
            finding = end(run);
        }
        finding.ifPresentOrElse(found -> end(run, found), () -> {
            if (run.checked() == run.expected()) {
                run.end(time.now());
            }
        });
    }

    /** Nobody looks at the page of the verification every morning: those who watch over the portal are told. */
    private void end(AuditVerification run, Finding found) {
        run.found(found, time.now());
        alarms.fire(new Alarm("notice.audit.broken", List.of(Long.toString(found.leaf())), "/audit/verification.xhtml"));
    }

    private Optional<Finding> part(AuditVerification run, int count) {
        long from = run.checked();
        MerkleFrontier edge = run.edge();
        List<AuditEntry> entries = store.leaves(from, count);
        List<byte[]> written = outside.leaves(from, count + 1);
        List<SignedHead> heads = headsBetween(from, from + count);
        long trusted = from;
        int nextHead = 0;
        for (int at = 0; at < count; at++) {
            Optional<Finding> finding = entry(entries, at, from + at, written);
            if (finding.isPresent()) {
                return finding;
            }
            edge.append(Merkle.leaf(entries.get(at).payload()));
            for (; nextHead < heads.size() && heads.get(nextHead).size() == edge.size(); nextHead++) {
                Optional<Flaw> flaw = flawOf(heads.get(nextHead), edge);
                if (flaw.isPresent()) {
                    return Optional.of(Finding.of(flaw.get(), trusted, entries.get((int) (trusted - from))));
                }
                trusted = Math.min(edge.size(), from + count - 1);
            }
        }
        run.passed(edge, heads.size());
        return Optional.empty();
    }

    /** The heads of both places; one that stands in both is compared twice, because either may have been altered. */
    private List<SignedHead> headsBetween(long above, long upTo) {
        return Stream.concat(store.heads(above, upTo).stream(), outside.heads(above, upTo).stream())
                .sorted(Comparator.comparingLong(SignedHead::size))
                .toList();
    }

    private static Optional<Finding> entry(List<AuditEntry> entries, int at, long leaf, List<byte[]> written) {
        if (at >= entries.size() || entries.get(at).leafIndex() != leaf) {
            return Optional.of(Finding.at(Flaw.ENTRY_REMOVED, leaf));
        }
        AuditEntry entry = entries.get(at);
        byte[] hash = Merkle.leaf(entry.payload());
        if (!HexFormat.of().formatHex(hash).equals(entry.leafHash())) {
            return Optional.of(Finding.of(Flaw.PAYLOAD_EDITED, leaf, entry));
        }
        if (!entry.isTold()) {
            return Optional.of(Finding.of(Flaw.COLUMNS_EDITED, leaf, entry));
        }
        if (at >= written.size()) {
            return Optional.of(Finding.of(Flaw.OUTSIDE_SHORT, leaf, entry));
        }
        if (!Arrays.equals(hash, written.get(at))) {
            boolean isNext = at + 1 < written.size() && Arrays.equals(hash, written.get(at + 1));
            return Optional.of(Finding.of(isNext ? Flaw.ENTRY_REMOVED : Flaw.ENTRY_INSERTED, leaf, entry));
        }
        return Optional.empty();
    }

    private Optional<Flaw> flawOf(SignedHead head, MerkleFrontier edge) {
        if (!key.verify(head.statement(), signatureOf(head))) {
            return Optional.of(Flaw.HEAD_FORGED);
        }
        return HexFormat.of().formatHex(edge.root()).equals(head.root()) ? Optional.empty() : Optional.of(Flaw.HISTORY_REPLACED);
    }

    /** What is not even hexadecimal is no signature. */
    private static byte[] signatureOf(SignedHead head) {
        boolean isHex = head.signature().matches("([0-9a-f]{2})*");
        return isHex ? HexFormat.of().parseHex(head.signature()) : new byte[0];
    }

    /** What only the end of the log can show. */
    private Optional<Finding> end(AuditVerification run) {
        long last = store.lastLeaf();
        long size = store.logSize();
        if (!HexFormat.of().formatHex(run.edge().root()).equals(run.expectedRoot())) {
            return Optional.of(Finding.at(Flaw.EDGE_EDITED, run.expected()));
        }
        if (last >= size) {
            return Optional.of(store.leaves(size, 1).stream().findFirst()
                    .map(entry -> Finding.of(Flaw.ENTRY_INSERTED, entry.leafIndex(), entry))
                    .orElseGet(() -> Finding.at(Flaw.ENTRY_INSERTED, last)));
        }
        List<SignedHead> longer = new ArrayList<>(outside.heads(size, Long.MAX_VALUE));
        longer.addAll(store.heads(size, Long.MAX_VALUE));
        if (!longer.isEmpty()) {
            return Optional.of(Finding.at(Flaw.TAIL_CUT, size));
        }
        Optional<SignedHead> latest = store.latestHead();
        if (latest.isPresent() && outside.heads(latest.get().size() - 1, latest.get().size()).isEmpty()) {
            return Optional.of(Finding.at(Flaw.OUTSIDE_SHORT, latest.get().size()));
        }
        return Optional.empty();
    }
}
