package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.Readings;
import org.karvan.platform.config.ReferenceCode;
import org.karvan.platform.config.ReferenceData;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.refusal.Problem;

/** What administrators do with accounts, the banner and the dated figures. */
class AdministrationIT extends PortalIT {

    private static final String ADMINISTRATOR = "admin@portal.example";
    private static final String PERSON = "person@mine.example";
    private static final char[] PASSWORD = IdentityFixtures.PASSWORD.toCharArray();

    @Inject
    private AccountDesk desk;

    @Inject
    private Upkeep upkeep;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Readings readings;

    @Inject
    private ReferenceData figures;

    @Inject
    private IdentityFixtures people;

    private Account administrator;
    private Account person;

    @BeforeEach
    void anAdministratorAndSomebody() {
        administrator = people.administrator(ADMINISTRATOR);
        person = people.person(PERSON, 51L, Side.SUPPLIER, Role.BIDDER);
    }

    @Test
    void nobodyElseComesToTheDesk() {
        assertThrows(EJBAccessException.class, () -> as.person(PERSON, () -> desk.sheet(person.id())));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> desk.find(new AccountSearch("", AccountFilter.ALL, 1))));
        assertThrows(EJBAccessException.class, () -> as.person(PERSON, () -> upkeep.figures()));
    }

    @Test
    void accountsAreFoundByAPartOfNameOrAddressAndWildcardsAreLetters() throws Exception {
        assertEquals(List.of(PERSON), found("MINE.ex", AccountFilter.ALL));
        assertEquals(List.of(), found("%", AccountFilter.ALL));
        assertEquals(List.of(), found("_", AccountFilter.ALL));
        assertEquals(List.of(), found("'", AccountFilter.ALL));
        assertEquals(2, found(null, AccountFilter.ALL).size());
    }

    @Test
    void whoWaitsIsFoundAndUnlocked() throws Exception {
        for (int failure = 0; failure <= Lockout.FREE_FAILURES; failure++) {
            accounts.signIn(PERSON, "wrong".toCharArray());
        }
        assertEquals(List.of(PERSON), found("", AccountFilter.LOCKED));

        as.person(ADMINISTRATOR, () -> desk.unlock(person.id()));

        assertEquals(List.of(), found("", AccountFilter.LOCKED));
        assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(PERSON, PASSWORD));
    }

    @Test
    void allSessionsOfSomebodyEnd() throws Exception {
        Long signIn = signIns.begin(PERSON, "browser");
        assertEquals(1, as.person(ADMINISTRATOR, () -> desk.sheet(person.id())).signIns().size());

        as.person(ADMINISTRATOR, () -> desk.endSessions(person.id()));

        assertFalse(signIns.resume(signIn).isPresent());
    }

    @Test
    void anAccountIsClosedWithAReasonAndOpenedAgain() throws Exception {
        assertEquals(List.of("reason"), fields(assertThrows(Invalid.class, () -> as.person(ADMINISTRATOR, () -> desk.close(person.id(), " ")))));
        as.person(ADMINISTRATOR, () -> desk.close(person.id(), "asked for by the cooperative"));
        assertEquals(List.of(PERSON), found("", AccountFilter.CLOSED));
        assertInstanceOf(SignInResult.Wrong.class, accounts.signIn(PERSON, PASSWORD));

        as.person(ADMINISTRATOR, () -> desk.reopen(person.id(), "came back"));
        assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(PERSON, PASSWORD));
    }

    @Test
    void nobodyClosesHisOwnAccount() {
        Invalid refused = assertThrows(Invalid.class, () -> as.person(ADMINISTRATOR, () -> desk.close(administrator.id(), "x")));

        assertEquals("identity.close.own", refused.problems().get(0).key());
    }

    @Test
    void anUnknownNumberIsNotThere() {
        assertThrows(NotThere.class, () -> as.person(ADMINISTRATOR, () -> desk.sheet(4040404L)));
        assertThrows(NotThere.class, () -> as.person(ADMINISTRATOR, () -> desk.sheet(null)));
    }

    @Test
    void aBannerIsShownWhileItIsTime() throws Exception {
        as.person(ADMINISTRATOR, () -> upkeep.post(new BannerDraft(
                "Maintenance tonight", "آج رات مرمت", clock.now().plus(Duration.ofHours(1)), clock.now().plus(Duration.ofHours(3)))));
        assertEquals(List.of(), shown());

        clock.advance(Duration.ofHours(2));
        assertEquals(List.of("آج رات مرمت"), shown());

        clock.advance(Duration.ofHours(2));
        assertEquals(List.of(), shown());
    }

    @Test
    void aWithdrawnBannerIsNoLongerShown() throws Exception {
        as.person(ADMINISTRATOR, () -> upkeep.post(new BannerDraft("Now", "ابھی", clock.now(), clock.now().plus(Duration.ofHours(1)))));
        Long id = as.person(ADMINISTRATOR, () -> upkeep.banners()).get(0).id();

        as.person(ADMINISTRATOR, () -> upkeep.withdraw(id));

        assertEquals(List.of(), shown());
        assertThrows(NotThere.class, () -> as.person(ADMINISTRATOR, () -> upkeep.withdraw(id)));
    }

    @Test
    void aBannerNeedsBothLanguagesAndAnEndAfterItsBeginning() {
        BannerDraft draft = new BannerDraft(" ", null, clock.now().plusSeconds(60), clock.now().plusSeconds(30));

        assertEquals(List.of("english", "urdu", "until"),
                fields(assertThrows(Invalid.class, () -> as.person(ADMINISTRATOR, () -> upkeep.post(draft)))));
    }

    @Test
    void theFiguresOfTheLawAreThereFromTheStart() {
        assertEquals(Duration.ofDays(15), figures.durationOn(ReferenceCode.MINIMUM_BIDDING_DAYS_NATIONAL, today()));
        assertEquals(Duration.ofDays(30), figures.durationOn(ReferenceCode.MINIMUM_BIDDING_DAYS_INTERNATIONAL, today()));
        assertEquals(Duration.ofSeconds(60), figures.durationOn(ReferenceCode.SETTLE_SECONDS, today()));
    }

    @Test
    void everyFigureHasAValueToday() {
        for (ReferenceCode code : ReferenceCode.values()) {
            assertEquals(true, figures.inForce(code, today()).isPresent(), code.name());
        }
    }

    @Test
    void aNewValueCountsFromItsDayOnAndNotBefore() throws Exception {
        LocalDate day = today().plusDays(10);

        as.person(ADMINISTRATOR, () -> upkeep.add(figure(day, "10")));

        assertEquals(new BigDecimal("15"), readings.of(() -> figures.valueOn(ReferenceCode.STANDSTILL_DAYS, day.minusDays(1))));
        assertEquals(0, BigDecimal.TEN.compareTo(readings.of(() -> figures.valueOn(ReferenceCode.STANDSTILL_DAYS, day))));
    }

    @Test
    void aValueForTodayTwiceForADayOrOutOfRangeIsRefused() throws Exception {
        as.person(ADMINISTRATOR, () -> upkeep.add(figure(today().plusDays(5), "10")));

        assertEquals(List.of("validFrom"), refused(figure(today(), "10")));
        assertEquals(List.of("validFrom"), refused(figure(today().plusDays(5), "12")));
        assertEquals(List.of("amount"), refused(figure(today().plusDays(6), "0.5")));
        assertEquals(List.of("amount"), refused(figure(today().plusDays(6), "1e9")));
        assertEquals(List.of("code", "validFrom", "amount", "source"), refused(new ReferenceDraft(null, null, null, "")));
    }

    private static ReferenceDraft figure(LocalDate day, String amount) {
        return new ReferenceDraft(ReferenceCode.STANDSTILL_DAYS, day, new BigDecimal(amount), "Decision 7/2026");
    }

    private List<String> refused(ReferenceDraft draft) {
        return fields(assertThrows(Invalid.class, () -> as.person(ADMINISTRATOR, () -> upkeep.add(draft))));
    }

    private List<String> shown() {
        return upkeep.shownBanners().stream().map(Banner::urdu).toList();
    }

    private List<String> found(String words, AccountFilter filter) throws Exception {
        return as.person(ADMINISTRATOR, () -> desk.find(new AccountSearch(words, filter, 1))).rows().stream().map(AccountRow::email).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
    }

    private static List<String> fields(Invalid refused) {
        return refused.problems().stream().map(Problem::field).toList();
    }
}
