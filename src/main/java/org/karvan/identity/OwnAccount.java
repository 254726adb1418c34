package org.karvan.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.karvan.platform.config.TimeSource;
import org.karvan.platform.faces.Reader;
import org.karvan.platform.refusal.Check;
import org.karvan.platform.refusal.Invalid;
import org.karvan.platform.refusal.NotThere;

/** The door to what everybody decides about himself: his name, his password, where he is signed in, who stands in for him. */
@Stateless
@RolesAllowed({
    Role.Names.APPLICANT, Role.Names.BIDDER, Role.Names.OPERATIONS, Role.Names.SUPPLIER_FINANCE,
    Role.Names.SUPPLIER_SIGNATORY, Role.Names.OFFICER, Role.Names.APPROVER, Role.Names.LEGAL, Role.Names.EVALUATOR,
    Role.Names.LOGISTICS, Role.Names.BUYER_FINANCE, Role.Names.BUYER_SIGNATORY, Role.Names.ANALYST,
    Role.Names.LABORATORY_SIGNATORY, Role.Names.OPENER, Role.Names.ADMINISTRATOR, Role.Names.COMPLIANCE,
    Role.Names.AUDITOR, Role.Names.REVIEWER})
public class OwnAccount {

    /** A signing-in that was not seen for so long has run out with its browser's session, and is not shown. */
    static final Duration SHOWN_FOR = Duration.ofHours(12);

    /** A deputyship of more than a year is not an absence. */
    private static final int LONGEST_DEPUTYSHIP_DAYS = 366;

    @Inject
    private AccountStore store;

    @Inject
    private SignInStore signIns;

    @Inject
    private DeputyshipStore deputyships;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Powers powers;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Event<AccountEvent> events;

    /** The caller's account. */
    public Account read() {
        return store.byId(caller.actor().accountId()).orElseThrow();
    }

    /**
     * Changes how the caller is called and in which language he reads.
     *
     * @throws Invalid when the name is missing or too long
     */
    public void introduce(String name, String language) {
        new Check().text(name, "name", Account.LONGEST_NAME)
                .that(Reader.isLanguage(language), "language", "identity.language.unknown")
                .done();
        read().introduce(name.strip(), language);
    }

    /**
     * Changes the caller's password; wherever else he is signed in, he no longer is.
     *
     * @param signIn the number of the signing-in that goes on
     * @throws Invalid when the present password is wrong (which counts as at sign-in), or the new one is too weak or was
     *     not repeated
     */
    public void changePassword(String present, PasswordChoice choice, Long signIn) {
        Check check = new Check();
        passwords.check(choice.password(), check);
        check.that(Objects.equals(choice.password(), choice.again()), "again", "identity.password.again");
        check.done();
        char[] given = present == null ? new char[0] : present.toCharArray();
        boolean isRight = accounts.confirmPassword(given) instanceof SignInResult.Welcome;
        check.that(isRight, "present", "identity.password.wrong").done();
        Account account = read();
        store.hold(account);
        account.choosePassword(passwords.hash(choice.password()));
        endAllBut(signIn);
        note(AccountAction.PASSWORD_CHANGED, account, Map.of());
    }

    /** Where the caller is signed in, the latest first. */
    public List<SignInRow> signIns() {
        return signIns.rowsOf(caller.actor().accountId(), time.now().minus(SHOWN_FOR));
    }

    /**
     * Ends one of the caller's sessions.
     *
     * @throws NotThere when it is not his
     */
    public void endSignIn(Long signIn) {
        signIns.byId(signIn)
                .filter(found -> caller.actor().isPerson(found.accountId()))
                .orElseThrow(() -> new NotThere("session " + signIn))
                .end(time.now());
        note(AccountAction.SESSIONS_ENDED, read(), Map.of());
    }

    /** Ends all of the caller's sessions but that one. */
    public void endOtherSignIns(Long signIn) {
        endAllBut(signIn);
        note(AccountAction.SESSIONS_ENDED, read(), Map.of());
    }

    private void endAllBut(Long signIn) {
        signIns.openOf(caller.actor().accountId()).stream()
                .filter(open -> !open.id().equals(signIn))
                .forEach(open -> open.end(time.now()));
    }

    /** The roles of the caller in which a colleague can stand in for him. */
    public List<Role> lendableRoles() {
        return read().roles().stream().filter(Role::isLendable).sorted().toList();
    }

    /** The colleagues who can stand in for the caller. */
    public List<Account> possibleDeputies() {
        Actor self = caller.actor();
        return store.ofOrganisation(self.organisationId()).stream().filter(other -> isPossible(other, self)).toList();
    }

    /** The deputyships that the caller has lent or that were lent to him, and that are not over. */
    public List<DeputyshipRow> deputyships() {
        LocalDate today = powers.today();
        return deputyships.openOf(caller.actor().accountId(), today).stream().map(each -> row(each, today)).toList();
    }

    private DeputyshipRow row(Deputyship each, LocalDate today) {
        return new DeputyshipRow(
                each.id(), each.lender().name(), each.deputy().name(), each.roles().stream().sorted().toList(), each.firstDay(),
                each.lastDay(), caller.actor().isPerson(each.lender().id()), !each.lentOn(today).isEmpty());
    }

    /**
     * Lets a colleague stand in for the caller from one day to another.
     *
     * @throws Invalid when the colleague or the roles cannot be, or the days are past, the wrong way round or too many
     */
    public void lend(DeputyDraft draft) {
        Account lender = read();
        LocalDate today = powers.today();
        LocalDate first = draft.firstDay();
        LocalDate last = draft.lastDay();
        Check check = new Check();
        check.that(draft.deputyId() != null, "deputy", "invalid.required");
        check.that(!draft.roles().isEmpty(), "roles", "identity.roles.none");
        check.that(lendableRoles().containsAll(draft.roles()), "roles", "identity.deputy.roles");
        check.that(first != null, "firstDay", "invalid.required");
        check.that(last != null, "lastDay", "invalid.required");
        check.that(first == null || !first.isBefore(today), "firstDay", "identity.deputy.past");
        check.that(first == null || last == null || !last.isBefore(first), "lastDay", "identity.deputy.order");
        boolean isShort = first == null || last == null || last.isBefore(first.plusDays(LONGEST_DEPUTYSHIP_DAYS));
        check.that(isShort, "lastDay", "identity.deputy.long", LONGEST_DEPUTYSHIP_DAYS);
        check.done();
        Account deputy = store.byId(draft.deputyId())
                .filter(other -> isPossible(other, caller.actor()))
                .orElseThrow(() -> Invalid.at("deputy", "identity.deputy.person"));
        deputyships.add(new Deputyship(lender, deputy, draft.roles(), first, last));
        String roles = draft.roles().stream().sorted().map(Role::name).collect(Collectors.joining(", "));
        note(AccountAction.DEPUTY_NAMED, lender,
                Map.of("deputy", deputy.email(), "roles", roles, "from", first.toString(), "until", last.toString()));
    }

    /**
     * Ends a deputyship before its time.
     *
     * @throws NotThere when the caller has not lent it
     */
    public void endDeputyship(Long id) {
        Deputyship found = deputyships.lentBy(caller.actor().accountId(), id)
                .filter(each -> each.isOpen(powers.today()))
                .orElseThrow(() -> new NotThere("deputyship " + id));
        found.end(time.now());
        note(AccountAction.DEPUTY_ENDED, found.lender(), Map.of("deputy", found.deputy().email()));
    }

    private static boolean isPossible(Account other, Actor self) {
        return self.isOf(other.organisationId()) && !self.isPerson(other.id()) && other.closedAt() == null && other.hasJoined();
    }

    private void note(AccountAction action, Account account, Map<String, String> details) {
        events.fire(AccountEvent.of(action, account, details));
    }
}
