package org.karvan.sealing;

/** An organisation's own key, unlocked for as long as what is closed to it is read: whoever unlocked it closes it again. */
public final class UnlockedKey implements AutoCloseable {

    private final String fingerprint;
    private final JoinedKey key;

    UnlockedKey(OpeningPair pair) {
        this.fingerprint = Fingerprint.of(pair.publicKey());
        this.key = new JoinedKey(pair);
    }

    /** Whether the copy was closed to this key, and not to one that was lost. */
    public boolean fits(ClosedCopy copy) {
        return fingerprint.equals(copy.key());
    }

    /** What was closed in. @throws SealBroken when the copy or its superscription is not the one that was closed */
    public byte[] open(ClosedCopy copy, byte[] associated) throws SealBroken {
        return key.open(copy.sealed(), associated);
    }

    /** Forgets the private half. */
    @Override
    public void close() {
        key.close();
    }
}
