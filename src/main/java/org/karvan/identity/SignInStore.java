package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The queries about who is signed in where, and about links, and nothing else. */
@Dependent
class SignInStore {

    @PersistenceContext
    private EntityManager entities;

    /** Whose open signing-in this is, with his roles, while his account is open. */
    Optional<Account> accountOf(Long signInId) {
        return entities.createQuery(
                        "select distinct a from Account a left join fetch a.roles where a.closedAt is null and a.id ="
                                + " (select s.accountId from SignIn s where s.id = :id and s.endedAt is null)", Account.class)
                .setParameter("id", signInId)
                .getResultStream()
                .findFirst();
    }

    Optional<SignIn> byId(Long id) {
        return Optional.ofNullable(entities.find(SignIn.class, id));
    }

    List<SignIn> openOf(Long accountId) {
        return entities.createQuery("select s from SignIn s where s.accountId = :id and s.endedAt is null", SignIn.class)
                .setParameter("id", accountId)
                .getResultList();
    }

    /** The open ones seen since that instant, the latest first. */
    List<SignInRow> rowsOf(Long accountId, Instant since) {
        return entities.createQuery(
                        "select new org.karvan.identity.SignInRow(s.id, s.startedAt, s.lastSeenAt, s.userAgent) from SignIn s"
                                + " where s.accountId = :id and s.endedAt is null and s.lastSeenAt > :since"
                                + " order by s.lastSeenAt desc, s.id desc", SignInRow.class)
                .setParameter("id", accountId)
                .setParameter("since", since)
                .getResultList();
    }

    void add(SignIn signIn) {
        entities.persist(signIn);
    }

    Optional<AccessLink> linkOf(Long accountId) {
        return entities.createQuery("select l from AccessLink l where l.accountId = :id", AccessLink.class)
                .setParameter("id", accountId)
                .getResultStream()
                .findFirst();
    }

    Optional<AccessLink> linkByHash(String hash) {
        return entities.createQuery("select l from AccessLink l where l.tokenHash = :hash", AccessLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** The same, held until the end of the transaction, so that of two who use it at once only one does. */
    Optional<AccessLink> heldLinkByHash(String hash) {
        return entities.createQuery("select l from AccessLink l where l.tokenHash = :hash", AccessLink.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    void add(AccessLink link) {
        entities.persist(link);
    }

    void remove(AccessLink link) {
        entities.remove(link);
    }
}
