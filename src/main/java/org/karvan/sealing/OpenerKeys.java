package org.karvan.sealing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.karvan.audit.Trail;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;

/** The door to an opener's own key: he makes it, proves that he knows its passphrase, and replaces it. */
@Stateless
@RolesAllowed(Role.Names.OPENER)
public class OpenerKeys {

    private static final String SUBJECT = OpenerKey.class.getSimpleName();

    @Inject
    private SealingStore store;

    @Inject
    private Unlocking unlocking;

    @Inject
    private ReferenceData figures;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The caller's key; empty when he has none in use. */
    public Optional<OpenerKeySheet> own() {
        return ownKey().map(this::sheet);
    }

    private OpenerKeySheet sheet(OpenerKey key) {
        Instant proveBy = key.provedAt().plus(proofLasts());
        return new OpenerKeySheet(key.fingerprint(), key.madeAt(), key.provedAt(), proveBy, time.now().isBefore(proveBy),
                store.sharesTo(key).size());
    }

    private Duration proofLasts() {
        return figures.durationOn(ReferenceCode.OPENER_KEY_PROOF_DAYS, time.now().atZone(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * Makes the caller's first key.
     *
     * @throws Invalid when he has one, or the passphrase is too short, too long or was not repeated
     */
    public void make(PassphraseChoice choice) {
        choice.check();
        new Check().that(ownKey().isEmpty(), null, "sealing.key.exists").done();
        note("OPENER_KEY_MADE", made(choice));
    }

    /**
     * Proves that the caller knows his passphrase; a wrong one is counted, noted, and makes the next one wait.
     *
     * @throws Invalid at {@code passphrase} when it is wrong or has to wait
     */
    public void prove(String passphrase) {
        unlocking.pair(passphrase, "passphrase").forget();
        note("OPENER_KEY_PROVED", ownKey().orElseThrow());
    }

    /**
     * Replaces the caller's key. With the present passphrase his shares of running tenders are closed anew to the new key;
     * without it they are lost.
     *
     * @param present the passphrase of the key that ends; not looked at when it is lost
     * @param isLost whether he says that he has lost it
     * @throws Invalid at {@code present} when that is wrong or has to wait, or one of his shares is not the one that was
     *     given to him, or for the new one as in {@link #make}
     */
    public void replace(String present, boolean isLost, PassphraseChoice choice) {
        choice.check();
        if (isLost) {
            giveUp(choice);
        } else {
            handOver(unlocking.pair(present, "present"), choice);
        }
    }

    private void handOver(OpeningPair old, PassphraseChoice choice) {
        OpenerKey before = held();
        List<KeyShare> shares = store.sharesTo(before);
        OpenerKey after = successor(before, choice);
        try {
            for (KeyShare share : shares) {
                share.closeTo(after, share.open(old, caller.actor().name()));
            }
        } catch (AlteredShare e) {
            throw Invalid.at("present", "sealing.share.altered", e.holder());
        } finally {
            old.forget();
        }
        note("OPENER_KEY_REPLACED", after);
    }

    private void giveUp(PassphraseChoice choice) {
        OpenerKey before = held();
        List<KeyShare> shares = store.sharesTo(before);
        shares.forEach(share -> share.lose(time.now()));
        OpenerKey after = successor(before, choice);
        trail.note("OPENER_KEY_LOST", SUBJECT, before.fingerprint(),
                Map.of("successor", after.fingerprint(), "shares", Integer.toString(shares.size())));
    }

    private OpenerKey successor(OpenerKey before, PassphraseChoice choice) {
        before.end(time.now());
        store.write();
        return made(choice);
    }

    private OpenerKey made(PassphraseChoice choice) {
        OpeningPair pair = Hpke.generate();
        OpenerKey key = new OpenerKey(
                caller.actor().accountId(), pair, LockedKey.lock(pair, choice.passphrase(), LockedKey.ROUNDS), time.now());
        pair.forget();
        store.add(key);
        return key;
    }

    private OpenerKey held() {
        OpenerKey key = ownKey().orElseThrow(() -> Invalid.at(null, "sealing.key.none"));
        store.hold(key);
        return key;
    }

    private Optional<OpenerKey> ownKey() {
        return store.keyOf(caller.actor().accountId());
    }

    private void note(String action, OpenerKey key) {
        trail.note(action, SUBJECT, key.fingerprint(), Map.of());
    }
}
