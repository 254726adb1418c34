package org.karvan.sealing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.karvan.audit.Trail;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;

/**
 * Tries passphrases, each in a transaction of its own: what was wrong is counted and noted whatever becomes of the
 * caller's transaction, and makes the next one wait.
 */
@Stateless
public class Passphrases {

    @Inject
    private SealingStore store;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** Tries the caller's passphrase; the slow part comes before the key is held, so that guesses at once do not queue for it. */
    @RolesAllowed(Role.Names.OPENER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Unlocked tried(String passphrase) {
        return unlocked(passphrase == null ? "" : passphrase);
    }

    private Unlocked unlocked(String passphrase) {
        Optional<OpenerKey> found = store.keyOf(caller.actor().accountId());
        if (found.isEmpty()) {
            return new Unlocked.Wrong();
        }
        OpenerKey key = found.get();
        if (key.waits(time.now())) {
            return new Unlocked.Waiting(key.waitsUntil());
        }
        Optional<OpeningPair> pair = key.unlock(passphrase);
        store.hold(key);
        if (key.waits(time.now())) {
            return new Unlocked.Waiting(key.waitsUntil());
        }
        if (pair.isPresent() && key.isInUse()) {
            key.proved(time.now());
            return new Unlocked.Right(pair.get());
        }
        key.failed(time.now());
        trail.note("PASSPHRASE_WRONG", OpenerKey.class.getSimpleName(), key.fingerprint(), Map.of());
        return new Unlocked.Wrong();
    }
}
