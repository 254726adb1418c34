package org.karvan.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Trail;
import org.karvan.platform.refusal.Invalid;

/** Closes copies to an organisation's own key, which the portal can always do, and opens them, which its passphrase alone can. */
@Dependent
public class OwnCopies {

    /** What somebody altered may be no signature any more. */
    private static final Pattern HEXADECIMAL = Pattern.compile("([0-9a-f]{2})+");

    @Inject
    private SealingStore store;

    @Inject
    private Unlocking unlocking;

    @Inject
    private PortalKey portal;

    @Inject
    private Trail trail;

    /** The fingerprint of the organisation's key; empty when it has none in use. */
    public Optional<String> keyInUse(Long organisation) {
        return store.ownKeyOf(organisation).map(OwnKey::fingerprint);
    }

    /**
     * Closes this text to the organisation's key, under this superscription.
     *
     * @throws Invalid when the organisation has no key
     * @throws IllegalStateException when its key is not the one that the portal signed
     */
    public ClosedCopy close(Long organisation, byte[] plain, byte[] associated) {
        OwnKey key = store.ownKeyOf(organisation).orElseThrow(() -> Invalid.at(null, "sealing.own.none"));
        if (!isSigned(key)) {
            throw new IllegalStateException("the own key of organisation " + organisation + " is not the one that was signed");
        }
        return new ClosedCopy(key.fingerprint(), Sealed.of(Hpke.seal(key.publicKey(), Padding.pad(plain), associated)));
    }

    /** Somebody who alters the database could otherwise have the next copy closed to a key of his own. */
    private boolean isSigned(OwnKey key) {
        return HEXADECIMAL.matcher(key.signature()).matches() && portal.verify(key.statement(), HexFormat.of().parseHex(key.signature()));
    }

    /**
     * The key of the caller's organisation, unlocked.
     *
     * @throws Invalid at the field when there is no key, or the passphrase is wrong, which is counted, or has to wait
     */
    public UnlockedKey unlock(String passphrase, String field) {
        return new UnlockedKey(unlocking.ownPair(passphrase, field));
    }

    /** Lets everybody who reads the trail read what was noted of the keys of these organisations. */
    public void unveil(Collection<Long> organisations) {
        trail.unveil(OwnKey.class.getSimpleName(), store.ownKeysOf(organisations).stream().map(OwnKey::fingerprint).toList());
    }
}
