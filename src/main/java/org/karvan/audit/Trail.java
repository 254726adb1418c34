package org.karvan.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import org.karvan.identity.Actor;
import org.karvan.identity.Caller;
import org.karvan.platform.config.TimeSource;
import org.karvan.workflow.StepTaken;

/**
 * Writes the trail. Steps write themselves; a door calls it for what is no step and must be known all the same: reading
 * an opened bid, a refused attempt on something secret, a changed setting.
 *
 * <p>The name of an action is in capitals and has a text {@code Action.<NAME>}. Details may hold personal data: in the
 * hashed payload they stand only as a salted hash.
 */
@ApplicationScoped
public class Trail {

    private static final int SALT_LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private AuditStore store;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /** Notes that the caller did this, in his transaction: rolled back with it. */
    public void note(String action, String subjectType, String reference, Map<String, String> details) {
        write(Happening.of(action, subjectType, reference, details, caller.ifSignedIn().orElse(null), time.now()), false);
    }

    /** Notes that this person did this, who is not yet the caller: he has just proved who he is. */
    void noteOf(Actor person, String action, String subjectType, String reference, Map<String, String> details) {
        write(Happening.of(action, subjectType, reference, details, person, time.now()), false);
    }

    /** Notes that the caller did or tried this, in a transaction of its own: it stays although the caller's is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteApart(String action, String subjectType, String reference, Map<String, String> details) {
        note(action, subjectType, reference, details);
    }

    /**
     * Notes that the caller did this to a thing that is still under its veil: nobody reads the entry before {@link #unveil}.
     */
    public void noteVeiled(String action, String subjectType, String reference, Map<String, String> details) {
        write(Happening.of(action, subjectType, reference, details, caller.ifSignedIn().orElse(null), time.now()), true);
    }

    /** The same in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noteVeiledApart(String action, String subjectType, String reference, Map<String, String> details) {
        noteVeiled(action, subjectType, reference, details);
    }

    /** Lets everybody who reads the trail read what was noted of these things under a veil, in the caller's transaction. */
    public void unveil(String subjectType, Collection<String> references) {
        store.unveil(subjectType, references);
    }

    void hear(@Observes StepTaken taken) {
        write(Happening.of(taken), taken.thing() instanceof Veiled secret && secret.isVeiled());
    }

    private void write(Happening what, boolean veiled) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        store.add(new AuditEntry(what, HexFormat.of().formatHex(salt), veiled));
    }
}
