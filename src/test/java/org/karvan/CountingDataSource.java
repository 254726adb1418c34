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
import javax.sql.DataSource;
import org.karvan.platform.config.PortalDataSource;

/** The portal's database in the test deployment, counting the statements it is sent. */
public final class CountingDataSource implements DataSource {

    private static final AtomicLong STATEMENTS = new AtomicLong();

    private final PortalDataSource target = new PortalDataSource();

    /** How many statements were sent since the start. */
    public static long statements() {
        return STATEMENTS.get();
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
        return stand(Connection.class, connection);
    }

    private static <T> T stand(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader() == null ? CountingDataSource.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                if (method.getName().startsWith("execute")) {
                    STATEMENTS.incrementAndGet();
                }
                return wrap(method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static Object wrap(Object answer) {
        if (answer instanceof CallableStatement call) {
            return stand(CallableStatement.class, call);
        }
        if (answer instanceof PreparedStatement prepared) {
            return stand(PreparedStatement.class, prepared);
        }
        return answer instanceof Statement statement ? stand(Statement.class, statement) : answer;
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
