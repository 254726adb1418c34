package org.karvan.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** The door to people's accounts: how they come to one, how they sign in, and what their organisation lets them do. */
@Stateless
public class Accounts {

    @Inject
    private AccountStore store;

    @Inject
    private SignInStore signIns;

    @Inject
    private Links links;

    @Inject
    private Passwords passwords;

    @Inject
    private TimeSource time;

    @Inject
    private Caller caller;

    @Inject
    private Event<AccountEvent> events;

    /**
     * Tries a password. Wrong ones are counted, and make the account wait longer each time.
     *
     * @return how it ended; a wait is told only with its end
     */
    @PermitAll
    public SignInResult signIn(String email, char[] password) {
        return tryPassword(Emails.normal(email), password);
    }

    /**
     * Tries the caller's own password once more, before he does what binds his organisation. Counts as an attempt to sign
     * in, whatever becomes of the caller's transaction, so that nobody guesses at an unattended screen.
     *
     * @return how it ended
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public SignInResult confirmPassword(char[] password) {
        return tryPassword(caller.account().map(Account::email).orElse(""), password);
    }

    /** The slow comparison comes before the account is held, so that guesses at once do not queue for its row. */
    private SignInResult tryPassword(String email, char[] password) {
        Optional<Account> found = store.byEmail(email);
        String tried = found.map(Account::passwordHash).orElse(null);
        boolean matches = passwords.verify(password, tried);
        if (found.isEmpty()) {
            return new SignInResult.Wrong();
        }
        Account account = found.get();
        store.hold(account);
        if (account.isLocked(time.now())) {
            return new SignInResult.Waiting(account.lockedUntil());
        }
        boolean isSame = Objects.equals(tried, account.passwordHash());
        if (matches && isSame && account.closedAt() == null) {
            account.unlock();
            return new SignInResult.Welcome(account);
        }
        account.failed(time.now());
        note(AccountAction.SIGN_IN_FAILED, account, Map.of());
        if (account.lockedUntil() != null) {
            note(AccountAction.ACCOUNT_LOCKED, account, Map.of("until", account.lockedUntil().toString()));
        }
        return new SignInResult.Wrong();
    }

    /**
     * Opens the first account of an organisation; registration calls it when somebody signs up.
     *
     * @throws org.karvan.platform.refusal.Invalid when a field is missing or too long, or the address is taken
     */
    @PermitAll
    public Account open(AccountDraft draft, Long organisationId, Side side, Set<Role> roles) {
        String email = Emails.normal(draft.email());
        Check check = new Check();
        checkPerson(draft.name(), email, draft.language(), check);
        passwords.check(draft.password(), check);
        check.done();
        check.that(store.byEmail(email).isEmpty(), "email", "identity.email.taken").done();
        Account account = new Account(email, draft.name().strip(), organisationId, side, roles, draft.language());
        account.choosePassword(passwords.hash(draft.password()));
        store.add(account);
        note(AccountAction.ACCOUNT_OPENED, account, Map.of());
        return account;
    }

    /** The caller's own account, if anybody is signed in. */
    @PermitAll
    public Optional<Account> own() {
        return caller.account();
    }

    /** The colleagues of the caller's organisation, himself among them, by name. */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public List<Account> colleagues() {
        return store.ofOrganisation(caller.actor().organisationId());
    }

    /** The same as a list shows them. */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public List<ColleagueRow> colleagueRows() {
        return colleagues().stream().map(this::row).toList();
    }

    /**
     * The colleague of that number.
     *
     * @throws NotThere when he is of another organisation
     */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public ColleagueRow colleagueRow(Long accountId) {
        return row(colleague(accountId));
    }

    /** The roles that the caller can give to his people. */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public List<Role> rolesToGive() {
        return Role.of(caller.actor().side());
    }

    private ColleagueRow row(Account account) {
        return new ColleagueRow(account.id(), account.version(), account.email(), account.name(), account.side(),
                account.roles().stream().sorted().toList(), account.approvalLimitUsd(), account.state(time.now()),
                caller.actor().isPerson(account.id()));
    }

    private Account colleague(Long accountId) {
        return store.byId(accountId)
                .filter(found -> caller.actor().isOf(found.organisationId()))
                .orElseThrow(() -> new NotThere("account " + accountId));
    }

    /**
     * Invites somebody into the caller's organisation: he gets a link by which he chooses his password.
     *
     * @throws org.karvan.platform.refusal.Invalid when a field is missing, the address is taken, or an opener is invited where no mail is sent, so
     *     that his link would pass through other hands
     */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public Account invite(Invitation invitation) {
        Actor host = caller.actor();
        String email = Emails.normal(invitation.email());
        Check check = new Check();
        checkPerson(invitation.name(), email, invitation.language(), check);
        Entrusting.check(host.side(), invitation.roles(), invitation.approvalLimitUsd(), check);
        check.that(Links.goByMail() || !invitation.roles().contains(Role.OPENER), "roles", "identity.roles.openerByMail");
        check.done();
        check.that(store.byEmail(email).isEmpty(), "email", "identity.email.taken").done();
        Account account = new Account(
                email, invitation.name().strip(), host.organisationId(), host.side(), invitation.roles(), invitation.language());
        account.approveUpTo(invitation.approvalLimitUsd());
        store.add(account);
        links.ask(account, LinkKind.INVITATION);
        note(AccountAction.COLLEAGUE_INVITED, account, rolesAndLimit(account));
        return account;
    }

    /**
     * Sends the invitation of a colleague once more.
     *
     * @throws NotThere when he is no colleague
     * @throws org.karvan.platform.refusal.Invalid when he has joined already
     */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public void inviteAgain(Long accountId) {
        Account account = colleague(accountId);
        new Check().that(account.state(time.now()) == AccountState.INVITED, null, "identity.invite.joined").done();
        links.ask(account, LinkKind.INVITATION);
        note(AccountAction.COLLEAGUE_INVITED, account, Map.of());
    }

    /**
     * Gives a colleague of the caller's organisation these roles and, for an approver, a limit in USD.
     *
     * @throws NotThere when he is no colleague
     * @throws org.karvan.platform.refusal.Invalid when his side has no such role, an approver has no limit, nobody would be left to give roles, or
     *     somebody of the portal changes his own
     */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public void entrust(Long accountId, Set<Role> roles, BigDecimal approvalLimitUsd) {
        Account account = colleague(accountId);
        Check check = new Check();
        Entrusting.check(account.side(), roles, approvalLimitUsd, check);
        check.done();
        boolean isOwnOfPortal = account.side() == Side.PORTAL && caller.actor().isPerson(accountId);
        check.that(!isOwnOfPortal || roles.equals(account.roles()), "roles", "identity.roles.own");
        check.that(roles.contains(keeper(account.side())) || !isLastKeeper(account), "roles", "identity.roles.lastKeeper");
        check.done();
        account.hold(roles);
        account.approveUpTo(approvalLimitUsd);
        note(AccountAction.ROLES_CHANGED, account, rolesAndLimit(account));
    }

    /**
     * The same, unless the colleague has changed since he was read as that version.
     *
     * @throws OptimisticLockException when he has
     */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public void entrustAsSeen(Long accountId, long version, Set<Role> roles, BigDecimal approvalLimitUsd) {
        if (colleague(accountId).version() != version) {
            throw new OptimisticLockException("account " + accountId);
        }
        entrust(accountId, roles, approvalLimitUsd);
    }

    /**
     * Closes the account of a colleague who has left; his sessions end at once.
     *
     * @throws NotThere when he is no colleague
     * @throws org.karvan.platform.refusal.Invalid when it is the caller's own, nobody would be left to give roles, or somebody
     *         has closed it meanwhile
     */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public void closeColleague(Long accountId) {
        Account account = colleague(accountId);
        Check check = new Check();
        check.that(!caller.actor().isPerson(accountId), null, "identity.close.own");
        check.that(!isLastKeeper(account), null, "identity.roles.lastKeeper");
        check.that(account.closedAt() == null, null, "refused.changedMeanwhile");
        check.done();
        account.close(time.now());
        signIns.openOf(accountId).forEach(open -> open.end(time.now()));
        note(AccountAction.ACCOUNT_CLOSED, account, Map.of());
    }

    /** How many people can act as this; a second administrator must exist before the first approval. */
    @PermitAll
    public long countWith(Role role) {
        return store.countOpenWith(role);
    }

    /**
     * Asks for a link by which a forgotten password is chosen anew. The answer is the same whether or not there is such an
     * account.
     *
     * @throws org.karvan.platform.refusal.Invalid when the address is none
     */
    @PermitAll
    public void askReset(String email) {
        String normal = Emails.normal(email);
        new Check().that(Emails.isAddress(normal), "email", "identity.email.shape").done();
        store.byEmail(normal).filter(account -> account.closedAt() == null).ifPresent(account -> {
            links.ask(account, account.hasJoined() ? LinkKind.RESET : LinkKind.INVITATION);
            note(AccountAction.RESET_ASKED, account, Map.of());
        });
    }

    /** What is behind a link, while it can be used. */
    @PermitAll
    public Optional<LinkSheet> behindLink(String token) {
        return usable(token == null ? Optional.empty() : signIns.linkByHash(Tokens.hash(token)))
                .map(found -> new LinkSheet(found.account().email(), found.account().name(), found.link().kind()));
    }

    /**
     * Chooses the password of the account behind the link, which is gone thereafter; other sessions of the account end.
     *
     * @throws NotThere when the link is wrong, used, replaced or over
     * @throws org.karvan.platform.refusal.Invalid when the password is too weak or was not repeated
     */
    @PermitAll
    public void choosePassword(String token, PasswordChoice choice) {
        UsableLink found = usable(token == null ? Optional.empty() : signIns.heldLinkByHash(Tokens.hash(token)))
                .orElseThrow(() -> new NotThere("link"));
        Account account = found.account();
        Check check = new Check();
        passwords.check(choice.password(), check);
        check.that(Objects.equals(choice.password(), choice.again()), "again", "identity.password.again");
        check.done();
        account.choosePassword(passwords.hash(choice.password()));
        signIns.openOf(account.id()).forEach(open -> open.end(time.now()));
        signIns.remove(found.link());
        events.fire(AccountEvent.byHolder(
                found.link().kind() == LinkKind.INVITATION ? AccountAction.INVITATION_ACCEPTED : AccountAction.PASSWORD_CHANGED, account, Map.of()));
    }

    private record UsableLink(AccessLink link, Account account) {
    }

    private Optional<UsableLink> usable(Optional<AccessLink> link) {
        return link.filter(found -> found.isUsable(time.now()))
                .flatMap(found -> store.byId(found.accountId()).map(account -> new UsableLink(found, account)))
                .filter(found -> found.account().closedAt() == null);
    }

    private static void checkPerson(String name, String email, String language, Check check) {
        check.text(name, "name", Account.LONGEST_NAME);
        check.that(!email.isEmpty(), "email", "invalid.required");
        check.that(email.isEmpty() || Emails.isAddress(email), "email", "identity.email.shape");
        check.that(Reader.isLanguage(language), "language", "identity.language.unknown");
    }

    /** Whose role it is to give roles on that side. */
    private static Role keeper(Side side) {
        return side == Side.PORTAL ? Role.ADMINISTRATOR : Role.APPLICANT;
    }

    /** Asked with the rows held, so that two cannot remove each other at once. */
    private boolean isLastKeeper(Account account) {
        Role keeper = keeper(account.side());
        return account.roles().contains(keeper) && store.heldOfOrganisation(account.organisationId()).stream()
                .noneMatch(other -> !other.id().equals(account.id()) && other.closedAt() == null && other.hasJoined()
                        && other.roles().contains(keeper));
    }

    private static Map<String, String> rolesAndLimit(Account account) {
        String roles = String.join(", ", account.roles().stream().sorted().map(Role::name).toList());
        BigDecimal limit = account.approvalLimitUsd();
        return limit == null ? Map.of("roles", roles) : Map.of("roles", roles, "limit", "USD " + limit.toPlainString());
    }

    private void note(AccountAction action, Account account, Map<String, String> details) {
        events.fire(AccountEvent.of(action, account, details));
    }
}
