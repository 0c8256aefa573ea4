package io.disclosuredesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.disclosuredesk.request.CaseTables.Cases;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
class IntakeIT {

    private static final String RARE = "𬱖";

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensACaseWithNumberAndDates() {
        var request = cases.open(SampleCase.person(), "样板村征地批复", "征地补偿明细");
        assertThat(request.caseNumber()).matches("YZZRZY-2026-\\d{5}");
        assertThat(request.stage()).isEqualTo(CaseStage.REGISTRATION);
        assertThat(request.applicant()).isEqualTo(SampleCase.person());
        assertThat(request.items()).extracting(RequestItem::description).containsExactly("样板村征地批复", "征地补偿明细");
        assertThat(request.deadlines().targetDueOn()).isEqualTo("2026-03-30");
        assertThat(request.deadlines().statutoryDueOn()).isEqualTo("2026-04-07");
        assertThat(request.subject()).isEqualTo("样板村征地批复（等2项）");
    }

    @Test
    void sealsPersonalData() {
        var request = cases.open(SampleCase.person(), "样板村征地批复");
        var row = jdbc.sql("select * from request where id = ?")
                .param(request.id())
                .query()
                .singleRow();
        assertThat(row.toString()).doesNotContain("13800000001", "11010519491231002X", "applicant@example.com", "虚构街");
    }

    /** Whatever the check lets pass fits the tables: rare characters count double, Chinese ones three bytes. */
    @Test
    void keepsTheLongestTextsThatTheCheckLetsPass() {
        for (var character : List.of("字", RARE)) {
            var units = character.length();
            var form = new IntakeForm(
                    ApplicantType.OTHER_ORGANISATION,
                    character.repeat(100 / units),
                    IdType.OTHER,
                    character.repeat(50 / units),
                    character.repeat(100 / units),
                    character.repeat(100 / units),
                    character.repeat(50 / units),
                    character.repeat(200 / units),
                    character.repeat(200 / units),
                    character.repeat(20 / units),
                    List.of(character.repeat(20_000 / units)),
                    Carrier.PAPER,
                    DeliveryMethod.POST,
                    List.of());
            var checked = new IntakeCheck(mock(UploadScan.class), clock).check(form);
            var kept = cases.open(checked.applicant(), checked.items().get(0));
            assertThat(kept.applicant()).isEqualTo(checked.applicant());
            assertThat(kept.items().get(0).description()).isEqualTo(form.items().get(0));
        }
    }
}
