package org.karvan.sealing;

/** A share of a key is not the one that was given to its holder; nothing is opened with it. */
public class AlteredShare extends Exception {

    private static final long serialVersionUID = 1L;

    private final String holder;

    AlteredShare(String holder) {
        super("the share of " + holder + " is not the one that was given to him");
        this.holder = holder;
    }

    AlteredShare(String holder, Throwable cause) {
        super("the share of " + holder + " is not the one that was given to him", cause);
        this.holder = holder;
    }

    /** The name of who holds it. */
    public String holder() {
        return holder;
    }
}
