package org.karvan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.karvan.platform.config.Setting;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.faces.Wording;

/** Sends what waits, one mail in one transaction. */
@ApplicationScoped
class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class.getName());

    /** What fits the list of any mail program; the whole text stands in the mail. */
    private static final int LONGEST_SUBJECT = 120;

    @Inject
    private NoticeStore store;

    @Inject
    private MailServer server;

    @Inject
    private TimeSource time;

    /** Sends the mail that has been due longest; answers whether one was due. */
    boolean sendNext() {
        return store.nextDue(time.now())
                .flatMap(store::heldMail)
                .filter(mail -> mail.isDue(time.now()))
                .map(this::send)
                .orElse(false);
    }

    /** The mail server may take the mail and the commit fail after it: then it is sent twice, never lost. */
    private boolean send(OutgoingMail mail) {
        Wording wording = Wording.in(Locale.forLanguageTag(mail.language()));
        String told = NoticeText.in(wording, mail.key(), mail.arguments());
        String link = Setting.KARVAN_BASE_URL.value().replaceFirst("/$", "") + mail.path();
        try {
            server.send(mail.address(), subject(told), wording.fill("notice.mail", told, link), time.now());
            mail.sent();
        } catch (MessagingException e) {
            mail.failed(time.now(), String.valueOf(e.getMessage()));
            LOG.log(Level.WARNING, "mail {0} could not be sent, attempt {1}: {2}",
                    new Object[] {mail.id(), mail.attempts(), e.getMessage()});
        }
        return true;
    }

    /** One line: what somebody typed as a reason cannot add headers. */
    private static String subject(String told) {
        String line = told.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) + "…" : line;
    }
}
