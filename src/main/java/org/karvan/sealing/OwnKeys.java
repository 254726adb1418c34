package org.karvan.sealing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Trail;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;

/**
 * The door to the key of the caller's organisation to its own copies: its people make it, prove its passphrase, change that,
 * and replace a key whose passphrase is lost. All of it is noted under a veil: that somebody bids is told to nobody yet.
 */
@Stateless
@RolesAllowed(Role.Names.BIDDER)
public class OwnKeys {

    private static final String SUBJECT = OwnKey.class.getSimpleName();

    @Inject
    private SealingStore store;

    @Inject
    private Unlocking unlocking;

    @Inject
    private PortalKey portal;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The key of the caller's organisation; empty when it has none in use. */
    public Optional<OwnKeySheet> own() {
        return ownKey().map(key -> new OwnKeySheet(key.fingerprint(), key.madeAt(), key.failures()));
    }

    /**
     * Makes the organisation's first key.
     *
     * @throws Invalid when it has one, or the passphrase is too short, too long or was not repeated
     */
    public void make(PassphraseChoice choice) {
        choice.check();
        new Check().that(ownKey().isEmpty(), null, "sealing.own.exists").done();
        note("OWN_KEY_MADE", made(choice));
    }

    /** Proves that the caller knows the passphrase. @throws Invalid at {@code passphrase} when it is wrong or has to wait */
    public void prove(String passphrase) {
        unlocking.ownPair(passphrase, "passphrase").forget();
    }

    /**
     * Locks the same key by another passphrase: what was closed to it stays readable.
     *
     * @param present the passphrase until now
     * @throws Invalid at {@code present} when that is wrong or has to wait, or for the new one as in {@link #make}
     */
    public void change(String present, PassphraseChoice choice) {
        choice.check();
        OpeningPair pair = unlocking.ownPair(present, "present");
        OwnKey key = held();
        key.lock(LockedKey.lock(pair, choice.passphrase(), LockedKey.ROUNDS));
        pair.forget();
        note("OWN_KEY_CHANGED", key);
    }

    /**
     * Makes another key in the place of one whose passphrase is lost: what was closed to that one is never read again.
     *
     * @param seen the fingerprint of the key whose passphrase is lost, as the form showed it: a colleague may have been quicker
     * @param isUnderstood whether the caller says that he knows what this means
     * @throws Invalid at {@code understood} when he does not, or for the new passphrase as in {@link #make}
     */
    public void replace(String seen, boolean isUnderstood, PassphraseChoice choice) {
        choice.check();
        new Check().that(isUnderstood, "understood", "sealing.own.understand").done();
        OwnKey before = held();
        if (!before.fingerprint().equals(seen)) {
            throw new OptimisticLockException("the own key was replaced by a colleague");
        }
        before.end(time.now());
        store.write();
        note("OWN_KEY_LOST", before);
        note("OWN_KEY_MADE", made(choice));
    }

    private OwnKey made(PassphraseChoice choice) {
        OpeningPair pair = Hpke.generate();
        OwnKey key = new OwnKey(
                caller.actor().organisationId(), pair, LockedKey.lock(pair, choice.passphrase(), LockedKey.ROUNDS), time.now());
        pair.forget();
        key.sign(HexFormat.of().formatHex(portal.sign(key.statement())));
        store.add(key);
        return key;
    }

    private OwnKey held() {
        OwnKey key = ownKey().orElseThrow(() -> Invalid.at(null, "sealing.own.none"));
        store.hold(key);
        return key;
    }

    private Optional<OwnKey> ownKey() {
        return store.ownKeyOf(caller.actor().organisationId());
    }

    private void note(String action, OwnKey key) {
        trail.noteVeiled(action, SUBJECT, key.fingerprint(), Map.of());
    }
}
