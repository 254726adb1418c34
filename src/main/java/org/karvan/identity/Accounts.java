package org.karvan.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.NotThere;

/** The door to people's accounts. */
@Stateless
public class Accounts {

    @Inject
    private AccountStore store;

    @Inject
    private Passwords passwords;

    @Inject
    private TimeSource time;

    @Inject
    private Caller caller;

    /**
     * Tries a password. Wrong ones are counted, and make the account wait longer each time.
     *
     * @return how it ended; a wait is told only with its end
     */
    @PermitAll
    public SignInResult signIn(String email, char[] password) {
        Optional<Account> found = store.heldByEmail(Emails.normal(email));
        if (found.filter(account -> account.isLocked(time.now())).isPresent()) {
            return new SignInResult.Waiting(found.get().lockedUntil());
        }
        boolean right = passwords.verify(password, found.orElse(null));
        if (right && found.get().closedAt() == null) {
            found.get().unlock();
            return new SignInResult.Welcome(found.get());
        }
        found.ifPresent(account -> account.failed(time.now()));
        return new SignInResult.Wrong();
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
        return signIn(caller.account().map(Account::email).orElse(""), password);
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
        check.text(draft.name(), "name", Account.LONGEST_NAME);
        check.that(Emails.isAddress(email), "email", "identity.email.shape");
        passwords.check(draft.password(), check);
        check.done();
        check.that(store.byEmail(email).isEmpty(), "email", "identity.email.taken").done();
        Account account = new Account(email, draft.name().strip(), organisationId, side, roles, draft.language());
        account.choosePassword(passwords.hash(draft.password()));
        store.add(account);
        return account;
    }

    /** The colleagues of the caller's organisation. */
    @RolesAllowed(Role.Names.APPLICANT)
    public List<Account> colleagues() {
        return store.ofOrganisation(caller.actor().organisationId());
    }

    /** The caller's own account, if anybody is signed in. */
    @PermitAll
    public Optional<Account> own() {
        return caller.account();
    }

    /**
     * Gives a colleague of the caller's organisation these roles and, for an approver, a limit in USD.
     *
     * @throws NotThere when he is no colleague
     */
    @RolesAllowed({Role.Names.APPLICANT, Role.Names.ADMINISTRATOR})
    public void entrust(Long accountId, Set<Role> roles, BigDecimal approvalLimitUsd) {
        Account account = store.byId(accountId)
                .filter(found -> caller.actor().isOf(found.organisationId()))
                .orElseThrow(() -> new NotThere("account " + accountId));
        new Check().that(roles.stream().allMatch(role -> role.isOf(account.side())), "roles", "identity.roles.side").done();
        account.hold(roles);
        account.approveUpTo(approvalLimitUsd);
    }

    /** How many people can act as this; a second administrator must exist before the first approval. */
    @PermitAll
    public long countWith(Role role) {
        return store.countOpenWith(role);
    }
}
