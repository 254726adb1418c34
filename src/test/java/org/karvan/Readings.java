package org.karvan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * What a test reads straight from the database, each time in a transaction of its own: outside one, the server ties an
 * entity manager to the request, and closes it at the end of whichever thread of that request is done first.
 */
@ApplicationScoped
public class Readings {

    @PersistenceContext
    private EntityManager entities;

    /** The number of the account with that address. */
    @Transactional
    public Long account(String email) {
        return entities.createQuery("select a.id from Account a where a.email = :email", Long.class).setParameter("email", email).getSingleResult();
    }

    /** The answer of a bean that expects its caller's transaction. */
    @Transactional
    public <T> T of(Supplier<T> question) {
        return question.get();
    }

    /** The one answer to that query of entities. */
    @Transactional
    public String one(String query) {
        return String.valueOf(entities.createQuery(query).getSingleResult());
    }

    /** The one answer to that query of tables. */
    @Transactional
    public String oneOfTables(String sql) {
        return String.valueOf(entities.createNativeQuery(sql).getSingleResult());
    }
}
