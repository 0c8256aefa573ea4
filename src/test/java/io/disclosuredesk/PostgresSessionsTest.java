package io.disclosuredesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PostgresSessionsTest {

    @Test
    void turnsTheCompilerOffOnPostgresAlone() {
        assertThat(first("jdbc:postgresql://db/disclosure", null)).isEqualTo("set jit = off");
        assertThat(first("jdbc:h2:mem:x", null)).isNull();
        assertThat(first(null, null)).isNull();
    }

    @Test
    void leavesWhatTheSettingsSay() {
        assertThat(first("jdbc:postgresql://db/disclosure", "set role clerk")).isEqualTo("set role clerk");
    }

    /** The first statement of a connection; the pool opens none. */
    private static @Nullable String first(@Nullable String url, @Nullable String set) {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(url);
            pool.setConnectionInitSql(set);
            assertThat(new PostgresSessions().postProcessBeforeInitialization(pool, "dataSource"))
                    .isSameAs(pool);
            return pool.getConnectionInitSql();
        }
    }
}
