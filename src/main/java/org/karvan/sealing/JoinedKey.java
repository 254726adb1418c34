package org.karvan.sealing;

/** The key to the envelopes of one thing, whole for as long as its opening takes: whoever joined it closes it again. */
public final class JoinedKey implements AutoCloseable {

    private final OpeningPair pair;

    JoinedKey(OpeningPair pair) {
        this.pair = pair;
    }

    /**
     * What was closed in.
     *
     * @throws SealBroken when the envelope or its superscription is not the one that was closed
     */
    public byte[] open(Sealed sealed, byte[] associated) throws SealBroken {
        byte[] bytes = sealed.bytes();
        if (!Sealed.hash(bytes).equals(sealed.sha256())) {
            throw new SealBroken("the envelope is not the one with hash " + sealed.sha256());
        }
        if (bytes.length < Padding.BLOCK + Hpke.OVERHEAD) {
            throw new SealBroken("no envelope: " + sealed.sha256());
        }
        return Padding.strip(Hpke.open(pair, bytes, associated));
    }

    /** Forgets the key. */
    @Override
    public void close() {
        pair.forget();
    }
}
