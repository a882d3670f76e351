package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.UnableToProduceResultException;

/**
 * A question that has numbers and days of this program's own making written into it, and nothing that a report could have
 * written. Plain JDBC, for no two of these are alike, and JDBI would keep them all at hand.
 */
final class NumberQuery {
    private NumberQuery() {}

    /** What is done with a row. */
    interface Use {
        void row(ResultSet row) throws SQLException;
    }

    static void each(Handle handle, String sql, Use use) {
        try (Statement statement = handle.getConnection().createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                use.row(row);
            }
        } catch (SQLException e) {
            throw new UnableToProduceResultException(e);
        }
    }
}
