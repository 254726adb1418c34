package org.karvan.platform.refusal;

import jakarta.ejb.ApplicationException;

/**
 * There is no such thing for this caller: it does not exist, or it is another organisation's, and he is not told which.
 * Pages answer it with 404.
 */
@ApplicationException(rollback = true)
public class NotThere extends RuntimeException {

    public NotThere(String what) {
        super(what);
    }
}
