package org.karvan.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.karvan.identity.Account;
import org.karvan.identity.Caller;
import org.karvan.identity.Role;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;

/** The door to what people are told. */
@Stateless
public class Notices {

    /** Jakarta Security's name for every caller who has signed in, whatever his roles. */
    private static final String ANYBODY_SIGNED_IN = "**";

    @Inject
    private NoticeBoard board;

    @Inject
    private Outbox outbox;

    @Inject
    private NoticeStore store;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    /**
     * Tells somebody something that is no step, in the caller's transaction. An argument made by {@link #worded} is shown
     * in the reader's language.
     *
     * @param key the key of a text, {@code notice.…}, filled with the arguments
     * @param path the page it is about, from the root of the portal with its parameters
     */
    @PermitAll
    public void tell(Recipient to, String key, List<String> arguments, String path) {
        board.tell(to, key, arguments, path);
    }

    /** An argument of a notice that is shown by the constant's own text, in the language of whoever reads it. */
    public static String worded(Enum<?> constant) {
        return NoticeText.worded(constant);
    }

    /** A page of the caller's inbox: what is new first, then the latest. */
    @RolesAllowed(ANYBODY_SIGNED_IN)
    public Listing<NoticeRow> inbox(int page) {
        return store.inbox(own().id(), page);
    }

    /** How many of the caller's notices are new; none for a visitor. */
    @PermitAll
    public long unread() {
        return caller.account().map(account -> store.unread(account.id())).orElse(0L);
    }

    /**
     * Marks a notice of the caller's as read.
     *
     * @return the page it is about
     * @throws NotThere when it is not his
     */
    @RolesAllowed(ANYBODY_SIGNED_IN)
    public String read(Long id) {
        Notice notice = Optional.ofNullable(id).flatMap(store::notice)
                .filter(found -> found.accountId().equals(own().id()))
                .orElseThrow(() -> new NotThere("notice " + id));
        notice.read(time.now());
        return notice.path();
    }

    /** Marks all of the caller's notices as read. */
    @RolesAllowed(ANYBODY_SIGNED_IN)
    public void readAll() {
        store.readAll(own().id(), time.now());
    }

    /** Sends the mail that has been due longest; answers whether one was due. The clock calls it until none is. */
    @RolesAllowed(Role.Names.CLOCK)
    public boolean sendNextMail() {
        return outbox.sendNext();
    }

    /** The mails that stand there, the latest first. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public Listing<MailRow> mails(MailState state, int page) {
        return store.outbox(state, page);
    }

    /**
     * Lets a mail that was given up be tried again, from now on as often as a new one.
     *
     * @throws NotThere when none of that number has been given up
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void tryAgain(Long mailId) {
        OutgoingMail mail = store.heldMail(mailId)
                .filter(held -> held.state() == MailState.GIVEN_UP)
                .orElseThrow(() -> new NotThere("mail " + mailId));
        mail.tryAgain(time.now());
    }

    private Account own() {
        return caller.account().orElseThrow(() -> new NotThere("inbox of a caller without an account"));
    }
}
