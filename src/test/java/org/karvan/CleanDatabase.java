package org.karvan;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.karvan.platform.config.Setting;

/** Brings the database back to what the migrations left in it: every table empty but for their reference data. */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class CleanDatabase {

    /** What is written when something is asked, or by timers meanwhile. */
    private static final Set<String> NOTING = Set.of("audit_entry", "audit_head", "sign_in");
    private static final String HISTORY = "flyway_schema_history";

    @Resource(lookup = "java:app/jdbc/karvan")
    private DataSource dataSource;

    private final Map<String, List<List<Object>>> reference = new LinkedHashMap<>();
    private final Map<String, List<List<Object>>> kept = new LinkedHashMap<>();

    @PostConstruct
    void remember() {
        try (Connection connection = dataSource.getConnection()) {
            for (String table : tables(connection)) {
                reference.put(table, rows(connection, table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empties it, and the record of the trail outside it, which would miss what is emptied. */
    public void clean() {
        forgetRecord();
        fill(reference);
    }

    private void fill(Map<String, List<List<Object>>> contents) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            boolean isH2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            statement.execute(isH2 ? "SET REFERENTIAL_INTEGRITY FALSE" : "SET session_replication_role = replica");
            for (Map.Entry<String, List<List<Object>>> table : contents.entrySet()) {
                statement.execute("DELETE FROM " + table.getKey());
                insert(connection, table.getKey(), table.getValue());
            }
            statement.execute(isH2 ? "SET REFERENTIAL_INTEGRITY TRUE" : "SET session_replication_role = DEFAULT");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row there is, each with its table; but not what only notes what was asked. */
    public Set<String> contents() {
        Set<String> contents = new HashSet<>();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : reference.keySet()) {
                if (!NOTING.contains(table.toLowerCase(Locale.ROOT))) {
                    rows(connection, table).forEach(row -> contents.add(table + " " + readable(row)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return contents;
    }

    private static List<Object> readable(List<Object> row) {
        return row.stream().map(value -> value instanceof byte[] bytes ? (Object) Arrays.hashCode(bytes) : value).toList();
    }

    /** Keeps all that is in it now, for {@link #back}. */
    public void keep() {
        try (Connection connection = dataSource.getConnection()) {
            kept.clear();
            for (String table : reference.keySet()) {
                kept.put(table, rows(connection, table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Brings it back to what was kept. */
    public void back() {
        fill(kept);
    }

    private static void forgetRecord() {
        Path folder = Setting.dataFolder().resolve("audit");
        try {
            Files.deleteIfExists(folder.resolve("leaves"));
            Files.deleteIfExists(folder.resolve("heads"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        names.removeIf(HISTORY::equalsIgnoreCase);
        return names;
    }

    private static List<List<Object>> rows(Connection connection, String table) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(whole(found.getObject(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** A long text or content by itself, not by the connection through which it came. */
    private static Object whole(Object value) throws SQLException {
        if (value instanceof Clob text) {
            return text.getSubString(1, (int) text.length());
        }
        return value instanceof Blob content ? content.getBytes(1, (int) content.length()) : value;
    }

    private static void insert(Connection connection, String table, List<List<Object>> rows) throws SQLException {
        for (List<Object> row : rows) {
            String places = "?" + ", ?".repeat(row.size() - 1);
            try (PreparedStatement statement = connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
                for (int column = 1; column <= row.size(); column++) {
                    statement.setObject(column, row.get(column - 1));
                }
                statement.executeUpdate();
            }
        }
    }
}
