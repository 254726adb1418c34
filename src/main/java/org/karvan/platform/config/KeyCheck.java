package org.karvan.platform.config;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Refuses to start on a database that was begun with other keys than those in the data folder: a lost key would else be
 * replaced in silence, and what it had closed found unreadable when it is needed.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@DenyAll
public class KeyCheck {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @Any
    private Instance<InstallationKey> keys;

    @Inject
    private TimeSource time;

    @PostConstruct
    void check() {
        for (InstallationKey key : keys) {
            Optional<KeyPrint> begun = printOf(key);
            if (begun.isEmpty()) {
                entities.persist(new KeyPrint(key, time.now()));
            } else if (!KeyFile.exists(key.fileName()) || !key.fingerprint().equals(begun.get().fingerprint())) {
                throw new IllegalStateException("The database was begun on " + begun.get().takenAt() + " with another " + key.fileName()
                        + " than the one in the data folder: restore the file keys/" + key.fileName() + " from its backup");
            }
        }
    }

    private Optional<KeyPrint> printOf(InstallationKey key) {
        return entities.createQuery("select p from KeyPrint p where p.fileName = :name", KeyPrint.class)
                .setParameter("name", key.fileName())
                .getResultStream()
                .findFirst();
    }
}
