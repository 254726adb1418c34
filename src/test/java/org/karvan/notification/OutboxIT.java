package org.karvan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.identity.Account;
import org.karvan.identity.Actor;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.platform.config.Setting;
import org.karvan.platform.refusal.NotThere;

/** Mail is sent when the mail server is there, waits when it is not, and undoes nothing. */
class OutboxIT extends PortalIT {

    private static final Long BUYER = 21L;
    private static final String OFFICER = "officer@buyer.example";
    private static final String APPROVER = "approver@buyer.example";
    private static final String ADMINISTRATOR = "admin@karvan.example";

    @Inject
    private Notices notices;

    @Inject
    private NotificationFixtures kettle;

    @Inject
    private IdentityFixtures people;

    private GreenMail mailServer;
    private Account officer;

    @BeforeEach
    void aBuyerAndAMailServerThatIsDown() throws Exception {
        officer = people.person(OFFICER, BUYER, Side.BUYER, Role.OFFICER);
        people.person(APPROVER, BUYER, Side.BUYER, Role.APPROVER);
        people.administrator(ADMINISTRATOR);
        kettle.concern(Recipient.holders(BUYER, Role.APPROVER));
        int port = freePort();
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        System.setProperty(Setting.KARVAN_SMTP_HOST.name(), "127.0.0.1");
        System.setProperty(Setting.KARVAN_SMTP_PORT.name(), Integer.toString(port));
        System.setProperty(Setting.KARVAN_BASE_URL.name(), "https://karvan.example/");
    }

    @AfterEach
    void theMailServerGoes() {
        mailServer.stop();
        System.clearProperty(Setting.KARVAN_SMTP_HOST.name());
        System.clearProperty(Setting.KARVAN_SMTP_PORT.name());
        System.clearProperty(Setting.KARVAN_BASE_URL.name());
    }

    @Test
    void aMailTellsTheNoticeAndLeadsToItsPage() throws Exception {
        mailServer.start();
        kettle.boil(acting(officer));

        assertTrue(sendNext());
        assertFalse(sendNext());
        MimeMessage[] received = mailServer.getReceivedMessages();
        assertEquals(1, received.length);
        assertEquals(APPROVER, received[0].getAllRecipients()[0].toString());
        assertTrue(received[0].getSubject().startsWith("KTL-2026-0001: "), received[0].getSubject());
        assertTrue(received[0].getContent().toString().contains("https://karvan.example/index.xhtml?reference=KTL-2026-0001"));
        assertEquals(MailState.SENT, kettle.mails().get(0).state());
    }

    @Test
    void aMailWaitsLongerEachTimeWhileTheMailServerIsAway() throws Exception {
        kettle.boil(acting(officer));
        assertTrue(sendNext());
        OutgoingMail mail = kettle.mails().get(0);
        assertEquals(MailState.WAITING, mail.state());
        assertEquals(1, mail.attempts());
        assertFalse(sendNext(), "it waits");
        assertEquals(1L, (long) as.person(APPROVER, () -> notices.unread()), "the notice is there all the same");

        mailServer.start();
        clock.moveTo(mail.nextAttempt().plusSeconds(1));
        assertTrue(sendNext());
        assertEquals(1, mailServer.getReceivedMessages().length);
        assertEquals(MailState.SENT, kettle.mails().get(0).state());
    }

    @Test
    void aMailIsGivenUpVisiblyAndTriedAgainWhenAnAdministratorSaysSo() throws Exception {
        kettle.boil(acting(officer));
        for (int attempt = 0; attempt < Patience.ATTEMPTS; attempt++) {
            assertTrue(sendNext(), "attempt " + attempt);
            clock.advance(Duration.ofDays(1));
        }
        assertFalse(sendNext());
        MailRow row = as.person(ADMINISTRATOR, () -> notices.mails(MailState.GIVEN_UP, 1)).rows().get(0);
        assertEquals(Patience.ATTEMPTS, row.attempts());
        assertFalse(row.trouble().isBlank());

        mailServer.start();
        as.person(ADMINISTRATOR, () -> notices.tryAgain(row.id()));
        assertTrue(sendNext());
        assertEquals(1, mailServer.getReceivedMessages().length);
        assertThrows(NotThere.class, () -> as.person(ADMINISTRATOR, () -> notices.tryAgain(row.id())));
    }

    @Test
    void twoClocksAtOnceSendAMailOnce() throws Exception {
        mailServer.start();
        kettle.boil(acting(officer));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        Callable<Boolean> send = this::sendNext;
        List<Future<Boolean>> sent = nodes.invokeAll(List.of(send, send));
        for (Future<Boolean> each : sent) {
            each.get();
        }
        nodes.shutdown();

        assertEquals(1, mailServer.getReceivedMessages().length);
    }

    @Test
    void whatWasNotDoneIsNotMailed() {
        assertThrows(IllegalStateException.class, () -> kettle.boilAndFail(acting(officer)));

        assertEquals(List.of(), kettle.mails());
    }

    @Test
    void onlyAdministratorsSeeTheOutbox() {
        assertThrows(EJBAccessException.class, () -> as.person(OFFICER, () -> notices.mails(MailState.SENT, 1)));
        assertThrows(EJBAccessException.class, () -> as.person(ADMINISTRATOR, () -> notices.sendNextMail()));
    }

    private boolean sendNext() throws Exception {
        return as.clock(() -> notices.sendNextMail());
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Actor acting(Account person) {
        return new Actor(person.id(), person.name(), person.organisationId(), person.side(), person.roles());
    }
}
