package org.karvan.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.karvan.platform.config.Setting;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;
import org.karvan.platform.value.Listing;

/** The administrators' door to all accounts: finding, unlocking, closing, ending sessions, handing over links. */
@Stateless
@RolesAllowed(Role.Names.ADMINISTRATOR)
public class AccountDesk {

    private static final int LONGEST_REASON = 500;

    @Inject
    private AccountStore store;

    @Inject
    private SignInStore signIns;

    @Inject
    private Links links;

    @Inject
    private Instance<Standing> standing;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Event<AccountEvent> events;

    /** One page of the accounts that are looked for, by name. */
    public Listing<AccountRow> find(AccountSearch search) {
        Listing<AccountRow> found = store.find(search, time.now());
        Map<Long, String> names = names(found);
        return new Listing<>(
                found.rows().stream().map(row -> row.of(names.get(row.organisationId()))).toList(),
                found.number(), found.size(), found.total());
    }

    private Map<Long, String> names(Listing<AccountRow> found) {
        return standing.isUnsatisfied() ? Map.of()
                : standing.get().namesOf(found.rows().stream().map(AccountRow::organisationId).collect(Collectors.toSet()));
    }

    /**
     * One account.
     *
     * @throws NotThere when there is none of that number
     */
    public AccountSheet sheet(Long id) {
        Account account = account(id);
        Optional<AccessLink> link = signIns.linkOf(id);
        boolean waits = link.filter(found -> !found.isIssued()).isPresent();
        String organisation = standing.isUnsatisfied() ? null : standing.get().nameOf(account.organisationId()).orElse(null);
        return new AccountSheet(
                account.id(), account.email(), account.name(), organisation, account.side(),
                account.roles().stream().sorted().toList(), account.state(time.now()),
                account.isLocked(time.now()) ? account.lockedUntil() : null,
                signIns.rowsOf(id, time.now().minus(OwnAccount.SHOWN_FOR)), waits,
                link.map(AccessLink::kind).orElse(null), link.map(AccessLink::requestedAt).orElse(null), canBeShown(account));
    }

    /** Lets somebody try his password again at once. */
    public void unlock(Long id) {
        Account account = account(id);
        store.hold(account);
        account.unlock();
        note(AccountAction.ACCOUNT_UNLOCKED, account, Map.of());
    }

    /** Ends all sessions of somebody. */
    public void endSessions(Long id) {
        Account account = account(id);
        endAll(account);
        note(AccountAction.SESSIONS_ENDED, account, Map.of());
    }

    /**
     * Closes an account; its sessions end at once.
     *
     * @throws Invalid without a reason, for one's own, and when somebody has closed it meanwhile
     */
    public void close(Long id, String reason) {
        Account account = account(id);
        Check check = new Check();
        check.text(reason, "reason", LONGEST_REASON);
        check.that(!caller.actor().isPerson(id), null, "identity.close.own");
        check.that(account.closedAt() == null, null, "refused.changedMeanwhile");
        check.done();
        account.close(time.now());
        endAll(account);
        note(AccountAction.ACCOUNT_CLOSED, account, Map.of("reason", reason.strip()));
    }

    /**
     * Opens a closed account again.
     *
     * @throws Invalid without a reason, and when somebody has opened it meanwhile
     */
    public void reopen(Long id, String reason) {
        Account account = account(id);
        Check check = new Check().text(reason, "reason", LONGEST_REASON);
        check.that(account.closedAt() != null, null, "refused.changedMeanwhile");
        check.done();
        account.reopen();
        note(AccountAction.ACCOUNT_REOPENED, account, Map.of("reason", reason.strip()));
    }

    /**
     * Issues the link that somebody waits for and answers its address, which is shown once and kept nowhere. Who hands it
     * over could use it himself: so it is noted, and never done for an opener, or while a mail server could carry it.
     *
     * @throws Invalid when nobody waits for it, or it may not be shown
     */
    public String showLink(Long id) {
        Account account = account(id);
        store.hold(account);
        new Check().that(canBeShown(account), null, "identity.link.notShown").done();
        AccessLink link = signIns.linkOf(id)
                .filter(found -> !found.isIssued())
                .orElseThrow(() -> Invalid.at(null, "identity.link.notAsked"));
        String address = Setting.KARVAN_BASE_URL.value().replaceFirst("/$", "") + links.issue(link);
        note(AccountAction.LINK_SHOWN, account, Map.of("kind", link.kind().name()));
        return address;
    }

    private boolean canBeShown(Account account) {
        return !Links.goByMail() && account.closedAt() == null && !account.roles().contains(Role.OPENER);
    }

    private void endAll(Account account) {
        signIns.openOf(account.id()).forEach(open -> open.end(time.now()));
    }

    private Account account(Long id) {
        return store.byId(id).orElseThrow(() -> new NotThere("account " + id));
    }

    private void note(AccountAction action, Account account, Map<String, String> details) {
        events.fire(AccountEvent.of(action, account, details));
    }
}
