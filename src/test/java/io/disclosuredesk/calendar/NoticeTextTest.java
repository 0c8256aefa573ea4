package io.disclosuredesk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.calendar.NoticeRefusedException.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader of sentences accepts and what it sends back, on the sample notice with one passage changed. */
class NoticeTextTest {

    private static final HolidayNotice SAMPLE =
            NoticeReader.read(SampleNotice.YEAR, SampleNotice.NUMBER, SampleNotice.TEXT);

    @Test
    void readsTheWholeLetter() {
        assertThat(SAMPLE.year()).isEqualTo(2027);
        assertThat(SAMPLE.number()).isEqualTo("国办发明电〔2026〕99号");
        assertThat(SAMPLE.holidays()).isEqualTo(27);
        assertThat(SAMPLE.makeUpDays()).isEqualTo(4);
        assertThat(SAMPLE.hints()).isEmpty();
        assertThat(SAMPLE.days().get(0))
                .isEqualTo(new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.HOLIDAY, "元旦", "国办发明电〔2026〕99号", false));
        assertThat(SAMPLE.days().get(SAMPLE.days().size() - 1))
                .isEqualTo(new CalendarDay(LocalDate.of(2027, 10, 9), DayKind.MAKE_UP, "国庆节", "国办发明电〔2026〕99号", false));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "1月1日（周五）至3日（周日）放假，共3天, '1月1日(星期五)－3日(星期天)放假,共三天'",
        "1月1日（周五）至3日（周日）放假，共3天, １月１日（礼拜五）——３日（周天）放假，共３天",
        "1月1日（周五）至3日（周日）放假，共3天, 1月1日～3日放假，共3天.",
        "6月9日（周三）放假1天, 6月9日（周三）放假一天",
        "1月1日（周五）至3日（周日）放假，共3天, '1月1日至3日放假;共3天'",
        "1月1日（周五）至3日（周日）放假，共3天, 2027年1月1日到2027年1月3日放假。共3天",
        "1月1日（周五）至3日（周日）放假，共3天, 1月1日至1月3日放假",
        "1月1日（周五）至3日（周日）放假，共3天, 1月1日~3日，放假，共3天",
        "1月1日（周五）至3日（周日）放假，共3天, 1月1日、2日、3日放假",
        "1月1日（周五）至3日（周日）放假，共3天, 1月1日放假，2日、3日补休，共3天",
        "1月1日（周五）至3日（周日）放假，共3天, 1月1日至3日放假。1月4日（周一）起正常上班",
        "一、元旦：, 一、新年：",
        "一、元旦：1月, 一、元旦1月",
        "一、元旦：, 一、“元旦”：",
        "四、劳动节, 四、“五一”国际劳动节",
        "9月26日（周日）、10月9日（周六）上班, 9月26日（周日）和10月9日（周六）上班",
        "9月26日（周日）、10月9日（周六）上班, 9月26日（周日），10月9日（周六）上班",
        "9月26日（周日）、10月9日（周六）上班。, 9月26日（周日）上班；10月9日（周六）上班。特此通知。2026年11月5日起施行",
        "节假日期间，各地区, 国务院办公厅2026年11月5日印发。各地区",
        "国办发明电〔2026〕99号, 国办发明电[2026]第99号",
        "国办发明电〔2026〕99号, 文号略",
    })
    void readsOtherSpellings(String passage, String spelling) {
        assertThat(NoticeReader.read(2027, SampleNotice.NUMBER, SampleNotice.with(passage, spelling)))
                .isEqualTo(SAMPLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1月1日（周五）至3日（周日）放假。鼓励单位安排职工在1月4日（周一）休息",
                "1月1日（周五）至3日（周日）放假，其中1月1日（周五）放假，1月2日（周六）调休",
                "1月1日至3日放假。其中，1月1日（周五）为法定节假日，1月2日（周六）、1月3日（周日）照常公休",
                "1月1日至3日放假。1月9日（周六），1月10日（周日）公休日不变",
            })
    void passesOverExplanations(String sentence) {
        assertThat(NoticeReader.read(2027, SampleNotice.NUMBER, SampleNotice.with("1月1日（周五）至3日（周日）放假，共3天", sentence)))
                .isEqualTo(SAMPLE);
    }

    @Test
    void countsTheDecemberOfNewYearAsTheYearBefore() {
        var text = SampleNotice.with("1月1日（周五）至3日（周日）放假，共3天", "12月31日（周四）至1月3日（周日）放假调休，共4天。12月26日（周六）上班");
        var days = NoticeReader.read(2027, SampleNotice.NUMBER, text).days();
        assertThat(days.get(0).date()).isEqualTo("2026-12-26");
        assertThat(days.get(0).kind()).isEqualTo(DayKind.MAKE_UP);
        assertThat(days.get(1).date()).isEqualTo("2026-12-31");
        // 国庆节 of a year with no such December stays in its own year
        assertThat(Refusals.of(SampleNotice.with("10月9日（周六）上班", "12月25日（周六）上班")))
                .isEmpty();
    }

    @Test
    void takesOneOffHolidaysFromTheText() {
        var text = SampleNotice.with("  节假日期间", "八、某某大会开幕日：3月5日（周五）放假，共1天。3月6日（周六）上班。\n节假日期间");
        var notice = NoticeReader.read(2027, SampleNotice.NUMBER, text);
        assertThat(notice.days()).extracting(CalendarDay::occasion).contains("某某大会开幕日");
        assertThat(notice.hints()).containsExactly("“某某大会开幕日”不是全国年节，请确认通知确有此项。");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1月1日（周五）至3日（周日）| 1月1日（周六）至3日（周日）| “元旦”一段 | 1月1日写的是周六，2027年的这一天却是星期五，请核对日期和年份。",
                "2月14日（周日）上班 | 2月14日（星期六）上班 | “春节”一段 | 2月14日写的是星期六，2027年的这一天却是星期日，请核对日期和年份。",
                "至11日（农历正月初六、周四）| 至11日（农历正月初六、周五）| “春节”一段 | 2月11日写的是周五，2027年的这一天却是星期四，请核对日期和年份。",
                "共7天。2月14日 | 共8天。2月14日 | “春节”一段 | 写的是共8天，读到的放假日期却有7天，请核对起止日期。",
                "共7天。2月14日 | 共六天。2月14日 | “春节”一段 | 写的是共六天，读到的放假日期却有7天，请核对起止日期。",
                "6月9日（周三）放假1天 | 6月12日（周六）上班 | 全文 | 缺少端午节的安排；修改性通知请与原通知合并成全年七个节日的完整安排后导入。",
                "6月9日（周三）放假1天 | 6月9日（周三）放假2天 | “端午节”一段 | 写的是放假2天，读到的放假日期却有1天，请核对起止日期。",
                "2月14日（周日）上班 | 2月15日（周一）上班 | “春节”一段 | 2027-02-15是星期一，本来就是工作日，调休上班日只能是星期六或者星期日，请核对日期。",
                "2月14日（周日）上班 | 2月19日（周五）上班 | “春节”一段 | 2027-02-19是星期五，本来就是工作日，调休上班日只能是星期六或者星期日，请核对日期。",
                "2月14日（周日）上班 | 2月30日上班 | “春节”一段 | “2月30日”里有不存在的日期，请核对。",
                "2月14日（周日）上班 | 调休上班 | “春节”一段 | “调休上班”没有写日期，请补上，例如“1月1日放假”；与节日安排无关的话请删去。",
                "2月14日（周日）上班 | 2月14日（周日）值班 | “春节”一段 | 没有看懂“2月14日（周日）值班”，请写明2027-02-14等日期放假还是上班，与节日安排无关的话请删去。",
                "2月14日（周日）上班 | 2月14（周日）上班 | “春节”一段 | 没有看懂“2月14（周日）上班”中的日期，请写成“1月1日（周五）至3日（周日）放假”的样子。",
                "1月1日（周五）至3日（周日）放假，共3天 | 1月1日至3日放假，1日（周五）为元旦 | “元旦”一段 | 没有看懂“1月1日至3日放假，1日（周五）为元旦”，请写明2027-01-01等日期放假还是上班，与节日安排无关的话请删去。",
                "2月14日（周日）上班 | 2月14日（周日）放假和上班 | “春节”一段 | “2月14日（周日）放假和上班”既说放假又说上班，请用逗号或者句号分开。",
                "9月26日（周日）、10月9日 | 9月26日（周日）、9月26日、10月9日 | “国庆节”一段 | 2027-09-26重复列出（另见“国庆节”一段），请只保留正确的一处。",
                "9月26日（周日）、10月9日 | 9月26日（周日）、5月1日、10月9日 | “国庆节”一段 | 2027-05-01既列为放假又列为上班（另见“劳动节”一段），请只保留正确的一处。",
                "10月1日（周五）至7日（周四）放假调休，共7天 | 10月2日至8日放假调休，共7天 | 全文 | 10月1日是法定节假日（国庆节），却没有列为放假，请核对。",
                "10月1日（周五）至7日（周四）放假调休，共7天 | 10月1日、2日放假调休，共2天 | 全文 | 10月3日是法定节假日（国庆节），却没有列为放假，请核对。",
                "10月1日（周五）至7日（周四）放假调休，共7天 | 10月1日、3日放假调休，共2天 | 全文 | 10月2日是法定节假日（国庆节），却没有列为放假，请核对。",
                "5月1日（周六）至5日（周三）放假调休，共5天 | 5月1日放假 | 全文 | 5月2日是法定节假日（劳动节），却没有列为放假，请核对。",
                "5月1日（周六）至5日（周三）放假调休，共5天 | 5月2日至5日放假 | 全文 | 5月1日是法定节假日（劳动节），却没有列为放假，请核对。",
                "1月1日（周五）至3日（周日）放假，共3天 | 1月2日放假 | 全文 | 1月1日是法定节假日（元旦），却没有列为放假，请核对。",
                "经国务院批准，现将2027年元旦 | 经国务院批准，现将2026年元旦 | 年份 | 粘贴的是2026年的安排，所选年份却是2027年，请核对。",
                "国办发明电〔2026〕99号 | 国办发明电〔2026〕9号 | 文号 | 填写的是国办发明电〔2026〕99号，粘贴的通知却是国办发明电〔2026〕9号，请核对。",
            })
    void sendsBack(String passage, String replacement, String where, String message) {
        var text = SampleNotice.with(passage, replacement);
        if (where.equals("年份")) {
            text = text.replace("关于2027年\n部分节假日", "部分节假日");
        }
        assertThat(Refusals.of(text)).containsExactly(new Problem(where, message));
    }

    @Test
    void readsTheYearFromTheTitle() {
        assertThat(Refusals.of(SampleNotice.with("关于2027年", "关于2028年")))
                .containsExactly(new Problem("年份", "粘贴的是2028年的安排，所选年份却是2027年，请核对。"));
    }

    @ParameterizedTest(name = "{0}至{1}：{2}")
    @CsvSource({
        "3月1日, 3月15日, true",
        "3月1日, 3月16日, false",
        "3月1日, 3月1日, true",
        "3月2日, 3月1日, false",
        "3月1日, 9999年3月1日, false",
    })
    void takesAHolidayOfAtMostFifteenDays(String from, String to, boolean accepted) {
        var problems = Refusals.of(SampleNotice.with("  节假日期间", "八、纪念日：" + from + "至" + to + "放假。\n节假日期间"));
        assertThat(problems.isEmpty()).isEqualTo(accepted);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.where()).isEqualTo("“纪念日”一段");
            assertThat(problem.message()).contains("起止日期不对", "一次放假不超过15天");
        });
    }

    @Test
    void refusesADayWithoutAnyMonth() {
        assertThat(Refusals.of(SampleNotice.with("6月9日（周三）放假1天", "9日放假")))
                .contains(new Problem("“端午节”一段", "“9日”里有不存在的日期，请核对。"));
    }

    @Test
    void listsEverythingAtOnceInTheOrderOfTheText() {
        var text = SampleNotice.with("1月1日（周五）", "1月1日（周四）")
                .replace("2月14日（周日）", "2月13日（周日）")
                .replace("五、端午节：6月9日（周三）放假1天，不调休。", "");
        assertThat(Refusals.of(2027, "", text))
                .extracting(Problem::where)
                .containsExactly("文号", "“元旦”一段", "“春节”一段", "全文");
        assertThat(Refusals.lines(Refusals.of(text)).get(2)).contains("缺少端午节的安排；修改性通知请与原通知合并");
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "关于放假的通知", "元旦放三天"})
    void asksForTheSectionsWhereThereAreNone(String text) {
        assertThat(Refusals.of(text))
                .containsExactly(new Problem("全文", "没有读到放假或者上班的日期，请粘贴通知中“一、元旦：”至“七、国庆节：”各段，或者每行一天的表格。"));
    }

    @Test
    void refusesAnAmendmentThatIsNotWhole() {
        assertThat(Refusals.lines(Refusals.of(2020, "国办发明电〔2020〕1号", "一、春节：1月24日至2月2日放假，2月3日（星期一）起正常上班。")))
                .containsExactly("全文：缺少元旦、清明节、劳动节、端午节、中秋节、国庆节的安排；修改性通知请与原通知合并成全年七个节日的完整安排后导入。");
    }
}
