package io.disclosuredesk.metrics;

import static io.disclosuredesk.metrics.RemedyResult.CORRECTED;
import static io.disclosuredesk.metrics.RemedyResult.PENDING;
import static io.disclosuredesk.metrics.RemedyResult.UPHELD;
import static io.disclosuredesk.metrics.RemedyRoute.DIRECT_SUIT;
import static io.disclosuredesk.metrics.RemedyRoute.RECONSIDERATION;
import static io.disclosuredesk.metrics.RemedyRoute.SUIT_AFTER_RECONSIDERATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.metrics.RemedyRecord.Facts;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseTables;
import io.disclosuredesk.request.CaseTables.Cases;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.StepRefusedException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Records and counts of reconsiderations and suits; today is 9 March 2026, the reply was served on 10 January 2024. */
@JdbcTest
@ContextConfiguration(classes = CaseTables.class)
@Import({RemedyRecords.class, RemedyTable.class, RemedyChecks.class})
class RemedyRecordsIT {

    @Autowired
    RemedyRecords records;

    @Autowired
    CaseHistory history;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    private long id;
    private long agency;
    private String number = "";

    @BeforeEach
    void servesAReply() {
        var request = cases.open(SampleCase.person(), "样板村征地批复及附图");
        id = request.id();
        agency = request.agencyId();
        number = request.caseNumber();
        dates("2024-01-10", "2024-01-31");
    }

    @Test
    void countsWhereItWasDecidedAndAsPendingUntilThen() {
        file(RECONSIDERATION, "2024-03-01", UPHELD, "2024-05-20");
        file(SUIT_AFTER_RECONSIDERATION, "2024-06-03", PENDING, null);
        assertThat(year(2023)).isEmpty();
        assertThat(year(2024))
                .containsExactlyInAnyOrder(
                        new RemedyCount(RECONSIDERATION, UPHELD, 1),
                        new RemedyCount(SUIT_AFTER_RECONSIDERATION, PENDING, 1));
        assertThat(year(2025)).containsExactly(new RemedyCount(SUIT_AFTER_RECONSIDERATION, PENDING, 1));
        assertThat(behind(2024, RECONSIDERATION, UPHELD)).containsExactly(number);
        assertThat(behind(2024, RECONSIDERATION, PENDING)).isEmpty();
        assertThat(behind(2025, RECONSIDERATION, null)).isEmpty();
        assertThat(behind(2025, SUIT_AFTER_RECONSIDERATION, null)).containsExactly(number);

        records.decide(number, suit(), CORRECTED, day("2025-02-28"), "责令重新答复", "legal");
        assertThat(year(2024)).contains(new RemedyCount(SUIT_AFTER_RECONSIDERATION, PENDING, 1));
        assertThat(year(2025)).containsExactly(new RemedyCount(SUIT_AFTER_RECONSIDERATION, CORRECTED, 1));
        assertThat(year(2026)).isEmpty();
        assertThat(records.counts(agency, YearMonth.of(2024, 3), YearMonth.of(2024, 4)))
                .containsExactly(new RemedyCount(RECONSIDERATION, PENDING, 1));
        assertThat(records.counts(agency, YearMonth.of(2025, 2), YearMonth.of(2025, 2)))
                .containsExactly(new RemedyCount(SUIT_AFTER_RECONSIDERATION, CORRECTED, 1));
        assertThat(records.counts(agency + 1, YearMonth.of(2024, 1), YearMonth.of(2025, 12)))
                .isEmpty();
    }

    @Test
    void addsUpCases() {
        file(DIRECT_SUIT, "2024-02-01", UPHELD, "2024-04-01");
        var other = cases.open(SampleCase.company(), "矿业权出让合同");
        jdbc.sql("update request set served_on = date '2024-01-12' where id = ?")
                .param(other.id())
                .update();
        records.file(other.caseNumber(), facts(DIRECT_SUIT, "2024-03-01", UPHELD, "2024-12-31"), "legal");
        assertThat(year(2024)).containsExactly(new RemedyCount(DIRECT_SUIT, UPHELD, 2));
    }

    @Test
    void writesEveryChangeIntoTheHistory() {
        file(RECONSIDERATION, "2024-03-01", PENDING, null);
        assertThat(last(EventType.REMEDY_FILED)).isEqualTo("行政复议，2024-03-01，云州市人民政府，尚未审结");
        var reconsideration = records.of(id).get(0).id();
        records.decide(number, reconsideration, UPHELD, day("2024-05-20"), null, "legal");
        assertThat(last(EventType.REMEDY_DECIDED)).isEqualTo("行政复议，2024-03-01，云州市人民政府，结果维持（2024-05-20）");
        correct(reconsideration, facts(RECONSIDERATION, "2024-03-01", CORRECTED, "2024-05-20"), false);
        assertThat(last(EventType.REMEDY_CORRECTED))
                .contains("原登记：行政复议，2024-03-01，云州市人民政府，结果维持（2024-05-20）；更正为：行政复议，2024-03-01，云州市人民政府，结果纠正（2024-05-20）")
                .endsWith("理由：决定书为撤销，登记时看错");
        correct(reconsideration, facts(RECONSIDERATION, "2024-03-01", CORRECTED, "2024-05-20"), true);
        assertThat(year(2024)).isEmpty();
        assertThat(records.of(id))
                .singleElement()
                .satisfies(record -> assertThat(record.voided()).isTrue());
        assertThat(history.isIntact(id)).isTrue();
    }

    @Test
    void refusesWhatTheCaseOrTheCalendarContradicts() {
        refused(facts(RECONSIDERATION, "2024-01-09", PENDING, null), "早于答复书送达日期2024-01-10");
        refused(facts(RECONSIDERATION, "2026-03-10", PENDING, null), "还没有到");
        refused(facts(RECONSIDERATION, "2024-03-01", UPHELD, "2024-02-29"), "早于提起日期");
        refused(facts(RECONSIDERATION, "2024-03-01", UPHELD, "2026-03-10"), "还没有到");
        refused(facts(RECONSIDERATION, "2024-03-01", UPHELD, null), "请填写审结日期");
        refused(facts(RECONSIDERATION, "2024-03-01", PENDING, "2024-05-01"), "尚未审结的不填审结日期");
        refused(new Facts(RECONSIDERATION, day("2024-03-01"), " ", null, PENDING, null, null), "审理机关");
        refused(
                new Facts(RECONSIDERATION, day("2024-03-01"), "市政府", null, PENDING, null, "电话13800000001"),
                "请删去其中的身份证号码或者电话号码");
        assertThat(records.of(id)).isEmpty();
    }

    @Test
    void takesAComplaintOfSilenceBeforeAnyReply() {
        jdbc.sql("update request set served_on = null where id = ?").param(id).update();
        refused(facts(RECONSIDERATION, "2024-01-31", PENDING, null), "本件尚未答复");
        file(RECONSIDERATION, "2024-02-01", PENDING, null);
        dates("2024-03-15", "2024-01-31");
        file(DIRECT_SUIT, "2024-03-01", PENDING, null);
    }

    @Test
    void keepsReconsiderationBeforeSuit() {
        refused(facts(SUIT_AFTER_RECONSIDERATION, "2024-06-03", PENDING, null), "请先登记本件的行政复议及其结果");
        file(RECONSIDERATION, "2024-03-01", PENDING, null);
        refused(facts(SUIT_AFTER_RECONSIDERATION, "2024-06-03", PENDING, null), "请先登记本件的行政复议及其结果");
        var reconsideration = records.of(id).get(0).id();
        records.decide(number, reconsideration, UPHELD, day("2024-05-20"), null, "legal");
        refused(facts(SUIT_AFTER_RECONSIDERATION, "2024-05-19", PENDING, null), "请先登记本件的行政复议及其结果");
        file(SUIT_AFTER_RECONSIDERATION, "2024-06-03", PENDING, null);
        for (var broken : List.of(
                facts(RECONSIDERATION, "2024-03-01", PENDING, null),
                facts(RECONSIDERATION, "2024-03-01", UPHELD, "2024-06-04"),
                facts(DIRECT_SUIT, "2024-03-01", UPHELD, "2024-05-20"))) {
            assertThatExceptionOfType(StepRefusedException.class)
                    .isThrownBy(() -> correct(reconsideration, broken, false))
                    .withMessageContaining("请先更正那件诉讼的登记");
        }
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() ->
                        correct(reconsideration, facts(RECONSIDERATION, "2024-03-01", UPHELD, "2024-05-20"), true))
                .withMessageContaining("请先更正那件诉讼的登记");
    }

    @Test
    void takesNothingTwice() {
        file(RECONSIDERATION, "2024-03-01", PENDING, null);
        refused(facts(RECONSIDERATION, "2024-03-01", PENDING, null), "已经登记");
        var one = records.of(id).get(0).id();
        records.decide(number, one, UPHELD, day("2024-05-20"), null, "legal");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> records.decide(number, one, CORRECTED, day("2024-05-20"), null, "legal"))
                .withMessageContaining("结果已经登记为“结果维持”");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> correct(one, facts(RECONSIDERATION, "2024-03-01", UPHELD, "2024-05-20"), false))
                .withMessageContaining("没有变化");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> records.decide(number, one + 1, UPHELD, day("2024-05-20"), null, "legal"))
                .withMessageContaining("本件没有这条登记");
    }

    private void dates(String servedOn, String finalDueOn) {
        jdbc.sql("update request set served_on = ?, final_due_on = ? where id = ?")
                .params(day(servedOn), day(finalDueOn), id)
                .update();
    }

    private void file(RemedyRoute route, String filedOn, RemedyResult result, @Nullable String decidedOn) {
        records.file(number, facts(route, filedOn, result, decidedOn), "legal");
    }

    private void correct(long record, Facts facts, boolean voided) {
        records.correct(number, record, facts, voided, "决定书为撤销，登记时看错", "legal");
    }

    private void refused(Facts facts, String sentence) {
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> records.file(number, facts, "legal"))
                .withMessageContaining(sentence);
    }

    private static Facts facts(RemedyRoute route, String filedOn, RemedyResult result, @Nullable String decidedOn) {
        return new Facts(route, day(filedOn), "云州市人民政府", null, result, decidedOn == null ? null : day(decidedOn), null);
    }

    private long suit() {
        return records.of(id).get(1).id();
    }

    private List<String> behind(int year, RemedyRoute route, @Nullable RemedyResult result) {
        return records.caseNumbers(agency, YearMonth.of(year, 1), YearMonth.of(year, 12), route, result);
    }

    private List<RemedyCount> year(int year) {
        return records.counts(agency, YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    private String last(EventType type) {
        var events = history.of(id);
        CaseEvent event = events.get(events.size() - 1);
        assertThat(event.type()).isEqualTo(type);
        return event.detail();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
