package org.karvan.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.karvan.identity.Caller;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;

/** Unlocks the caller's own pair with what he typed, or says at the field why not. */
@Dependent
class Unlocking {

    @Inject
    private SealingStore store;

    @Inject
    private Passphrases passphrases;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** The caller's pair. @throws Invalid at the field when he has no key, or the passphrase is wrong or has to wait */
    OpeningPair pair(String passphrase, String field) {
        new Check().that(store.keyOf(caller.actor().accountId()).isPresent(), field, "sealing.key.none").done();
        return right(passphrases.tried(passphrase), field);
    }

    /** The pair of the caller's organisation. @throws Invalid likewise */
    OpeningPair ownPair(String passphrase, String field) {
        new Check().that(store.ownKeyOf(caller.actor().organisationId()).isPresent(), field, "sealing.own.none").done();
        return right(passphrases.triedOwn(passphrase), field);
    }

    private OpeningPair right(Unlocked answer, String field) {
        if (answer instanceof Unlocked.Right right) {
            return right.pair();
        }
        if (answer instanceof Unlocked.Waiting waiting) {
            throw Invalid.at(field, "sealing.passphrase.wait", Duration.between(time.now(), waiting.until()).toSeconds() + 1);
        }
        throw Invalid.at(field, "sealing.passphrase.wrong");
    }
}
