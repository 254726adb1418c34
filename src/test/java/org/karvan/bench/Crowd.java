package org.karvan.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Copies of one published tender with its lots, written straight into the database of a portal that stands still. */
final class Crowd {

    private static final long FIRST_ID = 1_000_000_000L;

    /** A lot's id lies so far above that of its tender. */
    private static final long LOTS_ABOVE = 1_000_000_000L;

    private Crowd() {
    }

    /** Copies up to that number. Returns the reference of the tender that was copied. */
    static String copyUpTo(int number, Path data) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("karvan"), "karvan", "");
                Statement statement = connection.createStatement()) {
            String pattern;
            long id;
            try (ResultSet row = statement.executeQuery("select id, reference from tender where state = 'PUBLISHED'"
                    + " and procedure_kind = 'OPEN' and id < " + FIRST_ID + " order by published_at desc fetch first 1 row only")) {
                row.next();
                id = row.getLong(1);
                pattern = row.getString(2);
            }
            long have;
            try (ResultSet row = statement.executeQuery("select count(*) from tender where id >= " + FIRST_ID)) {
                row.next();
                have = row.getLong(1);
            }
            String range = " from SYSTEM_RANGE(" + (have + 1) + ", " + number + ") n, ";
            if (have < number) {
                statement.execute("insert into tender (" + columns(connection, "TENDER") + ") select "
                        + columns(connection, "TENDER", Map.of("ID", FIRST_ID + " + n.x", "REFERENCE", "'BEN-' || n.x",
                                "PUBLISHED_AT", "dateadd('SECOND', -n.x, s.published_at)"))
                        + range + "tender s where s.id = " + id);
                statement.execute("insert into tender_lot (" + columns(connection, "TENDER_LOT") + ") select "
                        + columns(connection, "TENDER_LOT", Map.of("ID", (FIRST_ID + LOTS_ABOVE) + " + n.x * 10 + s.number",
                                "TENDER_ID", FIRST_ID + " + n.x"))
                        + range + "tender_lot s where s.tender_id = " + id);
                statement.execute("analyze");
            }
            return pattern;
        }
    }

    private static String columns(Connection connection, String table) throws SQLException {
        return String.join(", ", names(connection, table));
    }

    private static String columns(Connection connection, String table, Map<String, String> others) throws SQLException {
        return String.join(", ", names(connection, table).stream().map(name -> others.getOrDefault(name, "s." + name)).toList());
    }

    private static List<String> names(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, "PUBLIC", table, null)) {
            while (columns.next()) {
                names.add(columns.getString("COLUMN_NAME"));
            }
        }
        return names;
    }
}
