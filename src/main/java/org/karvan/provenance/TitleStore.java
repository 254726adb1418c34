package org.karvan.provenance;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The queries about mine titles and nothing else. */
@Dependent
class TitleStore {

    @PersistenceContext
    private EntityManager entities;

    List<MineTitle> of(Long organisationId) {
        return entities.createQuery("select distinct t from MineTitle t left join fetch t.minerals where t.organisationId = :id order by t.number, t.id", MineTitle.class)
                .setParameter("id", organisationId)
                .getResultList();
    }

    long count(Long organisationId) {
        return entities.createQuery("select count(t) from MineTitle t where t.organisationId = :id", Long.class)
                .setParameter("id", organisationId)
                .getSingleResult();
    }

    Optional<MineTitle> byId(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(MineTitle.class, id));
    }

    void add(MineTitle title) {
        entities.persist(title);
    }

    void remove(MineTitle title) {
        entities.remove(title);
    }
}
