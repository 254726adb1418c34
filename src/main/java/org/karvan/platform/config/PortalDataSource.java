package org.karvan.platform.config;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one database of an installation: embedded H2 below the data folder, or the PostgreSQL that
 * {@link Setting#KARVAN_DB_URL} names.
 *
 * <p>{@code web.xml} gives this class to the server's pool, so that the choice is one setting and the
 * deployment descriptor names no vendor.
 */
public final class PortalDataSource implements DataSource {

    private static final String POSTGRES = "jdbc:postgresql:";

    /** Without it H2 acknowledges a commit half a second before it is written, and a receipt could be lost. */
    private static final String DURABLE_COMMIT = ";WRITE_DELAY=0";

    /** H2 keeps eight prepared statements of a connection by default and parses every other one anew; a page takes more. */
    private static final String STATEMENTS_KEPT = ";QUERY_CACHE_SIZE=64";

    private final DataSource target = open();

    private static DataSource open() {
        String url = Setting.KARVAN_DB_URL.given()
                .orElseGet(() -> "jdbc:h2:file:" + Setting.dataFolder().resolve("karvan") + DURABLE_COMMIT + STATEMENTS_KEPT);
        return url.startsWith(POSTGRES) ? postgres(url) : h2(url);
    }

    private static DataSource postgres(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(Setting.KARVAN_DB_USER.value());
        source.setPassword(Setting.KARVAN_DB_PASSWORD.value());
        return source;
    }

    private static DataSource h2(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(Setting.KARVAN_DB_USER.value());
        source.setPassword(Setting.KARVAN_DB_PASSWORD.value());
        return source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return target.getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return target.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        target.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        target.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return target.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(PortalDataSource.class.getPackageName());
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(target) ? type.cast(target) : target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(target) || target.isWrapperFor(type);
    }
}
