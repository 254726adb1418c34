package org.karvan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.karvan.platform.config.Setting;

/** The mail server that the settings name. */
@ApplicationScoped
class MailServer {

    /** A server that does not answer must not hold the row of the mail, and with it the outbox, for long. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * Hands over one mail.
     *
     * @throws MessagingException when the server is away or refuses it
     */
    void send(String address, String subject, String text, Instant at) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(Setting.KARVAN_SMTP_FROM.value()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        Optional<String> user = Setting.KARVAN_SMTP_USER.given();
        if (user.isPresent()) {
            Transport.send(message, user.get(), Setting.KARVAN_SMTP_PASSWORD.value());
        } else {
            Transport.send(message);
        }
    }

    private static Session session() {
        String patience = Long.toString(PATIENCE.toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", Setting.KARVAN_SMTP_HOST.value());
        properties.setProperty("mail.smtp.port", Setting.KARVAN_SMTP_PORT.value());
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        properties.setProperty("mail.smtp.auth", Boolean.toString(Setting.KARVAN_SMTP_USER.given().isPresent()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        secure(properties);
        return Session.getInstance(properties);
    }

    /** An unknown word counts as the strictest: a slip of the pen does not send a password in the clear. */
    private static void secure(Properties properties) {
        switch (Setting.KARVAN_SMTP_TLS.value()) {
            case "off" -> { }
            case "starttls" -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            default -> properties.setProperty("mail.smtp.ssl.enable", "true");
        }
    }
}
