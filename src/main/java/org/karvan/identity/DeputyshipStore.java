package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The queries about deputies and nothing else. */
@Dependent
class DeputyshipStore {

    /** With both persons and the roles of each: an entity that is read alone asks for them one by one. */
    private static final String WHOLE = "select distinct d from Deputyship d left join fetch d.roles join fetch d.lender l left join fetch l.roles"
            + " join fetch d.deputy p left join fetch p.roles";

    @PersistenceContext
    private EntityManager entities;

    /** What is lent to him by rows that cover that day. */
    List<Deputyship> lentTo(Long accountId, LocalDate day) {
        return entities.createQuery(
                        WHOLE + " where p.id = :id and d.endedAt is null"
                                + " and d.firstDay <= :day and d.lastDay >= :day order by d.id", Deputyship.class)
                .setParameter("id", accountId)
                .setParameter("day", day)
                .getResultList();
    }

    /** What is lent within the organisation by rows that cover that day. */
    List<Deputyship> lentWithin(Long organisationId, LocalDate day) {
        return entities.createQuery(
                        WHOLE + " where l.organisationId = :id and d.endedAt is null"
                                + " and d.firstDay <= :day and d.lastDay >= :day order by d.id", Deputyship.class)
                .setParameter("id", organisationId)
                .setParameter("day", day)
                .getResultList();
    }

    /** What he lends or is lent and can still come to count, the earliest first. */
    List<Deputyship> openOf(Long accountId, LocalDate today) {
        return entities.createQuery(
                        WHOLE + " where (l.id = :id or p.id = :id) and d.endedAt is null"
                                + " and d.lastDay >= :today order by d.firstDay, d.id", Deputyship.class)
                .setParameter("id", accountId)
                .setParameter("today", today)
                .getResultList();
    }

    Optional<Deputyship> lentBy(Long lenderId, Long id) {
        return Optional.ofNullable(entities.find(Deputyship.class, id)).filter(found -> found.lender().id().equals(lenderId));
    }

    void add(Deputyship deputyship) {
        entities.persist(deputyship);
    }
}
