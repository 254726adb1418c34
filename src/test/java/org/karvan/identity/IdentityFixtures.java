package org.karvan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Set;

/** People for tests. All have the same password, which is hashed once: the portal's own hashing is slow on purpose. */
@ApplicationScoped
public class IdentityFixtures {

    /** The password of everybody whom these fixtures make. */
    public static final String PASSWORD = "salt-and-silver";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    @Inject
    private AccountStore accounts;

    @Inject
    private Powers powers;

    private String hash;

    /** An account with these roles. */
    @Transactional
    public Account person(String email, Long organisationId, Side side, Role... roles) {
        Account account = new Account(email, nameFrom(email), organisationId, side, Set.of(roles), "en");
        account.choosePassword(hash());
        entities.persist(account);
        return account;
    }

    /** An approver who may approve up to this value in USD. */
    @Transactional
    public Account approver(String email, Long organisationId, String limitUsd) {
        Account account = new Account(email, nameFrom(email), organisationId, Side.BUYER, Set.of(Role.APPROVER), "en");
        account.choosePassword(hash());
        account.approveUpTo(new BigDecimal(limitUsd));
        entities.persist(account);
        return account;
    }

    /** Somebody of the portal itself. */
    @Transactional
    public Account ofThePortal(String email, Role... roles) {
        return person(email, FirstAdministrator.PORTAL, Side.PORTAL, roles);
    }

    /** An administrator of the portal. */
    @Transactional
    public Account administrator(String email) {
        return ofThePortal(email, Role.ADMINISTRATOR);
    }

    /** What the person of that address may do today, himself or as a deputy. */
    @Transactional
    public Set<Role> rolesToday(String email) {
        return powers.actor(accounts.byEmail(email).orElseThrow()).roles();
    }

    private synchronized String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }

    private static String nameFrom(String email) {
        String local = email.substring(0, email.indexOf('@')).replace('.', ' ');
        return Character.toUpperCase(local.charAt(0)) + local.substring(1);
    }
}
