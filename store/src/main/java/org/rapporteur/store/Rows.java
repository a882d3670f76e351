package org.rapporteur.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.UnableToProduceResultException;

/**
 * Rows for one table, gathered and then written at once.
 *
 * <p>Plain JDBC: a report makes some hundreds of rows, and JDBI's care for every single value would take longer than all
 * the rest.
 */
final class Rows {
    private final String insert;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param insert with a question mark for every value */
    Rows(String insert) {
        this.insert = insert;
    }

    /** @param values an {@link Optional} stands for what it holds */
    void add(Object... values) {
        rows.add(values);
    }

    void writeTo(Handle handle) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(insert)) {
            for (Object[] row : rows) {
                for (int at = 0; at < row.length; at++) {
                    set(statement, at + 1, row[at] instanceof Optional<?> optional ? optional : Optional.of(row[at]));
                }
                statement.addBatch();
            }
            var unused = statement.executeBatch();
        } catch (SQLException e) {
            throw new UnableToProduceResultException(e);
        }
    }

    private static void set(PreparedStatement statement, int column, Optional<?> value) throws SQLException {
        if (value.isPresent()) {
            statement.setObject(column, value.get() instanceof String text ? Stored.of(text) : value.get());
        } else {
            statement.setNull(column, Types.NULL);
        }
    }
}
