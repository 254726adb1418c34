package org.karvan.sealing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How the openers of one thing have come together.
 *
 * @param quorum how many shares are needed
 * @param endsAt until when those who gave theirs wait for the others; null when nobody has begun
 * @param isHere whether the key of this ceremony is in the memory of this node, so that it can be opened here
 * @param done how many envelopes have been opened, while they are
 * @param all how many there are; 0 while none is opened
 * @param holders each opener and whether his share is in
 */
public record CeremonySheet(int quorum, Instant endsAt, boolean isHere, int done, int all, List<Holder> holders) implements Serializable {

    public CeremonySheet {
        holders = List.copyOf(holders);
    }

    /** How many shares are in. */
    public int in() {
        return (int) holders.stream().filter(Holder::in).count();
    }

    /** The names of those whose shares are in. */
    public List<String> contributors() {
        return holders.stream().filter(Holder::in).map(Holder::name).toList();
    }

    /** Whether enough are in, and this node can join them. */
    public boolean isQuorate() {
        return isHere && in() >= quorum;
    }

    /** Whether somebody has begun and the time is not over. */
    public boolean isOn() {
        return endsAt != null;
    }

    /**
     * One of the openers.
     *
     * @param accountId his account
     * @param name his name
     * @param isPresent whether he looks at the ceremony now
     * @param in whether his share is in
     * @param lost whether he has lost it
     */
    public record Holder(Long accountId, String name, boolean isPresent, boolean in, boolean lost) implements Serializable {
    }
}
