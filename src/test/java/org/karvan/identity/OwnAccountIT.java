package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;

/** One's own name, password and sessions. */
class OwnAccountIT extends PortalIT {

    private static final String OFFICER = "officer@buyer.example";
    private static final String OTHER = "other@buyer.example";
    private static final PasswordChoice CHOICE = new PasswordChoice("a-road-of-salt", "a-road-of-salt");

    @Inject
    private OwnAccount door;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private IdentityFixtures people;

    @Resource
    private ManagedExecutorService threads;

    @BeforeEach
    void twoPeople() {
        people.person(OFFICER, 41L, Side.BUYER, Role.OFFICER);
        people.person(OTHER, 41L, Side.BUYER, Role.OFFICER);
    }

    @Test
    void nameAndLanguageAreChanged() throws Exception {
        as.person(OFFICER, () -> door.introduce(" Amna Durrani ", "ur"));

        Account now = as.person(OFFICER, () -> door.read());
        assertEquals("Amna Durrani", now.name());
        assertEquals("ur", now.language());
    }

    @Test
    void nobodyIsWithoutAName() {
        assertEquals(List.of("name"), fields(assertThrows(Invalid.class, () -> as.person(OFFICER, () -> door.introduce(" ", "en")))));
    }

    @Test
    void aLanguageThatThePortalDoesNotSpeakIsRefused() {
        assertEquals(List.of("language"), fields(assertThrows(Invalid.class, () -> as.person(OFFICER, () -> door.introduce("Amna", "xx")))));
    }

    @Test
    void aNewPasswordNeedsThePresentOneAndEndsAllOtherSessions() throws Exception {
        Long here = signIns.begin(OFFICER, "here");
        Long elsewhere = signIns.begin(OFFICER, "elsewhere");

        assertEquals(List.of("present"), fields(assertThrows(Invalid.class,
                () -> as.person(OFFICER, () -> door.changePassword("wrong", CHOICE, here)))));
        as.person(OFFICER, () -> door.changePassword(IdentityFixtures.PASSWORD, CHOICE, here));

        assertTrue(signIns.resume(here).isPresent());
        assertFalse(signIns.resume(elsewhere).isPresent());
        assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(OFFICER, CHOICE.password().toCharArray()));
    }

    @Test
    void aWrongPresentPasswordCountsAsAtSignIn() {
        for (int failure = 0; failure <= Lockout.FREE_FAILURES; failure++) {
            assertThrows(Invalid.class, () -> as.person(OFFICER, () -> door.changePassword("wrong", CHOICE, 0L)));
        }

        assertInstanceOf(SignInResult.Waiting.class, accounts.signIn(OFFICER, IdentityFixtures.PASSWORD.toCharArray()));
    }

    @Test
    void twoGuessesAtOnceCountAsTwo() throws Exception {
        Callable<SignInResult> guess = () -> accounts.signIn(OFFICER, "wrong".toCharArray());
        List<Future<SignInResult>> guesses = threads.invokeAll(Collections.nCopies(Lockout.FREE_FAILURES + 1, guess));
        for (Future<SignInResult> each : guesses) {
            assertInstanceOf(SignInResult.Wrong.class, each.get());
        }

        assertInstanceOf(SignInResult.Waiting.class, accounts.signIn(OFFICER, IdentityFixtures.PASSWORD.toCharArray()));
    }

    @Test
    void onesOwnSessionsAreListedAndEnded() throws Exception {
        Long one = signIns.begin(OFFICER, "one");
        signIns.begin(OTHER, "other");

        assertEquals(List.of("one"), as.person(OFFICER, () -> door.signIns()).stream().map(SignInRow::userAgent).toList());
        as.person(OFFICER, () -> door.endSignIn(one));

        assertEquals(List.of(), as.person(OFFICER, () -> door.signIns()));
        assertFalse(signIns.resume(one).isPresent());
    }

    @Test
    void theSessionOfAnotherIsNotThere() {
        Long others = signIns.begin(OTHER, "other");

        assertThrows(NotThere.class, () -> as.person(OFFICER, () -> door.endSignIn(others)));
        assertTrue(signIns.resume(others).isPresent());
    }

    @Test
    void whatIsTakenAwayIsGoneAtTheNextRequest() throws Exception {
        Account owner = people.person("owner@buyer.example", 41L, Side.BUYER, Role.APPLICANT);
        Account officer = as.person(OFFICER, () -> door.read());
        Long signIn = signIns.begin(OFFICER, "browser");

        as.person(owner, () -> accounts.entrust(officer.id(), Set.of(Role.LEGAL), null));
        assertEquals(Set.of("LEGAL"), signIns.resume(signIn).orElseThrow().groups());

        as.person(owner, () -> accounts.closeColleague(officer.id()));
        assertFalse(signIns.resume(signIn).isPresent());
    }

    @Test
    void aVisitorHasNoAccountOfHisOwn() {
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> door.read()));
    }

    private static List<String> fields(Invalid refused) {
        return refused.problems().stream().map(Problem::field).toList();
    }
}
