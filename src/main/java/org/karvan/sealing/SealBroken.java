package org.karvan.sealing;

/** An envelope does not open: it was altered, carries another superscription, or was closed with another key. */
public class SealBroken extends Exception {

    private static final long serialVersionUID = 1L;

    public SealBroken(String what) {
        super(what);
    }

    public SealBroken(String what, Throwable cause) {
        super(what, cause);
    }
}
