package io.disclosuredesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.calendar.WorkingDayCalendar;
import io.disclosuredesk.deadline.ClockEvent.Corrected;
import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Delayed;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.deadline.ClockEvent.FeePaid;
import io.disclosuredesk.deadline.ClockEvent.Suspended;
import io.disclosuredesk.deadline.Explanation.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of an explanation, a case a test. */
class ExplanationTest {

    private static final WorkingDayCalendar CALENDAR = PublishedCalendar.load();

    @Test
    void givesEveryKindOfDayItsReason() {
        var explanation = explain("2026-04-27", DeadlinePolicy.DEFAULT, suspended("2026-05-11", "2026-05-13"));
        assertThat(words(explanation, "2026-04-27")).isEqualTo("NOT_COUNTED 0 收到申请之日，当日不计入，自下一日起计算（民法典第二百零一条） [收到申请]");
        assertThat(words(explanation, "2026-04-28")).isEqualTo("COUNTED 1 第1个工作日 []");
        assertThat(words(explanation, "2026-05-01")).isEqualTo("HOLIDAY 3 劳动节放假，不计入（国办发明电〔2025〕7号） []");
        assertThat(words(explanation, "2026-05-09"))
                .isEqualTo("MAKE_UP 7 劳动节调休上班，按工作日计，第7个工作日（国办发明电〔2025〕7号） [补正告知最后一日]");
        assertThat(words(explanation, "2026-05-10")).isEqualTo("REST 7 休息日，不计入（按工作日计算） []");
        assertThat(words(explanation, "2026-05-11")).isEqualTo("COUNTED 8 第8个工作日 [发出征求第三方意见函]");
        assertThat(words(explanation, "2026-05-12")).isEqualTo("SUSPENDED 8 征求第三方意见期间，不计入（条例第三十二条、第三十三条第三款） []");
        assertThat(words(explanation, "2026-05-13"))
                .isEqualTo("SUSPENDED 8 征求第三方意见期间，不计入（条例第三十二条、第三十三条第三款） [征求第三方意见结束]");
        assertThat(words(explanation, "2026-05-14")).isEqualTo("COUNTED 9 第9个工作日 []");
        assertThat(words(explanation, "2026-05-22")).isEqualTo("COUNTED 15 第15个工作日 [承诺答复最后一日]");
        assertThat(words(explanation, "2026-05-29")).isEqualTo("COUNTED 20 第20个工作日 [法定期限最后一日]");
        assertThat(explanation.days()).hasSize(33);
        assertThat(explanation.warnings()).isEmpty();
        assertThat(explanation.policy()).isEqualTo(DeadlinePolicy.DEFAULT);
        assertThat(explanation.deadlines().isMoved()).isTrue();
    }

    @Test
    void namesTheRulesOfAPlainCase() {
        var explanation = explain("2026-03-02", DeadlinePolicy.DEFAULT);
        assertThat(explanation.rules())
                .containsExactly(
                        new Rule("当面提交的申请，以提交之日为收到日：2026-03-02。", "条例第三十一条"),
                        new Rule("期间开始的当日不计入，自下一日起算；只数工作日，调休上班的周末计入，放假的工作日不计入。", "民法典第二百零一条、国务院办公厅年度放假通知"),
                        new Rule("需要补正的，7个工作日内一次性告知，最后一日2026-03-11。", "条例第三十条"),
                        new Rule("本机关承诺15个工作日内答复，最后一日2026-03-23。", "本机关服务承诺"),
                        new Rule("法定答复期限20个工作日，最后一日2026-03-30。", "条例第三十三条第二款"));
        assertThat(explanation.deadlines().isMoved()).isFalse();
        assertThat(explanation.deadlines().isExtended()).isFalse();
    }

    @Test
    void explainsAnExtension() {
        var told = explain("2026-03-02", DeadlinePolicy.DEFAULT, extended(20, "2026-03-26", "2026-03-27"));
        assertThat(words(told, "2026-03-27")).endsWith("[告知延期]");
        assertThat(words(told, "2026-03-30")).endsWith("[法定期限最后一日]");
        assertThat(words(told, "2026-04-28")).isEqualTo("COUNTED 40 第40个工作日 [延期后最后一日]");
        assertThat(last(told.rules()))
                .isEqualTo(new Rule("延长20个工作日，自原届满日之后续算，最后一日2026-04-28。2026-03-26批准，2026-03-27告知申请人。", "条例第三十三条第二款"));
        assertThat(told.warnings()).isEmpty();
        var asked = explain("2026-03-02", DeadlinePolicy.DEFAULT, new Extended(10, null, null));
        assertThat(last(asked.rules()).text()).isEqualTo("延长10个工作日，自原届满日之后续算，最后一日2026-04-14。批准和告知都须在2026-03-30以前完成。");
        assertThat(asked.days()).noneMatch(day -> day.marks().contains("告知延期"));
    }

    @Test
    void explainsADelay() {
        var explanation =
                explain("2026-03-02", DeadlinePolicy.DEFAULT, new Delayed(day("2026-03-20"), day("2026-05-08")));
        assertThat(words(explanation, "2026-03-20")).endsWith("[告知延迟答复]");
        assertThat(words(explanation, "2026-05-08")).endsWith("[延迟答复最后一日]");
        assertThat(last(explanation.rules())).isEqualTo(new Rule("确定延迟至2026-05-08答复，已于2026-03-20告知申请人。", "条例第三十五条"));
        assertThat(explanation.deadlines().finalDueOn()).isEqualTo("2026-05-08");
        assertThat(explanation.deadlines().statutoryDueOn()).isEqualTo("2026-03-30");
    }

    @Test
    void explainsARestartByCorrection() {
        var explanation = explain(
                "2026-03-02",
                DeadlinePolicy.DEFAULT,
                new CorrectionRequested(day("2026-03-09")),
                new Corrected(day("2026-03-20")));
        assertThat(words(explanation, "2026-03-02"))
                .isEqualTo("NOT_COUNTED 0 答复期限自收到补正的申请之日起计算（条例第三十条），此前的日子不再计入 [收到申请]");
        assertThat(words(explanation, "2026-03-09")).endsWith("[补正告知]");
        assertThat(words(explanation, "2026-03-20")).isEqualTo("NOT_COUNTED 0 收到补正之日，当日不计入，自下一日起计算（民法典第二百零一条） [收到补正]");
        assertThat(words(explanation, "2026-03-23")).isEqualTo("COUNTED 1 第1个工作日 []");
        assertThat(explanation.rules())
                .contains(new Rule("2026-03-20收到补正，答复期限自收到补正的申请之日起重新计算。", "条例第三十条"))
                .noneMatch(rule -> rule.text().contains("等待期间"));
        assertThat(explanation.warnings()).isEmpty();
    }

    @Test
    void explainsARestartByPayment() {
        var explanation = explain("2026-06-15", DeadlinePolicy.DEFAULT, new FeePaid(day("2026-07-15")));
        assertThat(words(explanation, "2026-06-15"))
                .isEqualTo("NOT_COUNTED 0 答复期限自缴费完成次日起重新计算（国办函〔2020〕109号），此前的日子不再计入 [收到申请]");
        assertThat(words(explanation, "2026-07-15")).isEqualTo("NOT_COUNTED 0 缴费完成之日，当日不计入，自下一日起计算（民法典第二百零一条） [缴费完成]");
        assertThat(explanation.rules()).contains(new Rule("2026-07-15完成缴费，处理期限自缴费完成次日起重新计算。", "国办函〔2020〕109号"));
    }

    /** The later of the two restarts is the one that counts, and the one that is named. */
    @Test
    void namesTheLaterRestart() {
        var paidFirst = explain(
                "2026-03-02", DeadlinePolicy.DEFAULT, new FeePaid(day("2026-03-10")), new Corrected(day("2026-03-20")));
        assertThat(words(paidFirst, "2026-03-20")).startsWith("NOT_COUNTED 0 收到补正之日，");
        assertThat(words(paidFirst, "2026-03-10")).contains("自收到补正的申请之日起计算");
        var correctedFirst = explain(
                "2026-03-02", DeadlinePolicy.DEFAULT, new Corrected(day("2026-03-10")), new FeePaid(day("2026-03-20")));
        assertThat(words(correctedFirst, "2026-03-20")).startsWith("NOT_COUNTED 0 缴费完成之日，");
        assertThat(words(correctedFirst, "2026-03-10")).contains("自缴费完成次日起重新计算");
    }

    @Test
    void waitsForACorrection() {
        var explanation = explain("2026-03-02", DeadlinePolicy.DEFAULT, new CorrectionRequested(day("2026-03-09")));
        assertThat(words(explanation, "2026-03-09")).isEqualTo("COUNTED 5 第5个工作日 [补正告知]");
        assertThat(words(explanation, "2026-03-10")).isEqualTo("NOT_COUNTED 5 等待申请人补正，不计入（条例第三十条） []");
        assertThat(words(explanation, "2026-03-11")).endsWith("[补正告知最后一日]");
        assertThat(explanation.days())
                .noneMatch(
                        day -> day.marks().contains("法定期限最后一日") || day.marks().contains("承诺答复最后一日"));
        assertThat(explanation.rules())
                .contains(new Rule("2026-03-09告知补正，等待期间不计入；收到补正之日起重新计算。", "条例第三十条"))
                .noneMatch(rule -> rule.text().startsWith("法定答复期限"));
        assertThat(explanation.deadlines().awaitingCorrection()).isTrue();
    }

    @Test
    void namesEveryCauseOfASuspension() {
        for (var cause : SuspensionCause.values()) {
            var explanation = explain(
                    "2026-03-02", DeadlinePolicy.DEFAULT, new Suspended(day("2026-03-10"), day("2026-03-25"), cause));
            assertThat(explanation.rules())
                    .contains(new Rule(
                            cause.label() + "：发函当日2026-03-10仍计入，次日至2026-03-25不计入，重叠的日子只扣一次。", cause.article()));
            assertThat(words(explanation, "2026-03-11"))
                    .isEqualTo("SUSPENDED 6 " + cause.label() + "期间，不计入（" + cause.article() + "） [补正告知最后一日]");
            assertThat(cause.article()).startsWith("条例第三十").contains("条");
            assertThat(cause.label()).startsWith("征求").endsWith("意见");
        }
    }

    @Test
    void speaksOfTheOldRegimeInItsOwnArticles() {
        var explanation = explain("2011-06-01", DeadlinePolicy.LEGACY_2008, new Extended(15, null, null));
        assertThat(explanation.rules())
                .extracting(Rule::article)
                .containsExactly(
                        "国办公开办函〔2015〕207号", "民法典第二百零一条、国务院办公厅年度放假通知", "本机关内部时限", "2008年条例第二十四条", "2008年条例第二十四条");
        assertThat(explanation.rules()).noneMatch(rule -> rule.text().contains("承诺"));
        assertThat(explanation.warnings()).isEmpty();
        var corrected = explain("2011-06-01", DeadlinePolicy.LEGACY_2008, new Corrected(day("2011-06-10")));
        assertThat(words(corrected, "2011-06-01")).contains("（2008年条例第二十一条）");
    }

    private static Explanation explain(String receivedOn, DeadlinePolicy policy, ClockEvent... events) {
        return new DeadlineClock(day(receivedOn), policy, List.of(events)).explain(CALENDAR, Channel.COUNTER);
    }

    private static String words(Explanation explanation, String date) {
        var found = explanation.days().stream()
                .filter(day -> day.date().equals(day(date)))
                .findFirst()
                .orElseThrow();
        return found.kind() + " " + found.count() + " " + found.because() + " " + found.marks();
    }

    private static Rule last(List<Rule> rules) {
        return rules.get(rules.size() - 1);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Suspended suspended(String on, String until) {
        return new Suspended(day(on), day(until), SuspensionCause.THIRD_PARTY);
    }

    private static Extended extended(int workdays, String approvedOn, String noticedOn) {
        return new Extended(workdays, day(approvedOn), day(noticedOn));
    }
}
