package io.disclosuredesk.metrics;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the facts of cases that an earlier release of the system handled without keeping any. */
@Component
class FactsAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FactsAtStart.class);
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final FactKeeper keeper;
    private final TransactionTemplate transaction;

    FactsAtStart(JdbcTemplate jdbc, FactKeeper keeper, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.keeper = keeper;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments args) {
        var written = 0;
        for (var missing = missing(); !missing.isEmpty(); missing = missing()) {
            for (var id : missing) {
                // the row is the lock: a node beside this one may do the same
                transaction.executeWithoutResult(status -> {
                    jdbc.queryForList("select id from request where id = ? for update", id);
                    keeper.refresh(id);
                });
            }
            written += missing.size();
        }
        if (written > 0) {
            LOG.info("已为{}件以前的申请补记统计数据。", written);
        }
    }

    private List<Long> missing() {
        return jdbc.queryForList("""
                select id from request where not exists (select 1 from case_fact where case_fact.request_id = request.id)
                order by id fetch first %d rows only""".formatted(BATCH), Long.class);
    }
}
