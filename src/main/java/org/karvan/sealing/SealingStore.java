package org.karvan.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads and keeps keys, shares and ceremonies. */
@ApplicationScoped
class SealingStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Object stored) {
        entities.persist(stored);
        entities.flush();
    }

    void write() {
        entities.flush();
    }

    /** Waits for everybody else who holds it, and reads it as it stands now. */
    void hold(Object stored) {
        entities.refresh(stored, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<OpenerKey> keyOf(Long accountId) {
        return entities.createQuery("select k from OpenerKey k where k.liveAccount = :account", OpenerKey.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    List<OpenerKey> keysOf(Collection<Long> accountIds) {
        return accountIds.isEmpty() ? List.of() : entities.createQuery(
                        "select k from OpenerKey k where k.liveAccount in :accounts order by k.accountId", OpenerKey.class)
                .setParameter("accounts", accountIds)
                .getResultList();
    }

    Optional<OwnKey> ownKeyOf(Long organisationId) {
        return entities.createQuery("select k from OwnKey k where k.liveOrganisation = :organisation", OwnKey.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    /** Every key that one of these organisations ever had. */
    List<OwnKey> ownKeysOf(Collection<Long> organisationIds) {
        return organisationIds.isEmpty() ? List.of() : entities.createQuery(
                        "select k from OwnKey k where k.organisationId in :organisations", OwnKey.class)
                .setParameter("organisations", organisationIds)
                .getResultList();
    }

    Optional<EnvelopeKey> envelopeKey(String subject) {
        return entities.createQuery("select k from EnvelopeKey k where k.subject = :subject", EnvelopeKey.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** The keys of this thing and of its parts, which are named after it with a stroke between, in the order in which they were made. */
    List<EnvelopeKey> envelopeKeys(String thing) {
        return entities.createQuery("select k from EnvelopeKey k where k.subject = :thing or k.subject like :parts order by k.id", EnvelopeKey.class)
                .setParameter("thing", thing)
                .setParameter("parts", thing + "/%")
                .getResultList();
    }

    EnvelopeKey envelopeKey(Long id) {
        return entities.find(EnvelopeKey.class, id);
    }

    List<KeyShare> shares(EnvelopeKey key) {
        return entities.createQuery("select s from KeyShare s where s.envelopeKeyId = :key order by s.place", KeyShare.class)
                .setParameter("key", key.id())
                .getResultList();
    }

    /** The names of those who hold shares of it, by their accounts. */
    Map<Long, String> names(EnvelopeKey key) {
        return entities.createQuery(
                        "select a.id, a.name from KeyShare s join Account a on a.id = s.accountId where s.envelopeKeyId = :key", Object[].class)
                .setParameter("key", key.id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** The shares that are closed to this key of an opener and not lost. */
    List<KeyShare> sharesTo(OpenerKey key) {
        return entities.createQuery(
                        "select s from KeyShare s where s.openerKeyId = :key and s.lostAt is null order by s.id", KeyShare.class)
                .setParameter("key", key.id())
                .getResultList();
    }

    /** The latest ceremony for this key, whether it is still on or not. */
    Optional<Ceremony> ceremony(EnvelopeKey key) {
        return entities.createQuery(
                        "select c from Ceremony c where c.envelopeKeyId = :key order by c.begunAt desc, c.id desc", Ceremony.class)
                .setParameter("key", key.id())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<GivenShare> given(Ceremony ceremony) {
        return entities.createQuery("select g from GivenShare g where g.ceremonyId = :ceremony order by g.givenAt, g.id", GivenShare.class)
                .setParameter("ceremony", ceremony.id())
                .getResultList();
    }
}
