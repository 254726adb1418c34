package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells a door what was noted of a thing whose name its caller already knows, also under the veil. It looks at that entry
 * alone, so that everybody may have it asked: the whole log is gone through by the verification.
 */
@ApplicationScoped
public class Witness {

    @Inject
    private AuditStore store;

    /** The first entry of this action on this thing; empty when there is none. */
    public Optional<Testimony> of(String action, String subjectType, String reference) {
        return store.first(action, subjectType, reference).map(this::testimony);
    }

    private Testimony testimony(AuditEntry entry) {
        Map<String, String> details = Detail.read(entry.told().details()).stream().collect(Collectors.toMap(Detail::name, Detail::value));
        String hash = HexFormat.of().formatHex(Merkle.leaf(entry.payload()));
        boolean isWhole = entry.isTold() && (entry.leafHash() == null || entry.leafHash().equals(hash));
        return new Testimony(details, isWhole, isUnderAHead(entry));
    }

    private boolean isUnderAHead(AuditEntry entry) {
        return entry.leafIndex() != null && store.latestHead().filter(head -> entry.leafIndex() < head.size()).isPresent();
    }
}
