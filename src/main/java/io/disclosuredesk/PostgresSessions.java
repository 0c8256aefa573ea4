package io.disclosuredesk;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Turns PostgreSQL's compiler of queries off in our connections. It compiles whatever looks expensive; a list of Tasklist is
 * 300 small checks that look so and are not, and compiling them takes longer than running them (docs/adr/0004).
 */
@Component
final class PostgresSessions implements BeanPostProcessor {

    static final String AT_FIRST = "set jit = off";

    /** Leaves a pool alone to which the settings already give a first statement. */
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:postgresql:")
                && pool.getConnectionInitSql() == null) {
            pool.setConnectionInitSql(AT_FIRST);
        }
        return bean;
    }
}
