package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes proofs out of the stored leaves: each hash of a path is computed from its range, so that memory stays flat. */
@ApplicationScoped
class Prover {

    private static final int PART = 5000;

    @Inject
    private AuditStore store;

    /** The proof against the latest head; empty while the entry is younger than that. */
    Optional<InclusionProof> inclusion(AuditEntry entry) {
        return store.latestHead()
                .filter(head -> entry.leafIndex() != null && entry.leafIndex() < head.size())
                .map(head -> inclusion(entry, head));
    }

    private InclusionProof inclusion(AuditEntry entry, SignedHead head) {
        long leaf = entry.leafIndex();
        List<byte[]> path = Merkle.inclusion(leaf, head.size()).stream().map(this::root).toList();
        String root = HexFormat.of().formatHex(Merkle.rootFrom(Merkle.leaf(entry.payload()), leaf, head.size(), path));
        return new InclusionProof(
                entry.payload(), leaf, head, path.stream().map(HexFormat.of()::formatHex).toList(), root.equals(head.root()));
    }

    private byte[] root(Merkle.Range range) {
        MerkleFrontier edge = new MerkleFrontier();
        while (edge.size() < range.length()) {
            int count = (int) Math.min(PART, range.length() - edge.size());
            List<String> hashes = store.hashes(range.from() + edge.size(), count);
            if (hashes.isEmpty()) {
                break;
            }
            hashes.forEach(hash -> edge.append(hashed(hash)));
        }
        return edge.root();
    }

    /** What somebody altered may be no hash any more: then the proof leads elsewhere, and says so. */
    private static byte[] hashed(String digits) {
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException altered) {
            return Merkle.emptyRoot();
        }
    }
}
