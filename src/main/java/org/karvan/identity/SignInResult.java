package org.karvan.identity;

import java.time.Instant;

/** How an attempt to sign in ended. */
public sealed interface SignInResult {

    /**
     * The password was right.
     *
     * @param account who has signed in
     */
    record Welcome(Account account) implements SignInResult {
    }

    /** The address or the password was wrong, or the account is closed; the caller is not told which. */
    record Wrong() implements SignInResult {
    }

    /**
     * The account waits after wrong passwords; the password was not even looked at.
     *
     * @param until when it can be tried again
     */
    record Waiting(Instant until) implements SignInResult {
    }
}
