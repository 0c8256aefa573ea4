package io.disclosuredesk.calendar;

import io.disclosuredesk.calendar.NoticeDraft.Entry;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What every notice must satisfy, in whichever form it was written (全国年节及纪念日放假办法第二条、第六条). */
final class NoticeChecks {

    /** A notice reaches back to this day of the December before; the earliest so far was 29 December. */
    private static final MonthDay EARLIEST = MonthDay.of(12, 20);

    private static final int LONGEST_OCCASION = 60;
    private static final String LABOUR_DAY = "劳动节";
    private static final String NATIONAL_DAY = "国庆节";
    private static final int SECOND_LABOUR_DAY_SINCE = 2025;

    private NoticeChecks() {}

    static void checkNumber(NoticeDraft draft) {
        var number = draft.number();
        if (number.isEmpty() || number.length() > NoticeNumber.LONGEST) {
            draft.refuse("文号", "请填写通知的文号（国办发明电〔2025〕7号的样子），没有文号的填写通知名称，不超过" + NoticeNumber.LONGEST + "字。");
        }
        var issued = NoticeNumber.issued(number);
        if (issued.isPresent() && issued.getAsInt() != draft.year() && issued.getAsInt() != draft.year() - 1) {
            draft.refuse(
                    "文号",
                    draft.year() + "年的安排应由" + (draft.year() - 1) + "年或者" + draft.year() + "年的通知作出，文号年份却是"
                            + issued.getAsInt() + "年，请核对文号和年份。");
        }
    }

    static void checkDays(NoticeDraft draft) {
        if (draft.entries().isEmpty()) {
            if (draft.problems().stream().noneMatch(problem -> !problem.where().equals("文号"))) {
                draft.refuse("全文", "没有读到放假或者上班的日期，请粘贴通知中“一、元旦：”至“七、国庆节：”各段，或者每行一天的表格。");
            }
            return;
        }
        checkEachDay(draft);
        checkTwice(draft);
        checkHolidays(draft);
    }

    private static void checkEachDay(NoticeDraft draft) {
        var first = EARLIEST.atYear(draft.year() - 1);
        var last = LocalDate.of(draft.year(), 12, 31);
        for (var entry : draft.entries()) {
            var date = entry.day().date();
            if (date.isBefore(first) || date.isAfter(last)) {
                draft.refuse(
                        entry.where(), date + "不属于" + draft.year() + "年的安排（" + first + "至" + last + "），请核对所选年份和日期。");
            } else if (entry.day().kind() == DayKind.MAKE_UP && !HolidayNotice.isWeekend(date)) {
                draft.refuse(entry.where(), date + "是" + Weekdays.name(date) + "，本来就是工作日，调休上班日只能是星期六或者星期日，请核对日期。");
            }
        }
    }

    private static void checkTwice(NoticeDraft draft) {
        Map<LocalDate, List<Entry>> byDate = new TreeMap<>();
        draft.entries()
                .forEach(entry -> byDate.computeIfAbsent(entry.day().date(), date -> new ArrayList<>())
                        .add(entry));
        byDate.forEach((date, entries) -> {
            if (entries.size() > 1) {
                var kinds = entries.stream()
                        .map(entry -> entry.day().kind())
                        .distinct()
                        .count();
                draft.refuse(
                        entries.get(1).where(),
                        date + (kinds > 1 ? "既列为放假又列为上班" : "重复列出") + "（另见"
                                + entries.get(0).where() + "），请只保留正确的一处。");
            }
        });
    }

    private static void checkHolidays(NoticeDraft draft) {
        Set<String> occasions = new HashSet<>();
        Set<MonthDay> free = new HashSet<>();
        draft.entries().stream()
                .filter(entry -> entry.day().kind() == DayKind.HOLIDAY)
                .forEach(entry -> {
                    occasions.addAll(Occasions.of(entry.day().occasion()));
                    free.add(MonthDay.from(entry.day().date()));
                });
        if (draft.entries().stream().anyMatch(entry -> entry.day().occasion().length() > LONGEST_OCCASION)) {
            draft.refuse("全文", "节日名称不超过" + LONGEST_OCCASION + "字。");
        }
        var missing = Occasions.STATUTORY.stream()
                .filter(occasion -> !occasions.contains(occasion))
                .toList();
        if (!missing.isEmpty()) {
            draft.refuse("全文", "缺少" + String.join("、", missing) + "的安排；修改性通知请与原通知合并成全年七个节日的完整安排后导入。");
        }
        fixedDays(draft.year()).forEach((day, occasion) -> {
            if (occasions.contains(occasion) && !free.contains(day)) {
                draft.refuse(
                        "全文",
                        day.getMonthValue() + "月" + day.getDayOfMonth() + "日是法定节假日（" + occasion + "），却没有列为放假，请核对。");
            }
        });
    }

    /** Holidays of fixed date; the second day of 劳动节 came with the revision of 2024. */
    private static Map<MonthDay, String> fixedDays(int year) {
        Map<MonthDay, String> days = new TreeMap<>();
        days.put(MonthDay.of(1, 1), Occasions.NEW_YEAR);
        days.put(MonthDay.of(5, 1), LABOUR_DAY);
        if (year >= SECOND_LABOUR_DAY_SINCE) {
            days.put(MonthDay.of(5, 2), LABOUR_DAY);
        }
        for (var day = 1; day <= 3; day++) {
            days.put(MonthDay.of(10, day), NATIONAL_DAY);
        }
        return days;
    }
}
