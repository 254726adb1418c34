package org.karvan.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The growing edge of a Merkle log: the roots of its full subtrees from left to right, at most 63 hashes, from which the
 * log goes on and its root is told without its leaves.
 */
public final class MerkleFrontier {

    private static final int DIGITS = Merkle.HASH_LENGTH * 2;

    private final List<byte[]> peaks = new ArrayList<>();
    private long size;

    /** The edge of an empty log. */
    public MerkleFrontier() {
        this(0, "");
    }

    /**
     * The edge as it was written down.
     *
     * @param size how many leaves the log has
     * @param encoded what {@link #encoded} told
     * @throws IllegalArgumentException when the two do not belong together
     */
    public MerkleFrontier(long size, String encoded) {
        if (size < 0 || encoded.length() != Long.bitCount(size) * DIGITS) {
            throw new IllegalArgumentException("not the edge of a log of " + size + " leaves");
        }
        for (int at = 0; at < encoded.length(); at += DIGITS) {
            peaks.add(HexFormat.of().parseHex(encoded.substring(at, at + DIGITS)));
        }
        this.size = size;
    }

    /** Appends a leaf by its hash. */
    public void append(byte[] leafHash) {
        byte[] hash = leafHash;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = Merkle.node(peaks.remove(peaks.size() - 1), hash);
        }
        peaks.add(hash);
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The root of the log as it stands. */
    public byte[] root() {
        if (peaks.isEmpty()) {
            return Merkle.emptyRoot();
        }
        byte[] root = peaks.get(peaks.size() - 1);
        for (int at = peaks.size() - 2; at >= 0; at--) {
            root = Merkle.node(peaks.get(at), root);
        }
        return root;
    }

    /** The edge in hexadecimal digits, to be written down. */
    public String encoded() {
        StringBuilder digits = new StringBuilder();
        peaks.forEach(peak -> digits.append(HexFormat.of().formatHex(peak)));
        return digits.toString();
    }
}
