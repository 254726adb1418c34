package org.karvan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.karvan.platform.value.Listing;

/** The queries about notices and mails and nothing else. */
@ApplicationScoped
class NoticeStore {

    @PersistenceContext
    private EntityManager entities;

    void add(Notice notice) {
        entities.persist(notice);
    }

    void add(OutgoingMail mail) {
        entities.persist(mail);
    }

    Listing<NoticeRow> inbox(Long accountId, int page) {
        List<NoticeRow> rows = entities.createQuery(
                        "select new org.karvan.notification.NoticeRow(n.id, n.key, n.arguments, n.toldAt, n.readAt) from Notice n"
                                + " where n.accountId = :account"
                                + " order by case when n.readAt is null then 0 else 1 end, n.toldAt desc, n.id desc",
                        NoticeRow.class)
                .setParameter("account", accountId)
                .setFirstResult(Listing.offset(page))
                .setMaxResults(Listing.USUAL_SIZE)
                .getResultList();
        long total = entities.createQuery("select count(n) from Notice n where n.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
        return new Listing<>(rows, Math.max(page, 1), Listing.USUAL_SIZE, total);
    }

    long unread(Long accountId) {
        return entities.createQuery("select count(n) from Notice n where n.accountId = :account and n.readAt is null", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    Optional<Notice> notice(Long id) {
        return Optional.ofNullable(entities.find(Notice.class, id));
    }

    void readAll(Long accountId, Instant now) {
        entities.createQuery("update Notice n set n.readAt = :now, n.version = n.version + 1 where n.accountId = :account and n.readAt is null")
                .setParameter("now", now)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    Optional<Long> nextDue(Instant now) {
        return entities.createQuery(
                        "select m.id from OutgoingMail m where m.state = :waiting and m.nextAttempt <= :now order by m.nextAttempt, m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<OutgoingMail> heldMail(Long id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Listing<MailRow> outbox(MailState state, int page) {
        List<MailRow> rows = entities.createQuery(
                        "select new org.karvan.notification.MailRow(m.id, m.address, m.writtenAt, m.state, m.attempts, m.nextAttempt, m.trouble)"
                                + " from OutgoingMail m where m.state = :state order by m.writtenAt desc, m.id desc",
                        MailRow.class)
                .setParameter("state", state)
                .setFirstResult(Listing.offset(page))
                .setMaxResults(Listing.USUAL_SIZE)
                .getResultList();
        long total = entities.createQuery("select count(m) from OutgoingMail m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
        return new Listing<>(rows, Math.max(page, 1), Listing.USUAL_SIZE, total);
    }
}
