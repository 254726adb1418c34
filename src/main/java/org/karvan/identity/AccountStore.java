package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The queries about accounts and nothing else. */
@Dependent
class AccountStore {

    @PersistenceContext
    private EntityManager entities;

    Optional<Account> byEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** The account, held until the end of the transaction, so that two guesses at once count as two. */
    Optional<Account> heldByEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> byId(Long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    List<Account> ofOrganisation(Long organisationId) {
        return entities.createQuery("select a from Account a where a.organisationId = :id order by a.name, a.id", Account.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    long count() {
        return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }

    long countOpenWith(Role role) {
        return entities.createQuery(
                        "select count(a) from Account a where :role member of a.roles and a.closedAt is null", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    void add(Account account) {
        entities.persist(account);
    }
}
