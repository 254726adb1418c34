package org.karvan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import org.karvan.audit.PortalKey;
import org.karvan.identity.Account;
import org.karvan.platform.config.TimeSource;

/** Keys of openers and bidders for tests. All have the same passphrase, stretched less than the portal's own: a test has no time. */
@ApplicationScoped
public class SealingFixtures {

    /** The passphrase of everybody whom these fixtures give a key. */
    public static final String PASSPHRASE = "camel lantern walnut ferry";

    private static final int FEW_ROUNDS = 1000;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SealingStore store;

    @Inject
    private PortalKey portal;

    @Inject
    private TimeSource time;

    /** Gives this person a key that he has just proved, unless he has one. */
    @Transactional
    public void keyOf(Account opener) {
        keyOf(opener.id());
    }

    /** The same for the person of that account. */
    @Transactional
    public void keyOf(Long account) {
        if (store.keyOf(account).isEmpty()) {
            OpeningPair pair = Hpke.generate();
            entities.persist(new OpenerKey(account, pair, LockedKey.lock(pair, PASSPHRASE, FEW_ROUNDS), time.now()));
        }
    }

    /** Gives this organisation a key to its own copies, with the same passphrase, unless it has one. */
    @Transactional
    public void ownKeyOf(Long organisation) {
        if (store.ownKeyOf(organisation).isEmpty()) {
            OpeningPair pair = Hpke.generate();
            OwnKey key = new OwnKey(organisation, pair, LockedKey.lock(pair, PASSPHRASE, FEW_ROUNDS), time.now());
            key.sign(HexFormat.of().formatHex(portal.sign(key.statement())));
            entities.persist(key);
        }
    }
}
