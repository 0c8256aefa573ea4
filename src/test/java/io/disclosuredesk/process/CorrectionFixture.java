package io.disclosuredesk.process;

import static io.disclosuredesk.process.InformationRequest.Task.CONFIRM_ABANDONMENT;
import static io.disclosuredesk.process.InformationRequest.Task.RECEIVE_CORRECTION;
import static io.disclosuredesk.process.InformationRequest.Task.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.CorrectionForm;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.IntakeForm;
import io.disclosuredesk.request.Requests;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;

/**
 * Cases on the way of a correction, on days that the test sets for organ and engine alike. The request is received on Monday 2
 * March 2026, so the notice must be served by 11 March (example B01 of the law sheet).
 */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:correction;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(CorrectionFixture.Days.class)
abstract class CorrectionFixture {

    static final String WHAT = "请写明所需征地批准文件的年份和批次，并提供身份证明复印件。";
    static final String SAID = "补正：是2018年度第三批次，身份证明见附件。";
    static final LocalDate NOTICED = LocalDate.of(2026, 3, 9);
    /** Fifteen working days after the notice. */
    static final LocalDate DUE = LocalDate.of(2026, 3, 30);

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TestConfiguration(proxyBeanMethods = false)
    static class Days {
        @Bean
        @Primary
        Day day() {
            return new Day();
        }
    }

    /** Today, for the organ; {@link #set} moves the engine's clock too. */
    static final class Day extends Clock {

        private volatile Instant now = Instant.EPOCH;

        void set(String local) {
            now = LocalDateTime.parse(local).atZone(ZONE).toInstant();
            ClockUtil.setCurrentTime(Date.from(now));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("the organ has one zone");
        }
    }

    @Autowired
    Day day;

    @Autowired
    MainRoad road;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Corrections corrections;

    @Autowired
    CorrectionIntake intake;

    @Autowired
    CaseHistory history;

    @Autowired
    ManagementService management;

    String number = "";

    @BeforeEach
    void receiveRequest() {
        day.set("2026-03-02T10:00:00");
        number = road.receive(MainRoad.EXAMPLE.form());
    }

    @AfterEach
    void giveTheEngineItsClockBack() {
        ClockUtil.reset();
    }

    /** Asked on 9 March, served on the portal at once. */
    void ask() {
        day.set(NOTICED + "T10:00:00");
        require(number);
        driver.runJobs();
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(RECEIVE_CORRECTION.id());
    }

    void require(String caseNumber) {
        driver.complete(
                caseNumber,
                REGISTER,
                "registrar",
                Map.of(
                        "answerIdentity", "COMPLETE",
                        "answerContent", "NEEDS_CORRECTION",
                        "answerApplicantType", "NATURAL_PERSON",
                        "answerCorrectionWhat", WHAT,
                        "answerCorrectionDays", ""));
    }

    /** The last day passes in silence. */
    void letItPass() {
        day.set("2026-03-30T17:30:01");
        executable().forEach(management::executeJob);
        assertThat(driver.task(number).getTaskDefinitionKey()).isEqualTo(CONFIRM_ABANDONMENT.id());
    }

    /** The timers of the case that the job executor would take now. */
    List<String> executable() {
        return management
                .createJobQuery()
                .processInstanceId(request().processInstanceId())
                .timers()
                .executable()
                .list()
                .stream()
                .map(Job::getId)
                .toList();
    }

    void correctOnPortal() {
        intake.submit(number, new CorrectionForm(SAID, List.of()));
    }

    void confirm(String decision, String until) {
        var answers = new HashMap<String, Object>();
        answers.put("answerDecision", decision);
        answers.put("answerUntil", until);
        answers.put("answerNote", "3月31日两次拨打申请人电话，均无人接听。");
        driver.complete(number, CONFIRM_ABANDONMENT, "registrar", answers);
    }

    void receiveOnPaper(Map<String, Object> answers) {
        driver.complete(number, RECEIVE_CORRECTION, "registrar", answers);
    }

    DisclosureRequest request() {
        return requests.byNumber(number);
    }

    Correction correction() {
        return corrections.of(request().id()).orElseThrow();
    }

    List<EventType> events() {
        return history.of(request().id()).stream().map(CaseEvent::type).toList();
    }

    /** The close of business of a day, as the engine's tasks and timers bear it. */
    static Date closeOf(String date) {
        return Date.from(LocalDate.parse(date).atTime(9, 30).toInstant(ZoneOffset.UTC));
    }

    /** A form of the same request, to be served on paper. */
    static IntakeForm onPaper() {
        var form = MainRoad.EXAMPLE.form();
        return new IntakeForm(
                form.applicantType(),
                form.name(),
                form.idType(),
                form.idNumber(),
                form.representative(),
                form.contactPerson(),
                form.phone(),
                form.email(),
                form.address(),
                form.postcode(),
                form.items(),
                form.carrier(),
                DeliveryMethod.POST,
                form.attachments());
    }

    /** What those who lost were told. */
    static List<Throwable> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var lost = new ArrayList<Throwable>();
            for (var answer : pool.invokeAll(List.of(waiting(barrier, one), waiting(barrier, other)))) {
                var failure = answer.get();
                if (failure != null) {
                    lost.add(failure);
                }
            }
            return lost;
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<@Nullable Throwable> waiting(CyclicBarrier barrier, Callable<?> work) {
        return () -> {
            barrier.await();
            try {
                work.call();
                return null;
            } catch (Exception e) {
                return e;
            }
        };
    }
}
