package io.disclosuredesk.calendar;

import java.util.stream.Collectors;

/**
 * A notice for 2027 as tests import it, made up in the form of the real ones: the notice of that year is not published. It moves
 * Saturday 8 May and Sunday 26 September among others to working days.
 */
public final class SampleNotice {

    /** The year it arranges. */
    public static final int YEAR = 2027;

    /** Its number. */
    public static final String NUMBER = "国办发明电〔2026〕99号";

    /** Its text. */
    public static final String TEXT = """
            国务院办公厅关于2027年
            部分节假日安排的通知
            国办发明电〔2026〕99号

            各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
              经国务院批准，现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
              一、元旦：1月1日（周五）至3日（周日）放假，共3天。
              二、春节：2月5日（农历除夕、周五）至11日（农历正月初六、周四）放假调休，共7天。2月14日（周日）上班。
              三、清明节：4月3日（周六）至5日（周一）放假，共3天。
              四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
              五、端午节：6月9日（周三）放假1天，不调休。
              六、中秋节：9月15日（周三）放假1天，不调休。
              七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
              节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。

                                        国务院办公厅
                                        2026年11月5日
            """;

    private SampleNotice() {}

    /** The published notice of 2026 as a table, to be amended. */
    public static String of2026() {
        return PublishedCalendar.shipped().of(2026).days().stream()
                .map(day -> day.date() + "," + (day.kind() == DayKind.HOLIDAY ? "holiday" : "workday") + ","
                        + day.occasion())
                .collect(Collectors.joining("\n", "date,type,name\n", "\n"));
    }

    /** The sample with one passage replaced. */
    static String with(String passage, String replacement) {
        if (!TEXT.contains(passage)) {
            throw new IllegalArgumentException(passage);
        }
        return TEXT.replace(passage, replacement);
    }
}
