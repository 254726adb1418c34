package org.karvan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whether the migrations and the entities speak of the same tables, on whichever database the run has. */
class SchemaIT extends PortalIT {

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/karvan")
    private DataSource dataSource;

    @Test
    void everyEntityFindsItsTablesAndColumns() {
        Set<EntityType<?>> types = entities.getMetamodel().getEntities();

        assertFalse(types.isEmpty());
        for (EntityType<?> type : types) {
            entities.createQuery("select e from " + type.getName() + " e", type.getJavaType()).setMaxResults(1).getResultList();
            for (Attribute<?, ?> attribute : type.getAttributes()) {
                if (attribute.isCollection()) {
                    entities.createQuery("select count(i) from " + type.getName() + " e join e." + attribute.getName() + " i").getSingleResult();
                }
            }
        }
    }

    @Test
    void everyFigureHasInTheDatabaseThePrecisionItsEntityStates() throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            for (EntityType<?> type : entities.getMetamodel().getEntities()) {
                for (Attribute<?, ?> attribute : type.getAttributes()) {
                    if (attribute.getJavaType() == BigDecimal.class && attribute.getJavaMember() instanceof Field field
                            && field.isAnnotationPresent(Column.class)) {
                        Column stated = field.getAnnotation(Column.class);
                        String name = stated.name().isEmpty() ? field.getName() : stated.name();
                        String found = precisionOf(connection, tableOf(type), name);
                        String wanted = stated.precision() + "," + stated.scale();
                        if (!found.equals(wanted)) {
                            wrong.add(type.getName() + "." + attribute.getName() + " states " + wanted + ", the database has " + found);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String tableOf(EntityType<?> type) {
        Table table = type.getJavaType().getAnnotation(Table.class);
        return table == null || table.name().isEmpty() ? type.getName() : table.name();
    }

    private static String precisionOf(Connection connection, String table, String column) throws SQLException {
        boolean upper = connection.getMetaData().storesUpperCaseIdentifiers();
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), cased(table, upper), cased(column, upper))) {
            return found.next() ? found.getInt("COLUMN_SIZE") + "," + found.getInt("DECIMAL_DIGITS") : "no such column";
        }
    }

    private static String cased(String name, boolean upper) {
        return upper ? name.toUpperCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
    }
}
