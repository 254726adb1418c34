package org.karvan.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.karvan.platform.config.Stored;

/**
 * A stored thing with a life cycle and a reference by which people call it.
 *
 * <p>Each kind of thing keeps its state itself: the persistence provider maps no enum that is a type variable.
 *
 * @param <S> its states
 */
@MappedSuperclass
public abstract class Dossier<S extends Enum<S>> extends Stored implements Staged<S> {

    @Column(nullable = false, unique = true, length = 20)
    private String reference;

    /** For the database alone. */
    protected Dossier() {
    }

    /** Something new under a reference that nothing else has. */
    protected Dossier(String reference) {
        this.reference = reference;
    }

    @Override
    public final String reference() {
        return reference;
    }
}
