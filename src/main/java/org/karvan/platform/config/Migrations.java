package org.karvan.platform.config;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema to the version of this program before anything else touches the database. */
@Singleton
@Startup
@DenyAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    /** The name under which {@code web.xml} binds the pool. */
    static final String DATA_SOURCE = "java:app/jdbc/karvan";

    @Resource(lookup = DATA_SOURCE)
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                // The number of a file is the floor of its feature, not the day on which it was written.
                .outOfOrder(true)
                .placeholders(Map.of("bytes", bytesType()))
                .load()
                .migrate();
    }

    /** The one column type on which the two databases share no name: a long sequence of bytes. */
    private String bytesType() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "BLOB" : "BYTEA";
        } catch (SQLException e) {
            throw new IllegalStateException("The database of KARVAN_DB_URL cannot be reached", e);
        }
    }
}
