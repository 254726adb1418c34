package org.karvan.screening;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The queries about screenings and nothing else. */
@Dependent
class ScreeningStore {

    @PersistenceContext
    private EntityManager entities;

    /** All of one organisation, the latest last. */
    List<Screening> of(Long organisationId) {
        return entities.createQuery(
                        "select s from Screening s where s.organisationId = :id order by s.recordedAt, s.id", Screening.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    Optional<Screening> byId(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Screening.class, id));
    }

    void add(Screening screening) {
        entities.persist(screening);
    }
}
