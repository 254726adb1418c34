package org.karvan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.audit.Trail;
import org.karvan.identity.Caller;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;

/**
 * Openers coming together: each gives his share, and when a quorum has, the key is joined for as long as the opening takes.
 * For features, which decide themselves when the hour has come and who may ask.
 */
@ApplicationScoped
public class Ceremonies {

    private static final String FIELD = "passphrase";

    @Inject
    private SealingStore store;

    @Inject
    private Unlocking unlocking;

    @Inject
    private CeremonyVault vault;

    @Inject
    private Attendance attendance;

    @Inject
    private Trail trail;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** How far the openers of this subject have come; empty when it has no key. */
    public Optional<CeremonySheet> sheet(String subject) {
        return store.envelopeKey(subject).map(this::sheet);
    }

    private CeremonySheet sheet(EnvelopeKey key) {
        Optional<Ceremony> running = running(key);
        Set<Long> given = running.map(store::given).orElse(List.of()).stream().map(GivenShare::shareId).collect(Collectors.toSet());
        Map<Long, String> names = store.names(key);
        List<CeremonySheet.Holder> holders = store.shares(key).stream()
                .map(share -> new CeremonySheet.Holder(share.accountId(), names.get(share.accountId()),
                        attendance.isPresent(key.subject(), share.accountId(), time.now()), given.contains(share.id()), share.isLost()))
                .toList();
        Attendance.Progress progress = attendance.progress(key.subject()).orElse(new Attendance.Progress(0, 0));
        return new CeremonySheet(key.quorum(), running.map(Ceremony::endsAt).orElse(null),
                running.flatMap(on -> vault.of(on.id())).isPresent(), progress.done(), progress.all(), holders);
    }

    /** The caller looks at the ceremony of this subject: the others see that he is there. */
    public void attend(String subject) {
        attendance.see(subject, caller.actor().accountId(), time.now());
    }

    /** Tells those who wait how far the opening is. */
    public void tell(String subject, int done, int all) {
        attendance.tell(subject, done, all);
    }

    private Optional<Ceremony> running(EnvelopeKey key) {
        return store.ceremony(key).filter(ceremony -> ceremony.isOn(time.now()));
    }

    /**
     * The caller gives his share: it is unlocked with his passphrase, compared with what was published of it, and closed
     * to the key of the ceremony, which begins with the first share.
     *
     * @throws Invalid at {@code passphrase} when that is wrong or has to wait, or the caller holds no share or has lost it,
     *     or his share is not the one that was given to him
     */
    public void give(String subject, String passphrase) {
        EnvelopeKey key = key(subject);
        KeyShare share = store.shares(key).stream()
                .filter(each -> each.accountId().equals(caller.actor().accountId()))
                .findFirst()
                .orElseThrow(() -> Invalid.at(FIELD, "sealing.share.none"));
        new Check().that(!share.isLost(), FIELD, "sealing.share.lost").done();
        OpeningPair own = unlocking.pair(passphrase, FIELD);
        try {
            give(key, share, share.open(own, caller.actor().name()));
        } catch (AlteredShare e) {
            throw refused(subject, e);
        } finally {
            own.forget();
        }
    }

    private void give(EnvelopeKey key, KeyShare share, byte[] open) {
        store.hold(key);
        Instant now = time.now();
        Ceremony ceremony = running(key).orElseGet(() -> begun(key, now));
        boolean isIn = store.given(ceremony).stream().anyMatch(each -> each.shareId().equals(share.id()));
        if (!isIn) {
            store.add(new GivenShare(ceremony, share, open, now));
            trail.note("SHARE_GIVEN", EnvelopeKey.class.getSimpleName(), key.subject(), Map.of("place", Integer.toString(share.place())));
        }
    }

    private Ceremony begun(EnvelopeKey key, Instant now) {
        OpeningPair pair = Hpke.generate();
        Ceremony ceremony = new Ceremony(key, pair.publicKey(), now);
        store.add(ceremony);
        vault.keep(ceremony.id(), pair, ceremony.endsAt());
        return ceremony;
    }

    /** Ends the ceremony that is on, if one is, so that the openers can begin again: after a restart its key is gone. */
    public void beginAgain(String subject) {
        EnvelopeKey key = key(subject);
        store.hold(key);
        running(key).ifPresent(this::end);
    }

    /** Whether enough openers have given their shares and the key can be joined on this node. */
    public boolean isQuorate(String subject) {
        return sheet(subject).filter(CeremonySheet::isQuorate).isPresent();
    }

    /**
     * Joins the key out of the shares that were given, and ends the ceremony: what was given serves once. The caller closes
     * the key when everything has been opened.
     *
     * @throws Invalid when too few have given theirs, this node does not hold the key of the ceremony, or a share was
     *     altered, in which case its holder is named
     */
    public JoinedKey join(String subject) {
        EnvelopeKey key = key(subject);
        store.hold(key);
        Ceremony ceremony = running(key).orElseThrow(() -> Invalid.at(null, "sealing.ceremony.none"));
        OpeningPair pair = vault.of(ceremony.id()).orElseThrow(() -> Invalid.at(null, "sealing.ceremony.elsewhere"));
        List<GivenShare> given = store.given(ceremony);
        new Check().that(given.size() >= key.quorum(), null, "sealing.ceremony.few", key.quorum()).done();
        List<KeyShare> shares = store.shares(key);
        Map<Long, String> names = store.names(key);
        Quorum quorum = new Quorum(key.publicKey(), key.quorum(), shares.size());
        try {
            for (GivenShare each : given) {
                KeyShare share = shares.stream().filter(found -> found.id().equals(each.shareId())).findFirst().orElseThrow();
                String name = names.get(share.accountId());
                quorum.add(name, share.place(), each.open(pair, name), share.commitment());
            }
            return new JoinedKey(quorum.join());
        } catch (AlteredShare e) {
            throw refused(subject, e);
        } catch (SealBroken e) {
            throw Invalid.at(null, "sealing.key.other");
        } finally {
            end(ceremony);
        }
    }

    private void end(Ceremony ceremony) {
        ceremony.end();
        vault.forget(ceremony.id());
    }

    private Invalid refused(String subject, AlteredShare altered) {
        trail.noteApart("SHARE_ALTERED", EnvelopeKey.class.getSimpleName(), subject, Map.of("holder", altered.holder()));
        return Invalid.at(null, "sealing.share.altered", altered.holder());
    }

    private EnvelopeKey key(String subject) {
        return store.envelopeKey(subject).orElseThrow(() -> Invalid.at(null, "sealing.key.missing"));
    }
}
