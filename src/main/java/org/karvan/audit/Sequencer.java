package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.karvan.platform.config.TimeSource;

/** Appends entries to the log and signs its heads, one at a time in the whole cluster. */
@ApplicationScoped
class Sequencer {

    /** So many entries are appended in one transaction. */
    static final int BATCH = 500;

    @Inject
    private AuditStore store;

    @Inject
    private OutsideRecord outside;

    @Inject
    private PortalKey key;

    @Inject
    private TimeSource time;

    /** Appends what waits, oldest first; answers how many entries that were. */
    int append() {
        AuditLog log = store.heldLog();
        List<AuditEntry> waiting = store.waiting(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        long first = log.size();
        MerkleFrontier edge = log.edge();
        List<byte[]> hashes = new ArrayList<>();
        for (AuditEntry entry : waiting) {
            byte[] hash = Merkle.leaf(entry.payload());
            entry.take(edge.size(), HexFormat.of().formatHex(hash));
            edge.append(hash);
            hashes.add(hash);
            if (!entry.isVeiled()) {
                store.know(entry.told().subjectType(), entry.told().action());
            }
        }
        log.moveTo(edge);
        outside.addLeaves(first, hashes);
        return waiting.size();
    }

    /** Signs the log as it stands, unless that has been done; empty when it has no leaf yet. */
    Optional<SignedHead> sign() {
        AuditLog log = store.heldLog();
        Optional<SignedHead> latest = store.latestHead();
        if (log.size() == latest.map(SignedHead::size).orElse(0L)) {
            return latest;
        }
        SignedHead head = sign(log.size(), HexFormat.of().formatHex(log.edge().root()));
        store.add(new AuditHead(head));
        outside.add(head);
        return Optional.of(head);
    }

    private SignedHead sign(long size, String root) {
        Instant at = time.now();
        return new SignedHead(size, root, at, HexFormat.of().formatHex(key.sign(SignedHead.statement(size, root, at))));
    }
}
