package org.karvan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The arithmetic of a Merkle log by RFC 6962, section 2.1, with SHA-256: what a leaf and a node are, which subtrees make
 * up a proof, and whether a proof proves.
 *
 * <p>A proof is told as the ranges of leaves whose subtree roots it lists; whoever keeps the leaves computes each root
 * with a {@link MerkleFrontier}, so that no proof needs the tree in memory.
 */
public final class Merkle {

    /** Bytes of a hash. */
    public static final int HASH_LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {
    }

    /**
     * Consecutive leaves.
     *
     * @param from the index of the first, from 0
     * @param to the index after the last
     */
    public record Range(long from, long to) {

        public Range {
            if (from < 0 || to <= from) {
                throw new IllegalArgumentException("no leaves: " + from + " to " + to);
            }
        }

        /** How many leaves there are. */
        public long length() {
            return to - from;
        }
    }

    /** The hash of a leaf with this content: SHA-256(0x00 ‖ content). */
    public static byte[] leaf(byte[] content) {
        MessageDigest digest = sha256();
        digest.update(LEAF);
        return digest.digest(content);
    }

    /** The hash of a leaf with this text in UTF-8. */
    public static byte[] leaf(String content) {
        return leaf(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash above two: SHA-256(0x01 ‖ left ‖ right). */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }

    /** The root of a log without leaves: SHA-256 of nothing. */
    public static byte[] emptyRoot() {
        return sha256().digest();
    }

    /**
     * Which subtrees' roots prove that the leaf at this index is in the log of this size (section 2.1.1), from the leaf
     * upwards.
     */
    public static List<Range> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a log of " + size);
        }
        List<Range> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + split(to - from);
            if (index < middle) {
                path.add(new Range(middle, to));
                to = middle;
            } else {
                path.add(new Range(from, middle));
                from = middle;
            }
        }
        Collections.reverse(path);
        return path;
    }

    /** Whether this path of hashes proves that the leaf is at that index of the log with this size and root. */
    public static boolean isIncluded(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        boolean isPath = index >= 0 && index < size && inclusion(index, size).size() == path.size();
        return isPath && Arrays.equals(rootFrom(leafHash, index, size, path), root);
    }

    /** The root to which this path leads from the leaf at that index of a log of that size. */
    static byte[] rootFrom(byte[] leafHash, long index, long size, List<byte[]> path) {
        byte[] hash = leafHash;
        int at = 0;
        for (Range sibling : inclusion(index, size)) {
            byte[] other = path.get(at++);
            hash = sibling.from() > index ? node(hash, other) : node(other, hash);
        }
        return hash;
    }

    /**
     * Which subtrees' roots prove that the log of the later size begins with the whole log of the earlier size
     * (section 2.1.2), from the deepest upwards. Empty when the sizes are equal.
     */
    public static List<Range> consistency(long earlier, long later) {
        if (earlier < 1 || earlier > later) {
            throw new IllegalArgumentException("no proof from " + earlier + " to " + later);
        }
        List<Range> proof = new ArrayList<>();
        long from = 0;
        long to = later;
        while (to != earlier) {
            long middle = from + split(to - from);
            if (earlier <= middle) {
                proof.add(new Range(middle, to));
                to = middle;
            } else {
                proof.add(new Range(from, middle));
                from = middle;
            }
        }
        if (from > 0) {
            proof.add(new Range(from, to));
        }
        Collections.reverse(proof);
        return proof;
    }

    /** Whether these hashes prove that the log with the later size and root begins with the log of the earlier ones. */
    public static boolean isConsistent(long earlier, byte[] earlierRoot, long later, byte[] laterRoot, List<byte[]> proof) {
        List<Range> ranges = consistency(earlier, later);
        if (ranges.size() != proof.size()) {
            return false;
        }
        boolean startsWithItself = ranges.isEmpty() || ranges.get(0).to() != earlier;
        byte[] old = startsWithItself ? earlierRoot : proof.get(0);
        byte[] grown = old;
        for (int at = startsWithItself ? 0 : 1; at < proof.size(); at++) {
            if (ranges.get(at).from() >= earlier) {
                grown = node(grown, proof.get(at));
            } else {
                old = node(proof.get(at), old);
                grown = node(proof.get(at), grown);
            }
        }
        return Arrays.equals(old, earlierRoot) && Arrays.equals(grown, laterRoot);
    }

    /** The largest power of two below the number of leaves, which is at least 2: how many stand in the left subtree. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
