package org.karvan.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.karvan.platform.config.Setting;

/** How mails reach the mail server that the settings name. */
class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

    private GreenMail server;

    @AfterEach
    void stop() {
        server.stop();
        for (Setting setting : Setting.values()) {
            System.clearProperty(setting.name());
        }
    }

    @Test
    void aMailGoesWithoutAPasswordWhereNoneIsAsked() throws Exception {
        start(ServerSetup.PROTOCOL_SMTP, Map.of());
        send();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void theMailServerIsToldTheUserAndThePasswordOfTheSettings() throws Exception {
        start(ServerSetup.PROTOCOL_SMTP, Map.of(Setting.KARVAN_SMTP_USER, "karvan", Setting.KARVAN_SMTP_PASSWORD, "salt-and-silver"));
        send();
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void aWrongPasswordIsTrouble() {
        start(ServerSetup.PROTOCOL_SMTP, Map.of(Setting.KARVAN_SMTP_USER, "karvan", Setting.KARVAN_SMTP_PASSWORD, "sugar"));
        assertThrows(MessagingException.class, MailServerTest::send);
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void whereEncryptionIsAskedAServerWithoutItGetsNeitherPasswordNorMail() {
        start(ServerSetup.PROTOCOL_SMTP, Map.of(Setting.KARVAN_SMTP_TLS, "starttls", Setting.KARVAN_SMTP_USER, "karvan",
                Setting.KARVAN_SMTP_PASSWORD, "salt-and-silver"));
        assertThrows(MessagingException.class, MailServerTest::send);
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() {
        start(ServerSetup.PROTOCOL_SMTPS, Map.of(Setting.KARVAN_SMTP_TLS, "on"));
        MessagingException refused = assertThrows(MessagingException.class, MailServerTest::send);
        assertEquals(true, refused.getMessage().contains("TLS") || String.valueOf(refused.getCause()).contains("SSLHandshakeException"), refused.toString());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void aWordThatIsNotKnownEncrypts() {
        start(ServerSetup.PROTOCOL_SMTP, Map.of(Setting.KARVAN_SMTP_TLS, "yes"));
        assertThrows(MessagingException.class, MailServerTest::send);
    }

    private void start(String protocol, Map<Setting, String> settings) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
        server.setUser("karvan@karvan.example", "karvan", "salt-and-silver");
        server.start();
        int port = protocol.equals(ServerSetup.PROTOCOL_SMTP) ? server.getSmtp().getPort() : server.getSmtps().getPort();
        System.setProperty(Setting.KARVAN_SMTP_HOST.name(), "127.0.0.1");
        System.setProperty(Setting.KARVAN_SMTP_PORT.name(), Integer.toString(port));
        settings.forEach((setting, value) -> System.setProperty(setting.name(), value));
    }

    private static void send() throws MessagingException {
        new MailServer().send("gul@chitral.example", "Receipt", "Your bid was received.", NOW);
    }
}
