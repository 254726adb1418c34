package org.karvan.platform.config;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** What every aggregate has in the database: an id of its own and a version, by which the later of two writers is told. */
@MappedSuperclass
public abstract class Stored {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "karvan_ids")
    @SequenceGenerator(name = "karvan_ids", sequenceName = "karvan_ids", allocationSize = 50)
    private Long id;

    @Version
    @Column(nullable = false)
    private long version;

    /** The key in the database; never shown to people, who see a reference. */
    public Long id() {
        return id;
    }

    /** How often the aggregate has been changed; a form sends it back so that nobody overwrites unseen work. */
    public long version() {
        return version;
    }
}
