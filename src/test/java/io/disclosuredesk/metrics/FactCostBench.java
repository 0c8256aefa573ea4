package io.disclosuredesk.metrics;

import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;

import io.disclosuredesk.process.StandingCases;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What keeping the facts takes of the time that a case takes in the program. Not a test: run by name, see {@code bench/README.md}. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:file:./target/bench/cost",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(StandingCases.class)
class FactCostBench {

    private static final int WARM_UP = 60;
    private static final int CASES = 150;

    @MockitoSpyBean
    FactKeeper keeper;

    @Autowired
    StandingCases cases;

    @Test
    void measures() {
        var spent = new AtomicLong();
        var calls = new AtomicLong();
        doAnswer(call -> {
                    var started = System.nanoTime();
                    var answer = call.callRealMethod();
                    spent.addAndGet(System.nanoTime() - started);
                    calls.incrementAndGet();
                    return answer;
                })
                .when(keeper)
                .refresh(anyLong());
        cases.handle(WARM_UP);
        spent.set(0);
        calls.set(0);
        var started = System.nanoTime();
        cases.handle(CASES);
        var all = System.nanoTime() - started;
        System.out.printf(
                "BENCH a case takes %.1f ms, its facts %.2f ms in %.1f writes: %.1f %%%n",
                all / 1e6 / CASES, spent.get() / 1e6 / CASES, (double) calls.get() / CASES, 100.0 * spent.get() / all);
    }
}
