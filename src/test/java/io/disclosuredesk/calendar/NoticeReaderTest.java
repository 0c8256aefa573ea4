package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for both forms: the number, the length, and the days a notice may reach. */
class NoticeReaderTest {

    private static final String NO_NUMBER = "请填写通知的文号（国办发明电〔2025〕7号的样子），没有文号的填写通知名称，不超过60字。";

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "国办发明电〔2026〕99号, 国办发明电〔2026〕99号",
        "' 国办发明电[2026]第099号 ', 国办发明电〔2026〕99号",
        "国办发明电（2027） 1号, 国办发明电〔2027〕1号",
        "国发明电〔2027〕1号, 国发明电〔2027〕1号",
        "国务院办公厅关于2027年部分节假日安排的通知, 国务院办公厅关于2027年部分节假日安排的通知",
    })
    void takesTheNumberInTheSpellingOfTheStandard(String written, String number) {
        var text = SampleNotice.with(SampleNotice.NUMBER, "");
        assertThat(NoticeReader.read(2027, written, text).number()).isEqualTo(number);
    }

    @ParameterizedTest(name = "“{0}”")
    @ValueSource(strings = {"", "   "})
    void wantsANumber(String number) {
        assertThat(Refusals.of(2027, number, SampleNotice.TEXT)).containsExactly(new Problem("文号", NO_NUMBER));
    }

    @Test
    void takesANumberOfSixtyCharacters() {
        assertThat(Refusals.of(2027, "通".repeat(60), SampleNotice.TEXT)).isEmpty();
        assertThat(Refusals.of(2027, "通".repeat(61), SampleNotice.TEXT)).containsExactly(new Problem("文号", NO_NUMBER));
    }

    @ParameterizedTest(name = "〔{0}〕{1}")
    @CsvSource({"2025, false", "2026, true", "2027, true", "2028, false"})
    void wantsANumberOfTheYearOrTheYearBefore(int issued, boolean accepted) {
        var problems = Refusals.of(2027, "国办发明电〔" + issued + "〕3号", SampleNotice.with(SampleNotice.NUMBER, ""));
        assertThat(problems.isEmpty()).isEqualTo(accepted);
        assertThat(Refusals.lines(problems))
                .allSatisfy(line ->
                        assertThat(line).isEqualTo("文号：2027年的安排应由2026年或者2027年的通知作出，文号年份却是" + issued + "年，请核对文号和年份。"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 27, 999, 10_000, Integer.MAX_VALUE})
    void wantsAYearOfFourDigits(int year) {
        assertThat(Refusals.of(year, SampleNotice.NUMBER, SampleNotice.TEXT))
                .containsExactly(new Problem("年份", "请填写通知所安排的年份，四位数字。"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 9999})
    void leavesItToTheOtherYearsWhichYearFits(int year) {
        assertThat(Refusals.of(year, "通知", "你好")).extracting(Problem::where).containsExactly("全文");
    }

    @Test
    void takesATextOfTwentyThousandCharacters() {
        var padding = 20_000 - SampleNotice.TEXT.length();
        assertThat(Refusals.of(SampleNotice.TEXT + "\n".repeat(padding))).isEmpty();
        var message = "请粘贴通知全文或者表格，不超过20000字，不含特殊控制字符。";
        for (var text :
                new String[] {SampleNotice.TEXT + "\n".repeat(padding + 1), "", " \n ", SampleNotice.TEXT + "\0", "\0"
                }) {
            assertThat(Refusals.of(text)).containsExactly(new Problem("全文", message));
        }
    }

    @ParameterizedTest(name = "{0}：{1}")
    @CsvSource({
        "2026-12-20, true",
        "2026-12-19, false",
        "2027-12-25, true",
        "2028-01-01, false",
    })
    void reachesFromLateDecemberToTheEndOfTheYear(String date, boolean accepted) {
        // a Sunday, a Saturday, a Saturday, a Saturday: make-up days by their weekday
        var problems = Refusals.of(SampleNotice.with("2月14日（周日）上班", "2月14日（周日）、" + chinese(date) + "上班"));
        assertThat(problems.isEmpty()).isEqualTo(accepted);
        assertThat(Refusals.lines(problems))
                .allSatisfy(line -> assertThat(line)
                        .isEqualTo("“春节”一段：" + date + "不属于2027年的安排（2026-12-20至2027-12-31），请核对所选年份和日期。"));
    }

    @Test
    void reachesTheLastDayOfTheYear() {
        assertThat(Refusals.of(SampleNotice.with("放假1天，不调休。\n  六", "放假1天。12月31日（周五）补休。\n  六")))
                .isEmpty();
    }

    @Test
    void saysAllProblemsInItsMessage() {
        assertThatExceptionOfType(NoticeRefusedException.class)
                .isThrownBy(() -> NoticeReader.read(2027, "", "你好"))
                .withMessage("文号：" + NO_NUMBER + "；全文：没有读到放假或者上班的日期，请粘贴通知中“一、元旦：”至“七、国庆节：”各段，或者每行一天的表格。");
    }

    @Test
    void knowsTheSecondLabourDayOnlySince2025() {
        var first = "1月1日放假|2月10日放假|4月4日放假|5月1日放假|6月10日放假|9月17日放假|10月1日至3日放假";
        var sections = new StringBuilder();
        var names = Occasions.STATUTORY;
        var days = first.split("\\|", -1);
        for (var i = 0; i < names.size(); i++) {
            sections.append("一二三四五六七".charAt(i))
                    .append("、")
                    .append(names.get(i))
                    .append("：")
                    .append(days[i])
                    .append("。\n");
        }
        assertThat(Refusals.of(2024, "通知", sections.toString())).isEmpty();
        assertThat(Refusals.lines(Refusals.of(2025, "通知", sections.toString())))
                .containsExactly("全文：5月2日是法定节假日（劳动节），却没有列为放假，请核对。");
    }

    private static String chinese(String date) {
        var parts = date.split("-", -1);
        return parts[0] + "年" + Integer.parseInt(parts[1]) + "月" + Integer.parseInt(parts[2]) + "日";
    }
}
