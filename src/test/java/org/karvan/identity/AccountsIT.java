package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.Readings;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;

/** Signing in, and who may give roles to whom. */
class AccountsIT extends PortalIT {

    private static final Long MINE = 11L;
    private static final Long OTHERS = 12L;
    private static final String OWNER = "owner@mine.example";
    private static final char[] WRONG = "not-the-password".toCharArray();
    private static final char[] RIGHT = IdentityFixtures.PASSWORD.toCharArray();

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Readings readings;

    @Inject
    private IdentityFixtures people;

    @PersistenceContext
    private EntityManager entities;

    private Account owner;
    private Account stranger;

    @BeforeEach
    void twoOrganisations() {
        owner = people.person(OWNER, MINE, Side.SUPPLIER, Role.APPLICANT);
        stranger = people.person("stranger@other.example", OTHERS, Side.SUPPLIER, Role.APPLICANT);
    }

    @Test
    void theTrailSaysWhoSignedIn() throws Exception {
        Account officer = people.person("bibi@mine.example", 20L, Side.BUYER, Role.OFFICER);

        as.visitor(() -> signIns.end(signIns.begin("bibi@mine.example", "a browser")));

        for (String action : List.of("AccountAction.SIGNED_IN", "AccountAction.SIGNED_OUT")) {
            assertEquals(officer.name(), readings.one("select e.actorName from AuditEntry e where e.action = '" + action + "'"), action);
        }
    }

    @Test
    void theRightPasswordSignsIn() {
        SignInResult.Welcome welcome = assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(" Owner@Mine.example ", RIGHT));

        assertEquals(owner.id(), welcome.account().id());
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAnswerTheSame() {
        assertInstanceOf(SignInResult.Wrong.class, accounts.signIn(OWNER, WRONG));
        assertInstanceOf(SignInResult.Wrong.class, accounts.signIn("nobody@mine.example", RIGHT));
    }

    @Test
    void theWaitBeginsAfterTheFreeFailuresAndDoublesWithEachFurtherOne() {
        Duration first = waitAfter(Lockout.FREE_FAILURES + 1);
        clock.advance(first);
        Duration second = waitAfter(1);

        assertTrue(second.compareTo(first.multipliedBy(2).minusSeconds(1)) >= 0, first + " then " + second);
    }

    @Test
    void whoWaitsIsNotLetInEvenWithTheRightPasswordUntilTheWaitIsOver() {
        Duration wait = waitAfter(Lockout.FREE_FAILURES + 1);

        assertInstanceOf(SignInResult.Waiting.class, accounts.signIn(OWNER, RIGHT));
        clock.advance(wait);
        assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(OWNER, RIGHT));
    }

    @Test
    void theEndOfAWaitIsTheSameInstantForTheDatabaseInWhateverZoneTheServerRuns() {
        waitAfter(Lockout.FREE_FAILURES + 1);
        Instant until = assertInstanceOf(SignInResult.Waiting.class, accounts.signIn(OWNER, RIGHT)).until();

        Number kept = (Number) entities
                .createNativeQuery("select extract(epoch from locked_until) from account where email = ?")
                .setParameter(1, OWNER)
                .getSingleResult();

        assertEquals(until.getEpochSecond(), kept.longValue());
    }

    @Test
    void aSuccessForgetsEarlierFailures() {
        for (int failures = 0; failures < Lockout.FREE_FAILURES; failures++) {
            accounts.signIn(OWNER, WRONG);
        }
        accounts.signIn(OWNER, RIGHT);

        assertInstanceOf(SignInResult.Wrong.class, accounts.signIn(OWNER, WRONG));
    }

    @Test
    void aColleagueIsEntrustedWithRoles() throws Exception {
        Account colleague = people.person("second@mine.example", MINE, Side.SUPPLIER);

        as.person(OWNER, () -> accounts.entrust(colleague.id(), Set.of(Role.BIDDER, Role.OPENER), null));

        assertEquals(Set.of(Role.BIDDER, Role.OPENER), found(colleague).roles());
    }

    @Test
    void thePersonOfAnotherOrganisationIsNotThere() {
        assertThrows(NotThere.class, () -> as.person(OWNER, () -> accounts.entrust(stranger.id(), Set.of(Role.BIDDER), null)));
    }

    @Test
    void aSupplierCannotHoldABuyersRole() {
        Invalid refused = assertThrows(Invalid.class,
                () -> as.person(OWNER, () -> accounts.entrust(owner.id(), Set.of(Role.APPROVER), BigDecimal.TEN)));

        assertEquals(List.of("roles"), refused.problems().stream().map(Problem::field).toList());
    }

    @Test
    void onlyColleaguesAreListed() throws Exception {
        List<String> listed = as.person(OWNER, () -> accounts.colleagues().stream().map(Account::email).toList());

        assertEquals(List.of(OWNER), listed);
    }

    @Test
    void aDoorRefusesWhoHoldsNoneOfItsRoles() {
        people.person("bidder@mine.example", MINE, Side.SUPPLIER, Role.BIDDER);

        assertThrows(EJBAccessException.class, () -> as.person("bidder@mine.example", () -> accounts.colleagues()));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> accounts.colleagues()));
        assertThrows(EJBAccessException.class, () -> as.clock(() -> accounts.colleagues()));
    }

    @Test
    void anAddressIsTakenOnlyOnce() {
        AccountDraft draft = new AccountDraft(" OWNER@mine.example", "Second Owner", "another-long-one", "ur");

        Invalid refused = assertThrows(Invalid.class, () -> accounts.open(draft, OTHERS, Side.SUPPLIER, Set.of(Role.APPLICANT)));

        assertEquals("identity.email.taken", refused.problems().get(0).key());
    }

    @Test
    void aCommonPasswordAndAnIncompleteAddressAreToldTogether() {
        AccountDraft draft = new AccountDraft("nowhere", " ", "password", "en");

        Invalid refused = assertThrows(Invalid.class, () -> accounts.open(draft, OTHERS, Side.SUPPLIER, Set.of(Role.APPLICANT)));

        assertEquals(List.of("name", "email", "password"), refused.problems().stream().map(Problem::field).toList());
    }

    /** Fails so often and tells the wait that follows. */
    private Duration waitAfter(int failures) {
        for (int failed = 0; failed < failures; failed++) {
            assertInstanceOf(SignInResult.Wrong.class, accounts.signIn(OWNER, WRONG));
        }
        Instant now = clock.now();
        SignInResult.Waiting waiting = assertInstanceOf(SignInResult.Waiting.class, accounts.signIn(OWNER, WRONG));
        return Duration.between(now, waiting.until()).plusMillis(1);
    }

    private Account found(Account account) throws Exception {
        return as.person(account, () -> accounts.own().orElseThrow());
    }
}
