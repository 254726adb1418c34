package org.karvan.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.Readings;
import org.karvan.identity.Account;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.refusal.Invalid;

class SealingIT extends PortalIT {

    private static final String SUBJECT = "TND-2026-0001";
    private static final byte[] PRICE = "26,400.00".getBytes(UTF_8);
    private static final byte[] OUTSIDE = "bidder 7".getBytes(UTF_8);
    private static final String OTHER = "mango river copper seven";

    @Inject
    private IdentityFixtures people;

    @Inject
    private SealingFixtures fixtures;

    @Inject
    private OpenerKeys own;

    @Inject
    private EnvelopeKeys keys;

    @Inject
    private Ceremonies ceremonies;

    @Inject
    private CeremonyVault vault;

    @Inject
    private Readings readings;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private Account amna;
    private Account bilal;
    private Account chand;

    @BeforeEach
    void threeOpenersHoldSharesOfOneKey() throws Exception {
        amna = people.person("amna@buyer.example", 10L, Side.BUYER, Role.OPENER);
        bilal = people.person("bilal@chamber.example", 20L, Side.PUBLIC_BODY, Role.OPENER);
        chand = people.person("chand@bank.example", 30L, Side.PUBLIC_BODY, Role.OPENER);
        for (Account opener : List.of(amna, bilal, chand)) {
            fixtures.keyOf(opener);
        }
    }

    @Test
    void anyTwoOfThreeOpenWhatOneCannot() throws Exception {
        Sealed closed = closed();
        give(amna);

        assertFalse(sheet().isQuorate());
        assertEquals("sealing.ceremony.few", refused(() -> opened(closed)));

        give(amna);
        give(chand);
        assertTrue(sheet().isQuorate());
        assertArrayEquals(PRICE, opened(closed));
    }

    @Test
    void whatWasGivenServesOnce() throws Exception {
        Sealed closed = closed();
        give(amna);
        give(bilal);
        opened(closed);

        assertFalse(sheet().isOn());
        assertEquals("sealing.ceremony.none", refused(() -> opened(closed)));
    }

    @Test
    void aCeremonyIsOverAfterTenMinutes() throws Exception {
        Sealed closed = closed();
        give(amna);
        clock.advance(Duration.ofMinutes(10));
        give(bilal);

        assertEquals(1, sheet().in());
        assertEquals("sealing.ceremony.few", refused(() -> opened(closed)));
    }

    @Test
    void aRestartLosesTheCeremonyAndTheOpenersBeginAgain() throws Exception {
        Sealed closed = closed();
        give(amna);
        give(bilal);
        vault.forgetOld(clock.now().plus(Ceremony.LASTS));

        assertFalse(sheet().isQuorate());
        assertEquals("sealing.ceremony.elsewhere", refused(() -> opened(closed)));

        as.person(amna, () -> inTransaction(() -> ceremonies.beginAgain(SUBJECT)));
        give(amna);
        give(bilal);
        assertArrayEquals(PRICE, opened(closed));
    }

    @Test
    void anAlteredShareIsRefusedAndItsHolderNamed() throws Exception {
        Sealed closed = closed();
        alter("update KeyShare s set s.commitment = :hash where s.accountId = :who", bilal);
        give(amna);

        Invalid refused = assertThrows(Invalid.class, () -> give(bilal));
        assertEquals("sealing.share.altered", refused.problems().get(0).key());
        assertEquals(List.of(bilal.name()), refused.problems().get(0).arguments());
        assertEquals(1, noted("SHARE_ALTERED"));
        assertEquals("sealing.ceremony.few", refused(() -> opened(closed)));
    }

    @Test
    void aWrongPassphraseIsNotedAndSoonMakesTheNextOneWait() throws Exception {
        keyMade();
        for (int time = 0; time < 5; time++) {
            assertEquals("sealing.passphrase.wrong", refused(() -> give(amna, OTHER)));
        }

        assertEquals(5, noted("PASSPHRASE_WRONG"));
        assertEquals("sealing.passphrase.wait", refused(() -> give(amna)));
        clock.advance(Duration.ofSeconds(15));
        give(amna);
        assertEquals(1, sheet().in());
    }

    @Test
    void somebodyWithoutAShareGivesNone() throws Exception {
        keyMade();
        Account stranger = people.person("stranger@bank.example", 30L, Side.PUBLIC_BODY, Role.OPENER);
        fixtures.keyOf(stranger);

        assertEquals("sealing.share.none", refused(() -> give(stranger)));
    }

    @Test
    void aKeyThatIsReplacedKeepsItsShares() throws Exception {
        Sealed closed = closed();
        String before = as.person(amna, () -> own.own()).orElseThrow().fingerprint();
        as.person(amna, () -> own.replace(SealingFixtures.PASSPHRASE, false, new PassphraseChoice(OTHER, OTHER)));

        OpenerKeySheet after = as.person(amna, () -> own.own()).orElseThrow();
        assertNotEquals(before, after.fingerprint());
        assertEquals(1, after.shares());
        assertEquals("sealing.passphrase.wrong", refused(() -> give(amna)));
        give(amna, OTHER);
        give(bilal);
        assertArrayEquals(PRICE, opened(closed));
    }

    @Test
    void aLostPassphraseLosesTheShareAndTheRestStillOpens() throws Exception {
        Sealed closed = closed();
        as.person(amna, () -> own.replace(null, true, new PassphraseChoice(OTHER, OTHER)));

        EnvelopeKeySheet sheet = read(() -> keys.sheet(SUBJECT).orElseThrow());
        assertTrue(sheet.isAtRisk());
        assertFalse(sheet.isLost());
        assertEquals("sealing.share.lost", refused(() -> give(amna, OTHER)));
        give(bilal);
        give(chand);
        assertArrayEquals(PRICE, opened(closed));
    }

    @Test
    void whenTooFewSharesAreLeftTheKeyIsShownAsLost() throws Exception {
        keyMade();
        as.person(amna, () -> own.replace(null, true, new PassphraseChoice(OTHER, OTHER)));
        as.person(bilal, () -> own.replace(null, true, new PassphraseChoice(OTHER, OTHER)));

        assertTrue(read(() -> keys.sheet(SUBJECT).orElseThrow().isLost()));
    }

    @Test
    void nothingIsClosedToAKeyThatThePortalDidNotSign() throws Exception {
        keyMade();
        String foreign = java.util.HexFormat.of().formatHex(Hpke.generate().publicKey());
        transaction.begin();
        entities.createQuery("update EnvelopeKey k set k.publicKey = :key").setParameter("key", foreign).executeUpdate();
        transaction.commit();

        assertThrows(IllegalStateException.class, () -> keys.seal(SUBJECT, PRICE, OUTSIDE));
    }

    @Test
    void aProofCountsForThirtyDays() throws Exception {
        Set<Long> openers = Set.of(amna.id(), bilal.id());
        assertTrue(proved(openers));
        clock.advance(Duration.ofDays(30));
        assertFalse(proved(openers));

        as.person(amna, () -> own.prove(SealingFixtures.PASSPHRASE));
        assertFalse(proved(openers));
        as.person(bilal, () -> own.prove(SealingFixtures.PASSPHRASE));
        assertTrue(proved(openers));
    }

    @Test
    void aPersonMakesOneKeyWithAPassphraseOfSomeLength() throws Exception {
        Account dina = people.person("dina@bank.example", 30L, Side.PUBLIC_BODY, Role.OPENER);
        assertEquals("sealing.passphrase.short", refused(() -> as.person(dina, () -> own.make(new PassphraseChoice("short", "short")))));
        assertEquals("sealing.passphrase.again", refused(() -> as.person(dina, () -> own.make(new PassphraseChoice(OTHER, "another one")))));
        assertTrue(as.person(dina, () -> own.own()).isEmpty());

        as.person(dina, () -> own.make(new PassphraseChoice(OTHER, OTHER)));
        assertTrue(as.person(dina, () -> own.own()).orElseThrow().isProved());
        assertEquals("sealing.key.exists", refused(() -> as.person(dina, () -> own.make(new PassphraseChoice(OTHER, OTHER)))));
    }

    private void keyMade() throws Exception {
        inTransaction(() -> keys.make(SUBJECT, List.of(amna.id(), bilal.id(), chand.id()), 2));
    }

    private Sealed closed() throws Exception {
        keyMade();
        return read(() -> keys.seal(SUBJECT, PRICE, OUTSIDE));
    }

    private CeremonySheet sheet() throws Exception {
        return read(() -> ceremonies.sheet(SUBJECT).orElseThrow());
    }

    private boolean proved(Set<Long> openers) throws Exception {
        return read(() -> keys.areProved(openers));
    }

    private <T> T read(Callable<T> question) throws Exception {
        List<T> answer = new ArrayList<>();
        inTransaction(() -> answer.add(question.call()));
        return answer.get(0);
    }

    private void give(Account opener) throws Exception {
        give(opener, SealingFixtures.PASSPHRASE);
    }

    private void give(Account opener, String passphrase) throws Exception {
        as.person(opener, () -> inTransaction(() -> ceremonies.give(SUBJECT, passphrase)));
    }

    private byte[] opened(Sealed closed) throws Exception {
        byte[][] found = new byte[1][];
        as.person(amna, () -> inTransaction(() -> {
            try (JoinedKey key = ceremonies.join(SUBJECT)) {
                found[0] = key.open(closed, OUTSIDE);
            }
        }));
        return found[0];
    }

    private void inTransaction(Work work) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            if (done) {
                transaction.commit();
            } else {
                transaction.rollback();
            }
        }
    }

    private void alter(String statement, Account who) throws Exception {
        transaction.begin();
        entities.createQuery(statement).setParameter("hash", Sealed.hash(OUTSIDE)).setParameter("who", who.id()).executeUpdate();
        transaction.commit();
    }

    private int noted(String action) {
        return Integer.parseInt(readings.one("select count(e) from AuditEntry e where e.action = '" + action + "'"));
    }

    private static String refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Invalid.class, work).problems().get(0).key();
    }

    /** Something done within a transaction. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
