package org.karvan.complaint;

/** What a member of a committee finds, and with a majority the committee: that nothing follows, or which remedy. */
public enum Verdict {
    /** The complaint is unfounded; the tender goes on as it stands. */
    REJECT,
    /** It is founded; the opened bids are judged anew. */
    REEVALUATE,
    /** It is founded; the tender is called off, and a draft of a new one like it is begun for the buyer. */
    RETENDER,
    /** It is founded; the tender is called off. */
    CANCEL;

    /** Whether the complaint is found to be right. */
    public boolean isUpholding() {
        return this != REJECT;
    }
}
