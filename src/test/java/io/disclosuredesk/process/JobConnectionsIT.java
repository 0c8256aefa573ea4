package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineIT
class JobConnectionsIT {

    /** What pages keep when every job is at work. */
    private static final int LEFT_FOR_PAGES = 10;

    @Autowired
    HikariDataSource database;

    @Autowired
    CamundaBpmProperties engine;

    /** A job that takes a document number holds two connections; with fewer, jobs could wait for each other for ever. */
    @Test
    void leavesEveryJobItsSecondConnection() {
        var jobs = engine.getJobExecution().getMaxPoolSize();
        assertThat(database.getMaximumPoolSize()).isGreaterThanOrEqualTo(2 * jobs + LEFT_FOR_PAGES);
    }
}
