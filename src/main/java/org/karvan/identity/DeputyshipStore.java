package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The queries about deputies and nothing else. */
@Dependent
class DeputyshipStore {

    private static final String IDS = "select d.id from Deputyship d where ";

    private static final String IN_FORCE = " and d.endedAt is null and d.firstDay <= :day and d.lastDay >= :day order by d.id";

    @PersistenceContext
    private EntityManager entities;

    /** What is lent to him by rows that cover that day. */
    List<Deputyship> lentTo(Long accountId, LocalDate day) {
        return whole(IDS + "d.deputy.id = :id" + IN_FORCE, accountId, day);
    }

    /** What is lent within the organisation by rows that cover that day. */
    List<Deputyship> lentWithin(Long organisationId, LocalDate day) {
        return whole(IDS + "d.lender.organisationId = :id" + IN_FORCE, organisationId, day);
    }

    /** What he lends or is lent and can still come to count, the earliest first. */
    List<Deputyship> openOf(Long accountId, LocalDate today) {
        return whole(IDS + "(d.lender.id = :id or d.deputy.id = :id) and d.endedAt is null and d.lastDay >= :day", accountId, today).stream()
                .sorted(Comparator.comparing(Deputyship::firstDay).thenComparing(Deputyship::id))
                .toList();
    }

    /** Three statements however many there are: the rows find the persons, who were read before them with their roles. */
    private List<Deputyship> whole(String query, Long id, LocalDate day) {
        List<Long> ids = entities.createQuery(query, Long.class).setParameter("id", id).setParameter("day", day).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        entities.createQuery("select distinct a from Account a left join fetch a.roles where exists (select d.id from Deputyship d"
                        + " where d.id in :ids and (d.lender.id = a.id or d.deputy.id = a.id))", Account.class)
                .setParameter("ids", ids)
                .getResultList();
        return entities.createQuery("select distinct d from Deputyship d left join fetch d.roles where d.id in :ids order by d.id", Deputyship.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Optional<Deputyship> lentBy(Long lenderId, Long id) {
        return Optional.ofNullable(entities.find(Deputyship.class, id)).filter(found -> found.lender().id().equals(lenderId));
    }

    void add(Deputyship deputyship) {
        entities.persist(deputyship);
    }
}
