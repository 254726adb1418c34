package org.karvan;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.karvan.platform.config.PortalDataSource;

/** The portal's database in the test deployment, counting the statements it is sent. */
public final class CountingDataSource implements DataSource {

    private static final AtomicLong QUESTIONS = new AtomicLong();
    private static final AtomicLong CHANGES = new AtomicLong();

    /** A new number changes something; it comes once for many rows. */
    private static final Pattern QUESTION = Pattern.compile("(?is)\\s*select(?!.*karvan_ids).*");

    private final PortalDataSource target = new PortalDataSource();

    /** How many statements were sent since the start: first those that ask, then those that change. */
    public static String statements() {
        return QUESTIONS.get() + " " + CHANGES.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return counting(target.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return counting(target.getConnection(user, password));
    }

    private static Connection counting(Connection connection) {
        return stand(Connection.class, connection, null);
    }

    private static <T> T stand(Class<T> type, T target, String prepared) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader() == null ? CountingDataSource.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                String sql = arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : prepared;
                if (method.getName().startsWith("execute")) {
                    (QUESTION.matcher(sql).matches() ? QUESTIONS : CHANGES).incrementAndGet();
                }
                return wrap(method.invoke(target, arguments), sql);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static Object wrap(Object answer, String sql) {
        if (answer instanceof CallableStatement call) {
            return stand(CallableStatement.class, call, sql);
        }
        if (answer instanceof PreparedStatement prepared) {
            return stand(PreparedStatement.class, prepared, sql);
        }
        return answer instanceof Statement statement ? stand(Statement.class, statement, null) : answer;
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
        return target.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return target.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return target.isWrapperFor(type);
    }
}
