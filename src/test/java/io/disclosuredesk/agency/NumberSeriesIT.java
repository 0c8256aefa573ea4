package io.disclosuredesk.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.agency.NumberSeries.Kind;
import io.disclosuredesk.request.CaseTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class NumberSeriesIT {

    private static final int THREADS = 20;
    private static final int EACH = 10;

    @Autowired
    NumberSeries numbers;

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
        agencies.registerIfAbsent(SampleAgency.settings("YZSLJ"));
        agency = agencies.ofPortal().id();
        jdbc.sql("delete from number_series").update();
    }

    @Test
    void givesTwentyThreadsEveryNumberOnce() throws Exception {
        Callable<List<Integer>> work = () -> {
            var mine = new ArrayList<Integer>();
            for (var i = 0; i < EACH; i++) {
                mine.add(next(Kind.CASE, 2026));
            }
            return mine;
        };
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            var taken = new ArrayList<Integer>();
            for (var mine : pool.invokeAll(Collections.nCopies(THREADS, work))) {
                assertThat(mine.get()).isSorted();
                taken.addAll(mine.get());
            }
            assertThat(taken)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, THREADS * EACH).boxed().toList());
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void takesANumberBackThatWasNotUsed() {
        assertThat(next(Kind.REPLY, 2026)).isEqualTo(1);
        transaction.executeWithoutResult(status -> {
            assertThat(numbers.next(agency, Kind.REPLY, 2026)).isEqualTo(2);
            status.setRollbackOnly();
        });
        assertThat(next(Kind.REPLY, 2026)).isEqualTo(2);
        // also where the first number of a series is the one given back
        transaction.executeWithoutResult(status -> {
            assertThat(numbers.next(agency, Kind.REPLY, 2027)).isEqualTo(1);
            status.setRollbackOnly();
        });
        assertThat(next(Kind.REPLY, 2027)).isEqualTo(1);
    }

    @Test
    void numbersEachOrganKindAndYearForItself() {
        var other = jdbc.sql("select id from agency where code = 'YZSLJ'")
                .query(Long.class)
                .single();
        assertThat(next(Kind.CASE, 2026)).isEqualTo(1);
        assertThat(next(Kind.CASE, 2026)).isEqualTo(2);
        assertThat(next(Kind.REPLY, 2026)).isEqualTo(1);
        assertThat(next(Kind.CASE, 2027)).isEqualTo(1);
        assertThat(transaction.<Integer>execute(status -> numbers.next(other, Kind.CASE, 2026)))
                .isEqualTo(1);
        assertThat(next(Kind.CASE, 2026)).isEqualTo(3);
    }

    @Test
    void refusesToNumberOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> numbers.next(agency, Kind.CASE, 2026));
    }

    private int next(Kind kind, int year) {
        return Objects.requireNonNull(transaction.<Integer>execute(status -> numbers.next(agency, kind, year)));
    }
}
