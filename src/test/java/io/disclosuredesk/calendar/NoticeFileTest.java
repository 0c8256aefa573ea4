package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table form of a notice, on the sample notice written as rows. */
class NoticeFileTest {

    private static final HolidayNotice SAMPLE =
            NoticeReader.read(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT);

    private static final List<String> ROWS = SAMPLE.days().stream()
            .map(day ->
                    day.date() + "," + (day.kind() == DayKind.HOLIDAY ? "holiday" : "workday") + "," + day.occasion())
            .toList();

    private static final String TABLE = String.join("\n", ROWS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date,type,name\n",
                "Date;Type;Name\r\n",
                "\uFEFFdate,type,name,notice\n",
                "\"date\",\"type\",\"name\"\n",
                "日期，类型，节日\n",
                "date\ttype\tname\n\n",
                "\n \u3000\n",
                "",
            })
    void readsRowsUnderAnyHeaderOrNone(String header) {
        assertThat(read(header + TABLE)).isEqualTo(SAMPLE);
    }

    @Test
    void readsRowsAsSpreadsheetsLeaveThem() {
        assertThat(read(TABLE.replace("\n", "\r\n") + "\r\n")).isEqualTo(SAMPLE);
        assertThat(read("\uFEFF" + TABLE)).isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace(",", "\t"))).isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace(",", "，"))).isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace(",", ";"))).isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace(",", " , ").replace("2027-", "\u3000 2027-")))
                .isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace("\n", ",,\n"))).isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace("\n", ",\"\", ,\n"))).isEqualTo(SAMPLE);
        assertThat(read(quoted())).isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace("-0", "-").replace("-", "/"))).isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace("-", "."))).isEqualTo(SAMPLE);
        assertThat(read("日期,类型,节日\n" + TABLE.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$1年$2月$3日")))
                .isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace("holiday", "放假").replace("workday", "上班")))
                .isEqualTo(SAMPLE);
        assertThat(read(TABLE.replace("workday", "调休上班").replace("清明节", "清明"))).isEqualTo(SAMPLE);
    }

    @Test
    void keepsTheNumberOfEachRowWhereOneIsWritten() {
        var read = read(TABLE.replace("10-09,workday,国庆节", "10-09,workday,国庆节,国办发明电[2027]2号"));
        assertThat(read.number()).isEqualTo(SampleNotice.NUMBER);
        assertThat(read.days().get(0).source()).isEqualTo(SampleNotice.NUMBER);
        assertThat(read.days().get(read.days().size() - 1).source()).isEqualTo("国办发明电〔2027〕2号");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "2027-02-14,workday | 应有3列或者4列（日期、类型、节日、文号），实有2列。",
                "2027-02-14,workday,春节,通知,备注 | 应有3列或者4列（日期、类型、节日、文号），实有5列。",
                "春节要上班 | 应有3列或者4列（日期、类型、节日、文号），实有1列。",
                "2027-02-14,work,春节 | 类型“work”应写 holiday（放假）或者 workday（上班）。",
                "2027-02-14,workday,火把节 | 不认识节日“火把节”，应为元旦、春节、清明节、劳动节、端午节、中秋节、国庆节之一，合并放假的用顿号连写。",
                "2027-02-14,workday,春节、火把节 | 不认识节日“春节、火把节”，应为元旦、春节、清明节、劳动节、端午节、中秋节、国庆节之一，合并放假的用顿号连写。",
                "2027-02-30,workday,春节 | 没有“2027-02-30”这一天。",
                "02-14,workday,春节 | 日期“02-14”应写成2027-01-01的样子。",
                "2027-02-15,workday,春节 | 2027-02-15是星期一，本来就是工作日，调休上班日只能是星期六或者星期日，请核对日期。",
                "2028-02-12,workday,春节 | 2028-02-12不属于2027年的安排（2026-12-20至2027-12-31），请核对所选年份和日期。",
                "2027-02-11,workday,春节 | 2027-02-11是星期四，本来就是工作日，调休上班日只能是星期六或者星期日，请核对日期。",
            })
    void sendsBackARowWithItsNumber(String row, String message) {
        var problems = Refusals.of(TABLE.replace("2027-02-14,workday,春节", row));
        assertThat(problems).contains(new Problem("第11行", message));
    }

    @Test
    void namesBothPlacesOfADateListedTwice() {
        assertThat(Refusals.of(TABLE + "\n2027-02-14,holiday,春节\n2027-01-01,holiday,元旦"))
                .containsExactly(
                        new Problem("第33行", "2027-01-01重复列出（另见第1行），请只保留正确的一处。"),
                        new Problem("第32行", "2027-02-14既列为放假又列为上班（另见第11行），请只保留正确的一处。"));
    }

    @Test
    void countsBlankLinesAndTheHeaderAsAnEditorDoes() {
        assertThat(Refusals.of("date,type,name\n\n" + TABLE + "\n2027-13-01,holiday,元旦"))
                .containsExactly(new Problem("第34行", "没有“2027-13-01”这一天。"));
    }

    @Test
    void takesANumberOfSixtyCharactersInARow() {
        assertThat(Refusals.of(TABLE + "," + "通".repeat(60))).isEmpty();
        assertThat(Refusals.of(TABLE + "," + "通".repeat(61))).containsExactly(new Problem("第31行", "文号不超过60字。"));
    }

    @Test
    void refusesNamesThatNoColumnHolds() {
        var name = Occasions.STATUTORY.stream().collect(Collectors.joining("、")) + "、" + "春节、".repeat(9) + "春节春天纪念日";
        assertThat(name).hasSize(60);
        assertThat(Refusals.of(TABLE.replace("workday,春节", "workday," + name))).isEmpty();
        assertThat(Refusals.of(TABLE.replace("workday,春节", "workday,大" + name)))
                .contains(new Problem("全文", "节日名称不超过60字。"));
    }

    @Test
    void takesADayOfRemembranceAndJoinedNames() {
        assertThat(Refusals.of(TABLE + "\n2027-09-03,holiday,抗战胜利纪念日\n2027-09-04,workday,抗战胜利纪念日"))
                .isEmpty();
        assertThat(read(TABLE.replace("国庆节", "国庆、中秋")).days().get(30).occasion())
                .isEqualTo("国庆节、中秋节");
    }

    private static HolidayNotice read(String text) {
        return NoticeReader.read(SampleNotice.YEAR, SampleNotice.NUMBER, text);
    }

    private static String quoted() {
        return ROWS.stream().map(row -> "\"" + row.replace(",", "\",\"") + "\"").collect(Collectors.joining("\n"));
    }
}
