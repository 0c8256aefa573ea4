package io.disclosuredesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.disclosuredesk.Example;
import io.disclosuredesk.Postgres;
import io.disclosuredesk.deadline.Receipt;
import io.disclosuredesk.document.DocumentKind;
import io.disclosuredesk.document.Documents;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.DeliveryMethod;
import io.disclosuredesk.request.QueryCodes;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.RequestWithdrawals;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.StoredFiles;
import io.disclosuredesk.request.WithdrawalNotPossibleException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on PostgreSQL: settings differ, nothing else. */
@SpringBootTest(
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "spring.mail.host=localhost",
            "spring.mail.port=3025",
            "disclosure-desk.mail-from=gkb@example.com"
        })
@ContextConfiguration(initializers = Postgres.class)
@ActiveProfiles("demo")
class PostgresIT {

    /** With attachments, with several items, by download, mail, post and at the counter. */
    private static final Set<String> EXAMPLES = Set.of(
            "01-land-approval.json",
            "03-planning-permit.json",
            "06-property-register.json",
            "07-land-sale-files.json",
            "10-secret-map.json",
            "15-village-committee.json",
            "20-long-request.json",
            "22-owners-committee.json");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP)
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @Autowired
    RequestIntake intake;

    @Autowired
    CaseDriver driver;

    @Autowired
    Requests requests;

    @Autowired
    Attachments attachments;

    @Autowired
    StoredFiles files;

    @Autowired
    Documents documents;

    @Autowired
    CaseHistory history;

    @Autowired
    QueryCodes codes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void createsItsTablesAndThoseOfTheEngine(@Autowired ManagementService management) {
        assertThat(strings("select version()").get(0)).startsWith("PostgreSQL");
        assertThat(strings("show jit")).containsExactly("off");
        assertThat(strings("select script from flyway_schema_history where success and type = 'SQL'"))
                .contains("V1__binary_type.sql", "V2__cases.sql");
        assertThat(strings("select data_type from information_schema.columns"
                        + " where table_name = 'stored_file' and column_name = 'content'"))
                .containsExactly("bytea");
        assertThat(management.getProperties().get("schema.version")).startsWith("fox");
        assertThat(management.getTableCount().keySet()).contains("ACT_RU_TASK", "ACT_HI_PROCINST", "ACT_ID_USER");
        assertThat(strings("select value_ from act_ge_property where name_ = 'schema.version'"))
                .containsExactly(ProcessEngine.VERSION);
    }

    @Test
    void answersExamples() {
        var today = LocalDate.now(clock);
        var chosen = Example.all().stream()
                .filter(example -> EXAMPLES.contains(example.file()))
                .toList();
        assertThat(chosen).hasSameSizeAs(EXAMPLES);
        var caseNumbers = new ArrayList<String>();
        var replyNumbers = new ArrayList<String>();
        for (var example : chosen) {
            var taken = intake.submit(example.form(), Receipt.online(today), null, null);
            driver.handle(taken.caseNumber(), example);

            var request = requests.byNumber(taken.caseNumber());
            assertThat(request.stage()).as(example.toString()).isEqualTo(CaseStage.ARCHIVED);
            assertThat(request.servedOn()).isEqualTo(today);
            assertThat(request.applicant().name()).isEqualTo(example.form().name());
            assertThat(request.items())
                    .extracting(RequestItem::description)
                    .containsExactlyElementsOf(example.form().items());
            assertThat(attachments.of(request.id()))
                    .extracting(file -> files.content(file.id()))
                    .containsExactlyElementsOf(example.form().attachments().stream()
                            .map(upload -> upload.content())
                            .toList());
            assertThat(documents.of(request.id()))
                    .extracting(document -> document.kind())
                    .contains(DocumentKind.RECEIPT, DocumentKind.REPLY, DocumentKind.EVIDENCE);
            assertThat(codes.open(taken.caseNumber(), taken.queryCode())).contains(request.id());
            assertThat(history.isIntact(request.id())).isTrue();
            caseNumbers.add(taken.caseNumber());
            replyNumbers.add(request.replyNumber());
        }
        assertThat(caseNumbers).isEqualTo(following(caseNumbers.get(0), caseNumbers.size()));
        assertThat(replyNumbers).isEqualTo(following(replyNumbers.get(0), replyNumbers.size()));
        assertThat(MAIL.getReceivedMessages().length).as("mail goes out").isGreaterThanOrEqualTo((int) chosen.stream()
                .filter(example -> example.form().deliveryMethod() == DeliveryMethod.EMAIL)
                .count());
    }

    @Test
    void opensOneCaseForOneKeyUsedAtTheSameMoment(@Autowired RuntimeService runtime) throws Exception {
        var form = Example.all().get(0).form();
        for (var round = 0; round < 5; round++) {
            var key = IntakeKey.of("same-" + round, "body".getBytes(StandardCharsets.UTF_8));
            var before = cases();
            var barrier = new CyclicBarrier(2);
            Callable<String> call = () -> {
                barrier.await();
                return intake.submit(form, Receipt.online(LocalDate.now(clock)), null, key)
                        .caseNumber();
            };
            var pool = Executors.newFixedThreadPool(2);
            try {
                var numbers = new ArrayList<String>();
                for (var answer : pool.invokeAll(Collections.nCopies(2, call))) {
                    numbers.add(answer.get());
                }
                assertThat(numbers.get(0)).isEqualTo(numbers.get(1));
                assertThat(cases()).isEqualTo(before + 1);
                assertThat(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(numbers.get(0))
                                .count())
                        .isEqualTo(1);
            } finally {
                pool.shutdown();
            }
        }
        assertThat(strings("select case_number from request order by id"))
                .as("the number of the call that lost was given back")
                .satisfies(all -> assertThat(all).isEqualTo(following(all.get(0), all.size())));
    }

    @Test
    void endsACaseOnceThatIsWithdrawnTwiceAtTheSameMoment(
            @Autowired WithdrawalIntake withdrawal,
            @Autowired ExtensionRequests extensions,
            @Autowired RequestWithdrawals withdrawals,
            @Autowired RuntimeService runtime)
            throws Exception {
        var number = intake.submit(MainRoad.EXAMPLE.form(), Receipt.online(LocalDate.now(clock)), null, null)
                .caseNumber();
        driver.runJobs();
        driver.register(number);
        extensions.submit(number, "handler", 10, "涉及纸质案卷，须到三处库房查找");
        Callable<?> withdraw = () -> {
            withdrawal.submit(number, "已经在网站上查到了这份文件。");
            return null;
        };
        assertThat(CorrectionFixture.atOnce(withdraw, withdraw))
                .singleElement()
                .isInstanceOf(WithdrawalNotPossibleException.class);
        driver.runJobs();

        var request = requests.byNumber(number);
        assertThat(request.stage()).isEqualTo(CaseStage.WITHDRAWN);
        assertThat(withdrawals.of(request.id()).orElseThrow().said()).contains("网站上查到");
        assertThat(documents.of(request.id()))
                .extracting(document -> document.kind())
                .contains(DocumentKind.WITHDRAWAL, DocumentKind.EVIDENCE);
        assertThat(history.isIntact(request.id())).isTrue();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
        assertThat(strings("select report_row from case_fact where request_id = " + request.id()))
                .containsExactly("other_other");
    }

    private long cases() {
        return jdbc.sql("select count(*) from request").query(Long.class).single();
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    /** The number and those after it, without a gap. */
    private static List<String> following(String first, int count) {
        var digits = first.replaceAll(".*?(\\d+)\\D?$", "$1");
        var start = first.lastIndexOf(digits);
        var numbers = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            var next = String.valueOf(Integer.parseInt(digits) + i);
            var padded = digits.startsWith("0") ? "0".repeat(digits.length() - next.length()) + next : next;
            numbers.add(first.substring(0, start) + padded + first.substring(start + digits.length()));
        }
        return numbers;
    }
}
