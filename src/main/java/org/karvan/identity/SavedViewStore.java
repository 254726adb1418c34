package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The queries about saved views and nothing else. */
@Dependent
class SavedViewStore {

    private static final String ROW = "select new org.karvan.identity.SavedViewRow(v.id, v.name, v.list, v.query) from SavedView v";

    @PersistenceContext
    private EntityManager entities;

    List<SavedViewRow> ofList(Long accountId, String list) {
        return entities.createQuery(ROW + " where v.accountId = :account and v.list = :list order by v.name, v.id", SavedViewRow.class)
                .setParameter("account", accountId)
                .setParameter("list", list)
                .getResultList();
    }

    List<SavedViewRow> all(Long accountId) {
        return entities.createQuery(ROW + " where v.accountId = :account order by v.list, v.name, v.id", SavedViewRow.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    Optional<SavedView> named(Long accountId, String list, String name) {
        return entities.createQuery("select v from SavedView v where v.accountId = :account and v.list = :list and v.name = :name", SavedView.class)
                .setParameter("account", accountId)
                .setParameter("list", list)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    Optional<SavedView> own(Long accountId, Long id) {
        return entities.createQuery("select v from SavedView v where v.accountId = :account and v.id = :id", SavedView.class)
                .setParameter("account", accountId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    void add(SavedView view) {
        entities.persist(view);
    }

    void remove(SavedView view) {
        entities.remove(view);
    }
}
