package org.karvan.sealing;

import com.codahale.shamir.Scheme;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Some of the shares of a key, come together to open. By Shamir's scheme over GF(256): any {@code needed} of them give the
 * key, and fewer say nothing at all about it.
 */
final class Quorum {

    /** The least that a quorum can be: one alone would hold the key itself. */
    static final int LEAST = 2;

    private final byte[] publicKey;
    private final int needed;
    private final int all;
    private final Map<Integer, byte[]> shares = new HashMap<>();

    /** Nobody has come yet. */
    Quorum(byte[] publicKey, int needed, int all) {
        this.publicKey = publicKey.clone();
        this.needed = needed;
        this.all = all;
    }

    /** The shares of this private half by their places, 1 to {@code all}. */
    static Map<Integer, byte[]> split(OpeningPair pair, int needed, int all) {
        byte[] secret = pair.privateKey();
        try {
            return new Scheme(new SecureRandom(), all, needed).split(secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** Adds a share. @throws AlteredShare when it does not fit the commitment that was published for its holder */
    void add(String holder, int place, byte[] share, String commitment) throws AlteredShare {
        if (!Sealed.hash(share).equals(commitment)) {
            throw new AlteredShare(holder);
        }
        shares.put(place, share.clone());
    }

    boolean isReached() {
        return shares.size() >= needed;
    }

    /** The whole pair. @throws SealBroken when too few have come, or what they give is not this key */
    OpeningPair join() throws SealBroken {
        if (!isReached()) {
            throw new SealBroken(shares.size() + " of the " + needed + " shares that are needed");
        }
        OpeningPair pair = new OpeningPair(publicKey, new Scheme(new SecureRandom(), all, needed).join(shares));
        if (!Hpke.isWhole(pair)) {
            throw new SealBroken("the shares do not give the key of " + Fingerprint.of(publicKey));
        }
        return pair;
    }
}
