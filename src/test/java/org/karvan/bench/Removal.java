package org.karvan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Carries every row of an embedded database whose portal stands still into an empty PostgreSQL on this machine. */
final class Removal {

    private static final String USER = "karvan";
    private static final String HISTORY = "flyway_schema_history";
    private static final String SEQUENCE = "karvan_ids";
    private static final int BATCH = 1_000;

    private Removal() {
    }

    /** Brings the schema there and the rows after it. */
    static void of(Path data, String postgres) throws SQLException {
        if (!postgres.startsWith("jdbc:postgresql://127.0.0.1")) {
            throw new IllegalArgumentException("loopback only: " + postgres);
        }
        Flyway.configure().dataSource(postgres, USER, "").locations("classpath:db/migration")
                .placeholders(Map.of("bytes", "BYTEA")).load().migrate();
        try (Connection from = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("karvan"), USER, "");
                Connection to = DriverManager.getConnection(postgres + "?reWriteBatchedInserts=true", USER, "");
                Statement statement = to.createStatement()) {
            statement.execute("SET session_replication_role = replica");
            for (String table : tables(from)) {
                statement.execute("DELETE FROM " + table);
                carry(table, from, to);
            }
            statement.execute("ALTER SEQUENCE " + SEQUENCE + " RESTART WITH " + next(from));
            statement.execute("ANALYZE");
        }
    }

    private static List<String> tables(Connection from) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = from.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        tables.remove(HISTORY);
        return tables;
    }

    private static void carry(String table, Connection from, Connection to) throws SQLException {
        try (Statement reading = from.createStatement(); ResultSet rows = reading.executeQuery("SELECT * FROM " + table)) {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                columns.add(rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT));
            }
            String places = "?" + ", ?".repeat(columns.size() - 1);
            try (PreparedStatement writing = to.prepareStatement(
                    "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + places + ")")) {
                int pending = 0;
                while (rows.next()) {
                    for (int column = 1; column <= columns.size(); column++) {
                        boolean isBytes = rows.getMetaData().getColumnTypeName(column).equals("BINARY LARGE OBJECT");
                        writing.setObject(column, isBytes ? rows.getBytes(column) : rows.getObject(column));
                    }
                    writing.addBatch();
                    pending++;
                    if (pending % BATCH == 0) {
                        writing.executeBatch();
                    }
                }
                writing.executeBatch();
            }
        }
    }

    private static long next(Connection from) throws SQLException {
        try (Statement statement = from.createStatement(); ResultSet found = statement.executeQuery(
                "SELECT base_value FROM information_schema.sequences WHERE sequence_name = '" + SEQUENCE.toUpperCase(Locale.ROOT) + "'")) {
            found.next();
            return found.getLong(1);
        }
    }
}
