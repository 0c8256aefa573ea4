package io.disclosuredesk.process;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes sure a committed request is on disk before anybody is told its number. PostgreSQL does so at commit; H2 keeps the last
 * moments in memory, where a killed process would lose them.
 */
@Component
class DurableCommit {

    private final JdbcClient jdbc;
    private final boolean h2;

    DurableCommit(JdbcClient jdbc, DataSource dataSource) throws SQLException {
        this.jdbc = jdbc;
        try (var connection = dataSource.getConnection()) {
            this.h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    void flush() {
        if (h2) {
            jdbc.sql("checkpoint sync").update();
        }
    }
}
