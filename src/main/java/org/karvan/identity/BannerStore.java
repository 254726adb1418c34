package org.karvan.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The queries about banners and nothing else. */
@Dependent
class BannerStore {

    /** Nobody reads further back on one page. */
    private static final int LATEST = 50;

    @PersistenceContext
    private EntityManager entities;

    /** Those that are shown or will be, the earliest first. */
    List<Banner> pending(Instant now) {
        return entities.createQuery(
                        "select b from Banner b where b.withdrawnAt is null and b.shownUntil > :now order by b.shownFrom, b.id",
                        Banner.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The latest, the newest first. */
    List<Banner> latest() {
        return entities.createQuery("select b from Banner b order by b.shownFrom desc, b.id desc", Banner.class)
                .setMaxResults(LATEST)
                .getResultList();
    }

    Optional<Banner> byId(Long id) {
        return Optional.ofNullable(entities.find(Banner.class, id));
    }

    void add(Banner banner) {
        entities.persist(banner);
    }
}
