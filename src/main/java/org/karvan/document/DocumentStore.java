package org.karvan.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads and writes documents and their contents, and nothing else. */
@ApplicationScoped
class DocumentStore {

    @PersistenceContext
    private EntityManager entities;

    void add(StoredDocument document) {
        entities.persist(document);
    }

    Optional<StoredDocument> byId(Long id) {
        return Optional.ofNullable(entities.find(StoredDocument.class, id));
    }

    Optional<byte[]> content(String sha256) {
        return Optional.ofNullable(entities.find(ShelvedContent.class, sha256)).map(ShelvedContent::content);
    }

    /**
     * Lays the content on its shelf unless it lies there. In a transaction of its own, which holds the shelf: two who
     * hand in the same paper at once are both served, and nobody holds two shelves.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void shelve(String sha256, byte[] content) {
        entities.find(DocumentShelf.class, sha256.substring(0, 1), LockModeType.PESSIMISTIC_WRITE);
        long there = entities.createQuery("select count(c) from ShelvedContent c where c.sha256 = :hash", Long.class)
                .setParameter("hash", sha256)
                .getSingleResult();
        if (there == 0) {
            entities.persist(new ShelvedContent(sha256, content));
        }
    }
}
