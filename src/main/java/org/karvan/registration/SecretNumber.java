package org.karvan.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A number that belongs to a person or to his account: encrypted, and told to nobody but by its last four signs. */
@Embeddable
public class SecretNumber {

    /** So many signs are shown: enough to recognise one's own, too few to misuse. */
    static final int SHOWN = 4;

    @Column(name = "number_sealed", length = 200)
    private String sealed;

    @Column(name = "number_end", length = SHOWN)
    private String end;

    protected SecretNumber() {
    }

    SecretNumber(String sealed, String end) {
        this.sealed = sealed;
        this.end = end;
    }

    String sealed() {
        return sealed;
    }

    /** The last four signs. */
    public String end() {
        return end;
    }
}
