package org.karvan.sealing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

    private static final String WRONG = "PASSPHRASE_WRONG";

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
        return store.keyOf(caller.actor().accountId())
                .map(key -> unlocked(key, passphrase, wrong -> trail.note(WRONG, OpenerKey.class.getSimpleName(), wrong, Map.of())))
                .orElseGet(Unlocked.Wrong::new);
    }

    /** The same with the passphrase of the caller's organisation; a wrong one is noted under a veil, because it tells that somebody bids. */
    @RolesAllowed(Role.Names.BIDDER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Unlocked triedOwn(String passphrase) {
        return store.ownKeyOf(caller.actor().organisationId())
                .map(key -> unlocked(key, passphrase, wrong -> trail.noteVeiled(WRONG, OwnKey.class.getSimpleName(), wrong, Map.of())))
                .orElseGet(Unlocked.Wrong::new);
    }

    private Unlocked unlocked(PassphraseKey key, String passphrase, Consumer<String> note) {
        if (key.waits(time.now())) {
            return new Unlocked.Waiting(key.waitsUntil());
        }
        Optional<OpeningPair> pair = key.unlock(passphrase == null ? "" : passphrase);
        store.hold(key);
        if (key.waits(time.now())) {
            return new Unlocked.Waiting(key.waitsUntil());
        }
        if (pair.isPresent() && key.isInUse()) {
            key.proved(time.now());
            return new Unlocked.Right(pair.get());
        }
        key.failed(time.now());
        note.accept(key.fingerprint());
        return new Unlocked.Wrong();
    }
}
