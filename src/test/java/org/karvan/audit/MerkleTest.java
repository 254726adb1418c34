package org.karvan.audit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MerkleTest {

    /** The eight leaves with which implementations of Certificate Transparency are compared, and the root after each. */
    private static final List<String> LEAVES = List.of(
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    private static final String EMPTY_ROOT = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** Sizes around every power of two that a small log meets. */
    private static final int LARGEST = 70;

    @Test
    void theRootOfAnEmptyLogIsTheHashOfNothing() {
        assertEquals(EMPTY_ROOT, hex(Merkle.emptyRoot()));
        assertEquals(EMPTY_ROOT, hex(new MerkleFrontier().root()));
    }

    @Test
    void theRootsAreThoseThatEverybodyComputes() {
        MerkleFrontier edge = new MerkleFrontier();
        for (int at = 0; at < LEAVES.size(); at++) {
            edge.append(Merkle.leaf(HexFormat.of().parseHex(LEAVES.get(at))));
            assertEquals(ROOTS.get(at), hex(edge.root()), "after leaf " + at);
        }
    }

    @Test
    void theInclusionProofIsTheOneThatEverybodyComputes() {
        List<byte[]> hashes = LEAVES.stream().map(leaf -> Merkle.leaf(HexFormat.of().parseHex(leaf))).toList();

        assertEquals(
                List.of("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
                proof(hashes, Merkle.inclusion(5, 8)).stream().map(MerkleTest::hex).toList());
    }

    @Test
    void theConsistencyProofIsTheOneThatEverybodyComputes() {
        List<byte[]> hashes = LEAVES.stream().map(leaf -> Merkle.leaf(HexFormat.of().parseHex(leaf))).toList();

        assertEquals(
                List.of("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"),
                proof(hashes, Merkle.consistency(6, 8)).stream().map(MerkleTest::hex).toList());
    }

    @Test
    void everyLeafOfEveryLogIsProvedAndNoOtherLeafIs() {
        List<byte[]> hashes = leaves(LARGEST, 1);
        for (int size = 1; size <= LARGEST; size++) {
            byte[] root = root(hashes, 0, size);
            for (int index = 0; index < size; index++) {
                List<byte[]> path = proof(hashes, Merkle.inclusion(index, size));
                assertTrue(Merkle.isIncluded(hashes.get(index), index, size, path, root), index + " of " + size);
                assertFalse(Merkle.isIncluded(Merkle.leaf("another"), index, size, path, root));
                assertFalse(size > 1 && Merkle.isIncluded(hashes.get(index), (index + 1) % size, size, path, root));
            }
        }
    }

    @Test
    void everyLogBeginsWithEveryEarlierOneAndWithNoOther() {
        List<byte[]> hashes = leaves(LARGEST, 2);
        for (int later = 1; later <= LARGEST; later++) {
            byte[] laterRoot = root(hashes, 0, later);
            for (int earlier = 1; earlier <= later; earlier++) {
                byte[] earlierRoot = root(hashes, 0, earlier);
                List<byte[]> proof = proof(hashes, Merkle.consistency(earlier, later));
                assertTrue(Merkle.isConsistent(earlier, earlierRoot, later, laterRoot, proof), earlier + " to " + later);
                assertFalse(Merkle.isConsistent(earlier, Merkle.leaf("another"), later, laterRoot, proof));
                assertFalse(earlier < later && Merkle.isConsistent(earlier, earlierRoot, later, Merkle.leaf("another"), proof));
            }
        }
    }

    @Test
    void aProofWithAnAlteredMissingOrAddedHashProvesNothing() {
        List<byte[]> hashes = leaves(LARGEST, 3);
        byte[] root = root(hashes, 0, LARGEST);
        List<byte[]> path = proof(hashes, Merkle.inclusion(9, LARGEST));

        for (int at = 0; at < path.size(); at++) {
            List<byte[]> altered = new ArrayList<>(path);
            altered.set(at, Merkle.leaf("altered"));
            assertFalse(Merkle.isIncluded(hashes.get(9), 9, LARGEST, altered, root));
        }
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(Merkle.emptyRoot());
        assertFalse(Merkle.isIncluded(hashes.get(9), 9, LARGEST, longer, root));
        assertFalse(Merkle.isIncluded(hashes.get(9), 9, LARGEST, path.subList(1, path.size()), root));
    }

    @Test
    void thereIsNoProofForWhatIsNotInTheLog() {
        assertThrows(IllegalArgumentException.class, () -> Merkle.inclusion(8, 8));
        assertThrows(IllegalArgumentException.class, () -> Merkle.inclusion(-1, 8));
        assertThrows(IllegalArgumentException.class, () -> Merkle.consistency(9, 8));
        assertFalse(Merkle.isIncluded(Merkle.leaf(""), 1, 1, List.of(), Merkle.leaf("")));
    }

    @Test
    void aProofOfAnotherLengthProvesNoGrowth() {
        List<byte[]> hashes = leaves(LARGEST, 5);
        List<byte[]> proof = proof(hashes, Merkle.consistency(3, LARGEST));
        List<byte[]> longer = new ArrayList<>(proof);
        longer.add(Merkle.emptyRoot());

        assertTrue(Merkle.isConsistent(3, root(hashes, 0, 3), LARGEST, root(hashes, 0, LARGEST), proof));
        assertFalse(Merkle.isConsistent(3, root(hashes, 0, 3), LARGEST, root(hashes, 0, LARGEST), longer));
        assertFalse(Merkle.isConsistent(3, root(hashes, 0, 3), LARGEST, root(hashes, 0, LARGEST), proof.subList(1, proof.size())));
        assertEquals(List.of(), Merkle.consistency(LARGEST, LARGEST));
        assertThrows(IllegalArgumentException.class, () -> Merkle.consistency(0, LARGEST));
    }

    @Test
    void aRangeIsAsLongAsTheLeavesItHolds() {
        assertEquals(5, new Merkle.Range(3, 8).length());
    }

    @Test
    void anEdgeThatWasWrittenDownGoesOnAsIfItHadNot() {
        List<byte[]> hashes = leaves(LARGEST, 4);
        MerkleFrontier edge = new MerkleFrontier();
        for (int at = 0; at < LARGEST; at++) {
            edge = new MerkleFrontier(edge.size(), edge.encoded());
            edge.append(hashes.get(at));
            assertArrayEquals(root(hashes, 0, at + 1), edge.root());
        }
    }

    @Test
    void anEdgeThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MerkleFrontier(3, ""));
        assertThrows(IllegalArgumentException.class, () -> new MerkleFrontier(1, "zz".repeat(Merkle.HASH_LENGTH)));
    }

    /** The root by the definition of section 2.1, apart from the code that is tested. */
    private static byte[] root(List<byte[]> hashes, int from, int to) {
        if (to - from == 1) {
            return hashes.get(from);
        }
        int left = 1;
        while (left * 2 < to - from) {
            left *= 2;
        }
        return Merkle.node(root(hashes, from, from + left), root(hashes, from + left, to));
    }

    private static List<byte[]> proof(List<byte[]> hashes, List<Merkle.Range> ranges) {
        return ranges.stream().map(range -> root(hashes, (int) range.from(), (int) range.to())).toList();
    }

    private static List<byte[]> leaves(int count, long seed) {
        Random random = new Random(seed);
        List<byte[]> hashes = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            byte[] content = new byte[random.nextInt(200)];
            random.nextBytes(content);
            hashes.add(Merkle.leaf(content));
        }
        return hashes;
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
