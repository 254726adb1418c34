package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.karvan.platform.config.Setting;
import org.karvan.platform.config.TimeSource;

/** Hands out links for choosing a password: by mail where there is a mail server, otherwise to an administrator. */
@Dependent
class Links {

    private static final String PAGE = "/identity/choose-password.xhtml?token=";

    @Inject
    private SignInStore store;

    @Inject
    private AccountStore accounts;

    @Inject
    private TimeSource time;

    @Inject
    private Event<LinkIssued> issued;

    /** Whether links go by mail. */
    static boolean goByMail() {
        return Setting.KARVAN_SMTP_HOST.given().isPresent();
    }

    /** Asks for a link; with a mail server it is issued and mailed at once. A repetition within minutes changes nothing. */
    void ask(Account account, LinkKind kind) {
        accounts.hold(account);
        Instant now = time.now();
        AccessLink link = store.linkOf(account.id()).orElse(null);
        if (link != null && link.isRecent(kind, now)) {
            return;
        }
        if (link == null) {
            link = new AccessLink(account.id());
            link.ask(kind, now);
            store.add(link);
        } else {
            link.ask(kind, now);
        }
        if (goByMail()) {
            String path = issue(link);
            issued.fire(new LinkIssued(
                    account.id(), account.email(), account.name(), account.language(), kind, path, link.expiresAt()));
        }
    }

    /** Makes the link usable; the path with its secret is known only to who receives it now. */
    String issue(AccessLink link) {
        String token = Tokens.fresh();
        link.issue(Tokens.hash(token), time.now());
        return PAGE + token;
    }
}
