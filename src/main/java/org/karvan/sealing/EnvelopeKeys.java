package org.karvan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.karvan.audit.PortalKey;
import org.karvan.audit.Trail;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.config.TimeSource;

/**
 * The keys to which envelopes are closed: for features, which decide themselves who may ask, and name what is to be
 * opened by a subject such as {@code TND-2026-0041}.
 */
@ApplicationScoped
public class EnvelopeKeys {

    @Inject
    private SealingStore store;

    @Inject
    private PortalKey portal;

    @Inject
    private Trail trail;

    @Inject
    private ReferenceData figures;

    @Inject
    private TimeSource time;

    /** Whether each of these people has a key and has proved within the time of today's rule that he knows its passphrase. */
    public boolean areProved(Set<Long> accounts) {
        Instant now = time.now();
        Instant since = now.minus(figures.durationOn(ReferenceCode.OPENER_KEY_PROOF_DAYS, now.atZone(ZoneOffset.UTC).toLocalDate()));
        List<OpenerKey> keys = store.keysOf(accounts);
        return keys.size() == accounts.size() && keys.stream().allMatch(key -> key.provedAt().isAfter(since));
    }

    /**
     * Makes the key of this subject, closes a share of its private half to each of these people, and forgets it. Runs in
     * the caller's transaction.
     *
     * @param accounts who opens, each with a key in use
     * @param quorum how many of them together, at least two
     */
    public void make(String subject, Collection<Long> accounts, int quorum) {
        List<OpenerKey> holders = store.keysOf(accounts);
        if (holders.size() != accounts.size() || quorum < Quorum.LEAST || quorum > holders.size()) {
            throw new IllegalArgumentException(quorum + " of " + accounts + " cannot open " + subject);
        }
        OpeningPair pair = Hpke.generate();
        Map<Integer, byte[]> parts = Quorum.split(pair, quorum, holders.size());
        EnvelopeKey key = new EnvelopeKey(subject, pair.publicKey(), quorum, time.now());
        pair.forget();
        key.sign("", "");
        store.add(key);
        List<KeyShare> shares = new ArrayList<>();
        for (OpenerKey holder : holders) {
            int place = shares.size() + 1;
            KeyShare share = new KeyShare(key.id(), place, holder, parts.get(place));
            store.add(share);
            shares.add(share);
        }
        sign(key, shares);
    }

    private void sign(EnvelopeKey key, List<KeyShare> shares) {
        String facts = key.facts(shares);
        key.sign(facts, HexFormat.of().formatHex(portal.sign(facts.getBytes(StandardCharsets.UTF_8))));
        trail.note("ENVELOPE_KEY_MADE", EnvelopeKey.class.getSimpleName(), key.subject(), Map.of("statement", facts));
    }

    /** What everybody may see of the key of this subject; empty when it has none. */
    public Optional<EnvelopeKeySheet> sheet(String subject) {
        return store.envelopeKey(subject).map(this::sheet);
    }

    /** The same of the keys of this thing and of its parts, which are named after it as in {@code TND-2026-0041/price}. */
    public List<EnvelopeKeySheet> sheets(String thing) {
        return store.envelopeKeys(thing).stream().map(this::sheet).toList();
    }

    private EnvelopeKeySheet sheet(EnvelopeKey key) {
        return new EnvelopeKeySheet(key.subject(), key.fingerprint(), key.madeAt(), key.quorum(), holders(key), key.statement(), key.signature());
    }

    private List<HolderRow> holders(EnvelopeKey key) {
        List<KeyShare> shares = store.shares(key);
        List<OpenerKey> keys = store.keysOf(shares.stream().map(KeyShare::accountId).toList());
        Map<Long, String> names = store.names(key);
        return shares.stream()
                .map(share -> new HolderRow(share.accountId(), names.get(share.accountId()), fingerprint(keys, share), share.isLost()))
                .toList();
    }

    private static String fingerprint(List<OpenerKey> keys, KeyShare share) {
        return keys.stream()
                .filter(key -> key.accountId().equals(share.accountId()))
                .map(OpenerKey::fingerprint)
                .findFirst()
                .orElse(null);
    }

    /**
     * Closes this text in an envelope that only the holders of the subject's key open together, under this superscription.
     *
     * @throws IllegalStateException when the subject has no key, or its key is not the one that the portal signed
     */
    public Sealed seal(String subject, byte[] plain, byte[] associated) {
        EnvelopeKey key = store.envelopeKey(subject).orElseThrow(() -> new IllegalStateException("no key to the envelopes of " + subject));
        if (!isSigned(key)) {
            throw new IllegalStateException("the key to the envelopes of " + subject + " is not the one that was signed");
        }
        return Sealed.of(Hpke.seal(key.publicKey(), Padding.pad(plain), associated));
    }

    /** Somebody who alters the database could otherwise have the next envelope closed to a key of his own. */
    private boolean isSigned(EnvelopeKey key) {
        String facts = key.facts(store.shares(key));
        return facts.equals(key.statement())
                && portal.verify(facts.getBytes(StandardCharsets.UTF_8), HexFormat.of().parseHex(key.signature()));
    }
}
