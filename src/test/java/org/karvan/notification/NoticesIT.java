package org.karvan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.audit.AuditEntries;
import org.karvan.audit.EntryRow;
import org.karvan.audit.TrailQuery;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.DeputyDraft;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.OwnAccount;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.faces.Wording;
import org.karvan.platform.refusal.NotThere;

/** People are told of the steps that concern them, and of nothing else. */
class NoticesIT extends PortalIT {

    private static final Long BUYER = 21L;
    private static final String OFFICER = "officer@buyer.example";
    private static final String APPROVER = "approver@buyer.example";

    @Inject
    private Notices notices;

    @Inject
    private NotificationFixtures kettle;

    @Inject
    private AuditEntries trail;

    @Inject
    private OwnAccount own;

    @Inject
    private IdentityFixtures people;

    private Account officer;
    private Account approver;

    @BeforeEach
    void aBuyer() {
        officer = people.person(OFFICER, BUYER, Side.BUYER, Role.OFFICER, Role.LEGAL);
        approver = people.person(APPROVER, BUYER, Side.BUYER, Role.APPROVER);
        kettle.concern(Recipient.holders(BUYER, Role.OFFICER, Role.LEGAL), Recipient.holders(BUYER, Role.APPROVER), new Recipient(approver.id()));
    }

    @Test
    void whoeverIsConcernedIsToldOnceAndWhoActedIsNot() throws Exception {
        kettle.boil(acting(officer));

        assertEquals(0, unread(OFFICER));
        assertEquals(1, unread(APPROVER));
        NoticeRow row = as.person(APPROVER, () -> notices.inbox(1)).rows().get(0);
        assertTrue(row.in(Wording.in(Locale.ENGLISH)).startsWith("KTL-2026-0001: "));
        assertTrue(row.in(Wording.in(Locale.forLanguageTag("ur"))).startsWith("KTL-2026-0001: "));
    }

    @Test
    void theClocksStepsAreToldToAll() throws Exception {
        kettle.boil(Actor.CLOCK);

        assertEquals(1, unread(OFFICER));
        assertEquals(1, unread(APPROVER));
    }

    @Test
    void aDeputyIsToldInPlaceOfWhomHeStandsInFor() throws Exception {
        Account deputy = people.person("deputy@buyer.example", BUYER, Side.BUYER, Role.LOGISTICS);
        LocalDate today = LocalDate.ofInstant(clock.now(), ZoneOffset.UTC);
        as.person(APPROVER, () -> own.lend(new DeputyDraft(deputy.id(), Set.of(Role.APPROVER), today, today)));

        kettle.boil(Actor.CLOCK);
        assertEquals(1, unread("deputy@buyer.example"));

        clock.advance(Duration.ofDays(1));
        kettle.boil(Actor.CLOCK);
        assertEquals(1, unread("deputy@buyer.example"));
    }

    @Test
    void whatWasNotDoneIsNotTold() throws Exception {
        assertThrows(IllegalStateException.class, () -> kettle.boilAndFail(Actor.CLOCK));

        assertEquals(0, unread(APPROVER));
    }

    @Test
    void theStepStandsInTheTrailWithAllItTells() throws Exception {
        people.ofThePortal("auditor@karvan.example", Role.AUDITOR);
        kettle.boil(acting(officer));

        EntryRow row = as.person("auditor@karvan.example", () -> trail.search(TrailQuery.ALL, 1)).rows().get(0);
        assertEquals(List.of("Kettle", "KTL-2026-0001", "KettleStep.BOIL", "State.COLD", "State.HOT", "Officer", "It is tea time"),
                Stream.of(row.subjectType(), row.reference(), row.action(), row.from(), row.to(), row.actorName(), row.reason()).toList());
    }

    @Test
    void anOpenedNoticeIsReadAndLeadsToItsPage() throws Exception {
        kettle.boil(acting(officer));
        Long id = as.person(APPROVER, () -> notices.inbox(1)).rows().get(0).id();

        assertEquals("/index.xhtml?reference=KTL-2026-0001", as.person(APPROVER, () -> notices.read(id)));
        assertEquals(0, unread(APPROVER));
        assertFalse(as.person(APPROVER, () -> notices.inbox(1)).rows().get(0).isUnread());
    }

    @Test
    void anothersNoticeIsNotThere() throws Exception {
        kettle.boil(acting(officer));
        Long id = as.person(APPROVER, () -> notices.inbox(1)).rows().get(0).id();

        assertThrows(NotThere.class, () -> as.person(OFFICER, () -> notices.read(id)));
        assertThrows(NotThere.class, () -> as.person(OFFICER, () -> notices.read(-1L)));
        assertEquals(1, unread(APPROVER));
    }

    @Test
    void whatIsNewStandsFirstAndAllCanBePutAside() throws Exception {
        kettle.boil(acting(officer));
        kettle.boil(acting(officer));
        Long newest = as.person(APPROVER, () -> notices.inbox(1)).rows().get(0).id();
        as.person(APPROVER, () -> notices.read(newest));
        assertEquals(newest, as.person(APPROVER, () -> notices.inbox(1)).rows().get(1).id());

        as.person(APPROVER, () -> notices.readAll());
        assertEquals(0, unread(APPROVER));
        assertEquals(2, as.person(APPROVER, () -> notices.inbox(1)).total());
    }

    @Test
    void aVisitorHasNoInbox() throws Exception {
        assertEquals(0L, (long) as.visitor(() -> notices.unread()));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> notices.inbox(1)));
        assertThrows(EJBAccessException.class, () -> as.visitor(() -> notices.readAll()));
    }

    @Test
    void withoutAMailServerNothingWaitsToBeSent() {
        kettle.boil(acting(officer));

        assertEquals(List.of(), kettle.mails());
    }

    private long unread(String email) throws Exception {
        return as.person(email, () -> notices.unread());
    }

    private static Actor acting(Account person) {
        return new Actor(person.id(), person.name(), person.organisationId(), person.side(), person.roles());
    }
}
