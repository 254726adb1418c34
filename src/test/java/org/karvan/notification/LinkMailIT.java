package org.karvan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.karvan.PortalIT;
import org.karvan.identity.Account;
import org.karvan.identity.AccountDesk;
import org.karvan.identity.Accounts;
import org.karvan.identity.IdentityFixtures;
import org.karvan.identity.Invitation;
import org.karvan.identity.LinkKind;
import org.karvan.identity.PasswordChoice;
import org.karvan.identity.Role;
import org.karvan.identity.Side;
import org.karvan.identity.SignInResult;
import org.karvan.platform.config.Setting;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;

/** The links by which people choose their passwords come by mail, work once and stand nowhere else. */
class LinkMailIT extends PortalIT {

    private static final Long BUYER = 21L;
    private static final String OWNER = "owner@buyer.example";
    private static final String INVITED = "invited@buyer.example";
    private static final String ADMINISTRATOR = "admin@karvan.example";
    private static final Pattern LINK = Pattern.compile("https://karvan\\.example/identity/choose-password\\.xhtml\\?token=(\\S+)");
    private static final PasswordChoice CHOICE = new PasswordChoice("lapis-and-saffron", "lapis-and-saffron");

    @Inject
    private Notices notices;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountDesk desk;

    @Inject
    private IdentityFixtures people;

    @Resource(lookup = "java:app/jdbc/karvan")
    private DataSource database;

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Handler log = new Listening(logged);

    private GreenMail mailServer;

    @BeforeEach
    void aMailServerAndSomebodyWhoInvites() {
        mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        System.setProperty(Setting.KARVAN_SMTP_HOST.name(), "127.0.0.1");
        System.setProperty(Setting.KARVAN_SMTP_PORT.name(), Integer.toString(mailServer.getSmtp().getPort()));
        System.setProperty(Setting.KARVAN_BASE_URL.name(), "https://karvan.example/");
        people.person(OWNER, BUYER, Side.BUYER, Role.APPLICANT);
        people.administrator(ADMINISTRATOR);
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void theMailServerGoes() {
        Logger.getLogger("").removeHandler(log);
        mailServer.stop();
        System.clearProperty(Setting.KARVAN_SMTP_HOST.name());
        System.clearProperty(Setting.KARVAN_SMTP_PORT.name());
        System.clearProperty(Setting.KARVAN_BASE_URL.name());
    }

    @Test
    void anInvitationComesByMailAndItsLinkWorksOnce() throws Exception {
        invite();
        String token = mailedTo(INVITED);

        accounts.choosePassword(token, CHOICE);

        assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(INVITED, CHOICE.password().toCharArray()));
        assertEquals(Optional.empty(), accounts.behindLink(token));
        assertThrows(NotThere.class, () -> accounts.choosePassword(token, CHOICE));
    }

    @Test
    void aForgottenPasswordIsChosenAnewByAMailedLinkThatEnds() throws Exception {
        as.visitor(() -> accounts.askReset(OWNER));
        String token = mailedTo(OWNER);
        assertTrue(accounts.behindLink(token).isPresent());

        clock.advance(LinkKind.RESET.life());
        assertEquals(Optional.empty(), accounts.behindLink(token));
        assertThrows(NotThere.class, () -> accounts.choosePassword(token, CHOICE));

        clock.advance(Duration.ofMinutes(1));
        as.visitor(() -> accounts.askReset(OWNER));
        accounts.choosePassword(mailedTo(OWNER), CHOICE);
        assertInstanceOf(SignInResult.Welcome.class, accounts.signIn(OWNER, CHOICE.password().toCharArray()));
    }

    @Test
    void nobodyIsMailedWhoHasNoAccount() throws Exception {
        as.visitor(() -> accounts.askReset("nobody@buyer.example"));

        assertFalse(as.clock(() -> notices.sendNextMail()));
    }

    @Test
    void theLinkStandsNeitherInTheLogNorInTheTrailNorInTheDatabaseOnceItIsSent() throws Exception {
        invite();
        String token = mailedTo(INVITED);
        accounts.choosePassword(token, CHOICE);

        assertEquals(List.of(), logged.stream().filter(line -> line.contains(token)).toList());
        assertEquals(Set.of(), tablesThatContain(token));
        assertTrue(tablesThatContain(INVITED).stream().anyMatch("audit_entry"::equalsIgnoreCase), "the search finds what is there");
    }

    @Test
    void withAMailServerNoAdministratorIsShownALink() throws Exception {
        Account invited = invite();

        assertFalse(as.person(ADMINISTRATOR, () -> desk.sheet(invited.id())).linkCanBeShown());
        assertThrows(Invalid.class, () -> as.person(ADMINISTRATOR, () -> desk.showLink(invited.id())));
    }

    private Account invite() throws Exception {
        return as.person(OWNER, () -> accounts.invite(new Invitation(INVITED, "Invited Person", Set.of(Role.OFFICER), null, "en")));
    }

    /** Lets the outbox send and reads the secret out of the mail. */
    private String mailedTo(String address) throws Exception {
        int before = mailServer.getReceivedMessages().length;
        assertTrue(as.clock(() -> notices.sendNextMail()));
        MimeMessage mail = mailServer.getReceivedMessages()[before];
        assertEquals(address, mail.getAllRecipients()[0].toString());
        Matcher link = LINK.matcher(mail.getContent().toString());
        assertTrue(link.find(), mail.getContent().toString());
        return link.group(1);
    }

    private Set<String> tablesThatContain(String characters) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = database.getConnection()) {
            for (String table : List.of("audit_entry", "audit_kind", "access_link", "outgoing_mail", "notice", "account", "sign_in")) {
                try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            if (String.valueOf(rows.getString(column)).contains(characters)) {
                                found.add(table);
                            }
                        }
                    }
                }
            }
        }
        return found;
    }

    private static final class Listening extends Handler {

        private final Queue<String> lines;

        private Listening(Queue<String> lines) {
            this.lines = lines;
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord record) {
            lines.add(new SimpleFormatter().format(record));
        }

        @Override
        public void flush() {
            // Lines are kept as they come.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
