package io.disclosuredesk.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.disclosuredesk.deadline.ClockEvent.CorrectionRequested;
import io.disclosuredesk.deadline.ClockEvent.Extended;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.Requests;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** 期限计算器 and the applicant's explanation of a case. */
class DeadlinePageIT extends PortalFixture {

    @Autowired
    Requests requests;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TransactionTemplate transaction;

    /** What a reader sees: the words without the marks of the page, a blank where a mark stood. */
    private static String words(String page) {
        return page.replaceAll("(?s)<[^>]*>", "").replaceAll("\\s+", " ");
    }

    private static MockHttpServletRequestBuilder ask(String... fields) {
        var call = get("/deadlines");
        for (var i = 0; i < fields.length; i += 2) {
            call.param(fields[i], fields[i + 1]);
        }
        return call;
    }

    @Test
    void offersTheFormWithNothingButTheDayToFillIn() throws Exception {
        var page = body(get("/deadlines"));
        assertThat(page)
                .contains("name=\"receivedOn\"", "按收到日期自动选择", "2008年条例", "计算救济期限")
                .contains("href=\"/deadlines\">期限计算器")
                .doesNotContain("<details class=\"happened\" open", "clock-main");
        assertThat(body(get("/"))).contains("href=\"/deadlines\"");
    }

    @Test
    void saysTheDateFirstAndThenWhy() throws Exception {
        var page = words(body(ask("receivedOn", "2025-09-15", "channel", "REGISTERED_POST")));
        assertThat(page)
                .contains("本机关最迟应当在2025年10月17日（星期五）以前答复")
                .contains("从9月16日（第1个工作日）数起，数到这一天是第20个工作日")
                .contains("其间休息日4天、放假8天不算；周末调休上班的2天要算。")
                .contains("告知补正最迟 2025年9月24日", "本机关承诺 2025年10月11日", "法定期限 2025年10月17日")
                .contains("没有延期，同法定期限")
                .contains("国庆节、中秋节调休上班，按工作日计，第10个工作日")
                .contains("挂号信或EMS的申请，以本机关签收之日为收到日：2025年9月15日。 条例第三十一条")
                .contains("2025年9月", "2025年10月")
                .doesNotContain("暂定", "原为", "停征求意见");
    }

    @Test
    void showsOriginalDatesBesideMovedOnes() throws Exception {
        var page = words(body(ask(
                "receivedOn",
                "2025-09-15",
                "consultation1Cause",
                "THIRD_PARTY",
                "consultation1On",
                "2025-09-25",
                "consultation1Until",
                "2025-10-24",
                "extendedDays",
                "10")));
        assertThat(page)
                .contains("本机关最迟应当在2025年11月25日（星期二）以前答复", "第30个工作日")
                .contains("原为2025年10月11日", "原为2025年10月17日", "已延期，星期二")
                .contains("停征求意见，不算", "征求第三方意见期间，不计入（条例第三十二条、第三十三条第三款）");
    }

    @Test
    void marksDatesOfAYearWithoutANoticeAndSaysWhatIsOpen() throws Exception {
        var provisional = words(body(ask("receivedOn", "2026-12-15")));
        assertThat(provisional).contains("2027年1月13日（星期三）以前答复暂定", "请留意", "尚未公布放假安排", "今天");
        var waiting = words(body(ask("receivedOn", "2026-03-02", "correctionOn", "2026-03-09")));
        assertThat(waiting)
                .contains("正在等待补正，收到补正以后重新计算答复期限", "收到补正后计算", "告知补正最迟 2026年3月11日")
                .doesNotContain("最迟应当在");
    }

    @ParameterizedTest
    @CsvSource({
        "receivedOn, '', 请填写收到申请的日期",
        "receivedOn, 1800-01-01, 请核对年份",
        "receivedOn, 2026-02-30, 没有“2026-02-30”这一天",
        "receivedOn, 昨天, 请按年-月-日的形式填写",
        "policy, NONE, 可用的有：DEFAULT",
        "correctedOn, 2026-03-01, 早于收到日",
        "correctionOn, 2026-03-20, 最后一日为2026-03-11",
        "consultation2On, 2026-03-09, 请填写收到意见的日期",
        "consultation1Until, 2026-03-09, 请填写发函的日期",
        "extendedDays, 很多, 请填写延长多少个工作日",
        "extendedDays, 21, 延长应为1至20个工作日",
        "approvedOn, 2026-03-20, 请填写延长多少个工作日",
        "feePaidOn, 2936-03-20, 请核对年份",
        "delayedUntil, 2026-05-20, 请填写告知申请人的日期",
        "servedOn, '', 请填写文书送达的日期",
        "servedOn, 1800-01-01, 请核对年份"
    })
    void tellsWhatToMendBesideTheFieldAndKeepsTheRest(String field, String typed, String message) throws Exception {
        var call = field.equals("receivedOn") || field.equals("servedOn")
                ? ask(field, typed)
                : ask("receivedOn", "2026-03-02", field, typed);
        var result = web.perform(call).andReturn();
        var page = text(result);
        assertThat(result.getResponse().getStatus()).isEqualTo(422);
        assertThat(page).contains("处需要更正", message, "aria-invalid=\"true\"").doesNotContain("clock-main");
        assertThat(page)
                .contains(
                        typed.isEmpty() || field.equals("policy")
                                ? "name=\"" + field + "\""
                                : "value=\"" + typed + "\"");
    }

    @Test
    void putsARefusalOfTheClockBesideTheFieldItCameFrom() throws Exception {
        var page = body(ask(
                "receivedOn",
                "2026-03-02",
                "correctedOn",
                "2026-03-10",
                "consultation3On",
                "2026-03-12",
                "consultation3Until",
                "2026-03-11"));
        assertThat(page)
                .contains("href=\"#consultation3Until\"", "id=\"consultation3Until-error\"")
                .contains("<details class=\"happened\" open");
        assertThat(body(ask(
                        "receivedOn",
                        "2026-03-02",
                        "extendedDays",
                        "5",
                        "approvedOn",
                        "2026-03-31",
                        "noticedOn",
                        "2026-03-31")))
                .contains("id=\"noticedOn-error\"", "逾期的延期不生效");
    }

    @Test
    void understandsADateHoweverItIsWritten() throws Exception {
        for (var written : new String[] {"2025/9/15", "2025年9月15日", "2025.9.15", "２０２５-９-１５"}) {
            assertThat(words(body(ask("receivedOn", written)))).contains("2025年10月17日（星期五）以前答复");
        }
    }

    @Test
    void tellsWhenARemedyEndsAndWhyItMoved() throws Exception {
        var page = words(body(ask("servedOn", "2026-03-31", "remedy", "RECONSIDERATION_60D")));
        assertThat(page).contains("最迟在2026年6月1日（星期一）以前申请行政复议", "2026年5月30日（星期六），当日是休息日，顺延");
    }

    @Test
    void usesThePromiseOfTheOrgan(@Autowired Policies policies) throws Exception {
        jdbc.sql("""
                        insert into deadline_policy (agency_id, code, name, target_days, extension_max_days, correction_notice_days,
                          correction_period_days, rest_day_receipt, valid_from, created_by, created_at)
                        select id, 'TEN_DAYS', '承诺10个工作日', 10, 10, 5, 10, 'AS_IS', date '2026-12-14', 'test', current_timestamp
                        from agency
                        """).update();
        try {
            assertThat(words(body(get("/")))).contains("10个工作日本机关承诺的答复期限");
            assertThat(words(body(ask("receivedOn", "2026-12-15"))))
                    .contains("本机关承诺 2026年12月29日第10个工作日", "告知补正最迟 2026年12月22日第5个工作日");
            var done = text(submitted());
            assertThat(words(done)).contains("本机关承诺答复（10个工作日内）");
            var number = caseNumber(done);
            clock.advance(Duration.ofMinutes(1));
            var pass = enter(number, code(done));
            jdbc.sql("update request set policy = 'DEFAULT' where case_number = ?")
                    .param(number)
                    .update();
            assertThat(words(body(get("/track/" + number).cookie(pass)))).contains("本机关承诺答复（15个工作日内）");
        } finally {
            jdbc.sql("update request set policy = 'DEFAULT' where policy = 'TEN_DAYS'")
                    .update();
            jdbc.sql("delete from deadline_policy").update();
        }
    }

    @Test
    void explainsTheClockOfACaseToItsApplicantOnly() throws Exception {
        var done = text(submitted());
        var number = caseNumber(done);
        transaction.executeWithoutResult(status -> clocks.record(
                requests.byNumber(number),
                new Extended(5, LocalDate.of(2026, 12, 15), LocalDate.of(2026, 12, 15)),
                "handler"));
        var pass = enter(number, code(done));
        var track = words(body(get("/track/" + number).cookie(pass)));
        assertThat(track).contains("期限是怎么算的", "延期以后最迟答复暂定2027年1月20日", "还剩25个工作日距延期后的期限");
        var page = body(get("/track/" + number + "/clock").cookie(pass));
        assertThat(words(page))
                .contains("2027年1月20日（星期三）以前答复暂定", "告知延期", "延长5个工作日")
                .doesNotContain("林示例");
        assertThat(status(get("/track/" + number + "/clock"))).isEqualTo(403);
        assertThat(status(get("/track/YZZRZY-2026-99999/clock").cookie(pass))).isEqualTo(403);
    }

    @Test
    void saysThatTheDatesWaitWhileACorrectionIsAwaited() throws Exception {
        var done = text(submitted());
        var number = caseNumber(done);
        transaction.executeWithoutResult(status -> clocks.record(
                requests.byNumber(number), new CorrectionRequested(LocalDate.of(2026, 12, 15)), "handler"));
        var page = words(body(get("/track/" + number).cookie(enter(number, code(done)))));
        assertThat(page).contains("正在等您补正，收到补正以后重新计算").doesNotContain("法定期限届满");
    }

    private int status(MockHttpServletRequestBuilder call) throws Exception {
        return web.perform(call).andReturn().getResponse().getStatus();
    }

    private Cookie enter(String number, String code) throws Exception {
        MvcResult result = web.perform(TrackPagesIT.query(number, code)).andReturn();
        return java.util.Objects.requireNonNull(result.getResponse().getCookie(AccessPass.COOKIE));
    }
}
