package org.karvan.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuorumTest {

    private static final int MOST_OPENERS = 7;

    private final OpeningPair pair = Hpke.generate();

    /** Every quorum of up to seven openers, and for each every choice of openers that come. */
    @Test
    void anyQuorumGivesTheKeyAndNoSmallerOneDoes() throws Exception {
        for (int all = Quorum.LEAST; all <= MOST_OPENERS; all++) {
            for (int needed = Quorum.LEAST; needed <= all; needed++) {
                Map<Integer, byte[]> parts = Quorum.split(pair, needed, all);
                for (int chosen = 0; chosen < 1 << all; chosen++) {
                    Quorum quorum = come(parts, chosen, needed, all);
                    if (Integer.bitCount(chosen) < needed) {
                        assertFalse(quorum.isReached());
                        assertThrows(SealBroken.class, quorum::join, needed + " of " + all + ", who came: " + Integer.toBinaryString(chosen));
                    } else {
                        assertArrayEquals(pair.privateKey(), quorum.join().privateKey());
                    }
                }
            }
        }
    }

    /** What fewer than a quorum could compute for themselves, without the portal's own count. */
    @Test
    void fewerThanAQuorumDoNotFindTheKeyByThemselves() throws Exception {
        for (int round = 0; round < 50; round++) {
            Map<Integer, byte[]> parts = Quorum.split(pair, 3, 5);
            Quorum two = new Quorum(pair.publicKey(), 2, 5);
            two.add("first", 1, parts.get(1), Sealed.hash(parts.get(1)));
            two.add("second", 4, parts.get(4), Sealed.hash(parts.get(4)));
            assertThrows(SealBroken.class, two::join);
        }
    }

    @Test
    void anAlteredShareIsRefusedAndItsHolderNamed() throws Exception {
        Random random = new Random(23);
        Map<Integer, byte[]> parts = Quorum.split(pair, 2, 3);
        for (int round = 0; round < 200; round++) {
            byte[] altered = parts.get(2).clone();
            altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
            Quorum quorum = new Quorum(pair.publicKey(), 2, 3);
            quorum.add("Amna", 1, parts.get(1), Sealed.hash(parts.get(1)));
            AlteredShare refused = assertThrows(AlteredShare.class, () -> quorum.add("Bilal", 2, altered, Sealed.hash(parts.get(2))));
            assertEquals("Bilal", refused.holder());
            assertFalse(quorum.isReached());
        }
    }

    @Test
    void aShareOfAnotherKeyGivesNoKeyAtAll() throws Exception {
        Map<Integer, byte[]> parts = Quorum.split(pair, 2, 3);
        byte[] other = Quorum.split(Hpke.generate(), 2, 3).get(2);
        Quorum quorum = new Quorum(pair.publicKey(), 2, 3);
        quorum.add("Amna", 1, parts.get(1), Sealed.hash(parts.get(1)));
        quorum.add("Bilal", 2, other, Sealed.hash(other));

        assertThrows(SealBroken.class, quorum::join);
    }

    @Test
    void whoComesTwiceCountsOnce() throws Exception {
        Map<Integer, byte[]> parts = Quorum.split(pair, 2, 3);
        Quorum quorum = new Quorum(pair.publicKey(), 2, 3);
        quorum.add("Amna", 1, parts.get(1), Sealed.hash(parts.get(1)));
        quorum.add("Amna", 1, parts.get(1), Sealed.hash(parts.get(1)));

        assertFalse(quorum.isReached());
    }

    @Test
    void splittingTwiceGivesDifferentShares() {
        byte[] once = Quorum.split(pair, 2, 3).get(1);
        byte[] again = Quorum.split(pair, 2, 3).get(1);

        assertTrue(Collections.disjoint(List.of(Sealed.hash(once)), List.of(Sealed.hash(again))));
    }

    private Quorum come(Map<Integer, byte[]> parts, int chosen, int needed, int all) throws AlteredShare {
        Quorum quorum = new Quorum(pair.publicKey(), needed, all);
        List<Integer> places = new ArrayList<>(parts.keySet());
        Collections.shuffle(places, new Random(chosen));
        for (int place : places) {
            if ((chosen & 1 << place - 1) != 0) {
                quorum.add("opener " + place, place, parts.get(place), Sealed.hash(parts.get(place)));
            }
        }
        return quorum;
    }
}
