package org.karvan.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.math.BigDecimal;
import java.security.Principal;
import java.util.Optional;

/**
 * Who is calling now. Every door asks it for the organisation to which an answer is limited.
 *
 * <p>The account is read anew in each request: what an administrator takes away is gone at the next click.
 */
@RequestScoped
public class Caller {

    /** The principal to which {@code payara-web.xml} maps the portal's timers. */
    private static final String CLOCK = "clock";

    @Inject
    private SecurityContext security;

    @Inject
    private AccountStore accounts;

    @Inject
    private Powers powers;

    private Account known;
    private Actor knownActor;

    /** The account of the caller, if he is signed in and not closed. */
    public Optional<Account> account() {
        Optional<String> principal = principal();
        if (known == null || !principal.equals(Optional.of(known.email()))) {
            known = principal.flatMap(accounts::byEmail).filter(account -> account.closedAt() == null).orElse(null);
            knownActor = null;
        }
        return Optional.ofNullable(known);
    }

    /** The caller as the one who takes a step, if he is signed in. */
    public Optional<Actor> ifSignedIn() {
        return principal().filter(CLOCK::equals).map(clock -> Actor.CLOCK).or(() -> account().map(this::asActor));
    }

    /**
     * The caller as the one who takes a step.
     *
     * @throws IllegalStateException when nobody is signed in; a door that asks has declared roles, so this is a fault
     */
    public Actor actor() {
        return ifSignedIn().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    /** Up to which value, in USD, the caller may approve today, himself or as a deputy; empty when he approves nothing. */
    public Optional<BigDecimal> approvalLimitUsd() {
        return account().flatMap(powers::approvalLimitUsd);
    }

    /** What has just been read about him when his session was found, so that it is not read twice in one request. */
    void isKnown(Account account, Actor actor) {
        known = account;
        knownActor = actor;
    }

    private Actor asActor(Account account) {
        if (knownActor == null) {
            knownActor = powers.actor(account);
        }
        return knownActor;
    }

    private Optional<String> principal() {
        return Optional.ofNullable(security.getCallerPrincipal()).map(Principal::getName);
    }
}
