package io.disclosuredesk.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.request.ApplicantType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row of a ledger, on 9 March 2026. */
class LedgerRowCheckTest {

    private static final Map<LedgerColumn, String> GOOD = Map.of(
            LedgerColumn.CASE_NUMBER, "云自然资公开〔2024〕第1号",
            LedgerColumn.RECEIVED_ON, "2024-01-02",
            LedgerColumn.CHANNEL, "网上提交",
            LedgerColumn.APPLICANT_TYPE, "自然人",
            LedgerColumn.UNIT, "自然资源确权登记科",
            LedgerColumn.PROCESSED_ON, "2024年1月20日",
            LedgerColumn.RESULT, "予以公开");

    private final LedgerRowCheck check = new LedgerRowCheck(LocalDate.of(2026, 3, 9));

    @Test
    void readsARow() {
        assertThat(check.check(row(GOOD)))
                .contains(new LedgerRow(
                        7,
                        "云自然资公开〔2024〕第1号",
                        LocalDate.of(2024, 1, 2),
                        Channel.ONLINE,
                        ApplicantType.NATURAL_PERSON,
                        "自然资源确权登记科",
                        LocalDate.of(2024, 1, 20),
                        ReportRow.GRANTED,
                        null,
                        0));
        assertThat(check.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHANNEL | registered_post",
                "APPLICANT_TYPE | LEGAL_SERVICE",
                "RESULT | denied_state_secret",
                "RESULT | 危及\"三安全一稳定\"",
                "RESULT | 申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请",
                "RECEIVED_ON | 2024/1/2",
                "USED_DAYS | 18",
                "EXTENSION_DAYS | 20",
                "UNIT | 规划科（一组）、信息中心"
            })
    void takesWhatOrgansWrite(LedgerColumn column, String text) {
        assertThat(check.check(row(with(column, text)))).isPresent();
        assertThat(check.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CASE_NUMBER | '' | 没有填写",
                "CASE_NUMBER | =1+1 | 不能作为登记编号",
                "CASE_NUMBER | <script> | 不能作为登记编号",
                "UNIT | * | 不能作为承办处室",
                "UNIT | @SUM(A1) | 不能作为承办处室",
                "RECEIVED_ON | 2024-02-30 | 这一天不存在",
                "RECEIVED_ON | 45293 | 不是日期",
                "RECEIVED_ON | 2008-04-30 | 早于《政府信息公开条例》施行之日",
                "PROCESSED_ON | 2026-03-10 | 还没有到",
                "PROCESSED_ON | 2024-01-01 | 早于收到日期2024-01-02",
                "CHANNEL | 微信 | 不在可选的范围内",
                "APPLICANT_TYPE | 媒体 | 不在可选的范围内",
                "RESULT | 同意 | 不在可选的范围内",
                "USED_DAYS | 19 | 只有18天",
                "USED_DAYS | -1 | 不是0至2000之间的整数",
                "USED_DAYS | ١٢ | 不是0至2000之间的整数",
                "EXTENSION_DAYS | 21 | 不是0至20之间的整数"
            })
    void saysWhatIsWrong(LedgerColumn column, String text, String wrong) {
        assertThat(check.check(row(with(column, text)))).isEmpty();
        assertThat(check.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(7);
            assertThat(problem.column()).isEqualTo(column.heading());
            assertThat(problem.wrong()).contains(wrong);
            assertThat(problem.mend()).isNotBlank();
        });
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var row = new EnumMap<LedgerColumn, String>(LedgerColumn.class);
        row.put(LedgerColumn.RESULT, "长".repeat(100_000));
        assertThat(check.check(row(row))).isEmpty();
        assertThat(check.problems())
                .hasSize(7)
                .allSatisfy(problem -> assertThat(problem.wrong()).hasSizeLessThanOrEqualTo(300));
    }

    private static Map<LedgerColumn, String> with(LedgerColumn column, String text) {
        var cells = new EnumMap<>(GOOD);
        cells.put(column, text);
        return cells;
    }

    private static LedgerReader.Cells row(Map<LedgerColumn, String> cells) {
        return new LedgerReader.Cells(7, cells, false);
    }
}
