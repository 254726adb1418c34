package org.karvan.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.karvan.platform.config.TimeSource;

/** The door through which {@link PortalAuthentication} learns at every request whether somebody is still signed in. */
@Stateless
public class SignIns {

    @Inject
    private SignInStore store;

    @Inject
    private AccountStore accounts;

    @Inject
    private Powers powers;

    @Inject
    private Caller caller;

    @Inject
    private TimeSource time;

    @Inject
    private Event<AccountEvent> events;

    /**
     * Who is signed in, with what he may do today.
     *
     * @param name the name of the principal: his address
     * @param groups the names of his roles, his own and those lent to him
     */
    public record Present(String name, Set<String> groups) {
    }

    /** Notes that the person of that address has signed in, and gives the number by which he is found again. */
    @PermitAll
    public Long begin(String email, String userAgent) {
        Account account = accounts.byEmail(email).orElseThrow(() -> new IllegalStateException("signed in without an account"));
        SignIn signIn = new SignIn(account.id(), userAgent == null ? "" : userAgent, time.now());
        store.add(signIn);
        events.fire(AccountEvent.byHolder(AccountAction.SIGNED_IN, account, Map.of("userAgent", signIn.userAgent())));
        return signIn.id();
    }

    /** Who is signed in by that number; nobody when it was ended or his account is closed. */
    @PermitAll
    public Optional<Present> resume(Long signInId) {
        return store.accountOf(signInId).map(this::present);
    }

    /** Notes that he was seen now. */
    @PermitAll
    public void seen(Long signInId) {
        store.byId(signInId).filter(SignIn::isOpen).ifPresent(open -> open.seen(time.now()));
    }

    /** Ends it, because the person signed out. */
    @PermitAll
    public void end(Long signInId) {
        store.byId(signInId).filter(SignIn::isOpen).ifPresent(open -> {
            open.end(time.now());
            accounts.byId(open.accountId())
                    .ifPresent(account -> events.fire(AccountEvent.byHolder(AccountAction.SIGNED_OUT, account, Map.of())));
        });
    }

    private Present present(Account account) {
        Actor actor = powers.actor(account);
        caller.isKnown(account, actor);
        return new Present(account.email(), names(actor.roles()));
    }

    static Set<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.toSet());
    }
}
