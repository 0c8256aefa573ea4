package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.request.CaseTables;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
@Import(NoticeNumbers.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NoticeNumbersIT {

    @Autowired
    NoticeNumbers numbers;

    @Autowired
    Agencies agencies;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private long agency;

    @BeforeEach
    void startAnew() {
        agencies.registerIfAbsent(SampleAgency.settings("YZZRZY"));
        jdbc.sql("delete from number_series").update();
        jdbc.sql("delete from notice_number").update();
        agency = agencies.ofPortal().id();
    }

    /** The job rolls back and runs again: the number is the same and none is lost. */
    @Test
    void keepsItsNumberWhenTheJobRunsAgain() {
        transaction.executeWithoutResult(job -> {
            assertThat(reserve(7, DocumentKind.CORRECTION_NOTICE)).isEqualTo("云自然资规公开告〔2026〕1号");
            job.setRollbackOnly();
        });
        assertThat(reserve(7, DocumentKind.CORRECTION_NOTICE)).isEqualTo("云自然资规公开告〔2026〕1号");
        assertThat(reserve(7, DocumentKind.EXTENSION_NOTICE)).isEqualTo("云自然资规公开告〔2026〕2号");
        assertThat(reserve(8, DocumentKind.CORRECTION_NOTICE)).isEqualTo("云自然资规公开告〔2026〕3号");
    }

    @Test
    void givesOneNumberToTwentyWhoIssueTheSameNotice() throws Exception {
        Callable<String> work = () -> reserve(7, DocumentKind.CORRECTION_NOTICE);
        var pool = Executors.newFixedThreadPool(20);
        try {
            var given = new HashSet<String>();
            for (var each : pool.invokeAll(Collections.nCopies(20, work))) {
                given.add(each.get());
            }
            assertThat(given).containsExactly("云自然资规公开告〔2026〕1号");
            assertThat(reserve(8, DocumentKind.CORRECTION_NOTICE)).isEqualTo("云自然资规公开告〔2026〕2号");
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void leavesNoGapAmongNoticesOfManyCases() throws Exception {
        var pool = Executors.newFixedThreadPool(20);
        try {
            var work = IntStream.rangeClosed(1, 40)
                    .<Callable<String>>mapToObj(id -> () -> reserve(id, DocumentKind.EXTENSION_NOTICE))
                    .toList();
            var given = new HashSet<String>();
            for (var each : pool.invokeAll(work)) {
                given.add(each.get());
            }
            assertThat(given)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                            .mapToObj(number -> "云自然资规公开告〔2026〕" + number + "号")
                            .toList());
        } finally {
            pool.shutdown();
        }
    }

    /** An organ may have a mark of its own; one registered before there were notice numbers takes it at the next start. */
    @Test
    void takesTheMarkOfTheSettings() {
        var settings = SampleAgency.settings("YZSLJ");
        agencies.registerIfAbsent(settings);
        var id = jdbc.sql("select id from agency where code = 'YZSLJ'")
                .query(Long.class)
                .single();
        assertThat(agencies.byId(id).noticeMark()).isEqualTo("云自然资规公开告");
        agencies.registerIfAbsent(SampleAgency.settings("YZSLJ", "云水公开函"));
        assertThat(agencies.byId(id).noticeMark()).isEqualTo("云水公开函");
        agencies.registerIfAbsent(SampleAgency.settings("YZSLJ", "云水另函"));
        assertThat(agencies.byId(id).noticeMark()).isEqualTo("云水公开函");
    }

    private String reserve(long requestId, DocumentKind kind) {
        return numbers.reserve(agency, requestId, kind);
    }
}
