package org.colophon.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts, thread by thread, the statements that are made on the connections of the application's database. */
public class CountedStatements implements BeanPostProcessor {

    private static final ThreadLocal<Long> MADE = ThreadLocal.withInitial(() -> 0L);

    /** How many this thread has made so far. */
    static long made() {
        return MADE.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database && !(bean instanceof Counting) ? new Counting(database) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        private Counting(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            InvocationHandler counted = (proxy, method, arguments) -> {
                if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
                    MADE.set(MADE.get() + 1);
                }
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            };
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, counted);
        }
    }
}
