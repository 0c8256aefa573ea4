package io.disclosuredesk.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a notice written as a table, one day a line: {@code date,type,name} with an optional fourth column for the number of
 * the notice that says so, and an optional header. Commas of both widths, tabs and semicolons separate; the type may be
 * Chinese.
 */
final class NoticeFile {

    private static final String DATE = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";
    private static final String SEPARATOR = "[,，;；\\t]";
    private static final Pattern WHOLE_DATE = Pattern.compile(DATE);
    private static final Pattern CELLS = Pattern.compile(SEPARATOR);
    private static final Pattern HEADER = Pattern.compile("(?i)\"?(date|日期)\"?\\s*" + SEPARATOR + ".*");
    private static final Pattern FIRST_CELL =
            Pattern.compile("\"?\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\"?\\s*" + SEPARATOR + ".*");
    private static final Map<String, DayKind> KINDS = Map.of(
            "holiday", DayKind.HOLIDAY,
            "放假", DayKind.HOLIDAY,
            "workday", DayKind.MAKE_UP,
            "上班", DayKind.MAKE_UP,
            "调休上班", DayKind.MAKE_UP);

    private final NoticeDraft draft;

    NoticeFile(NoticeDraft draft) {
        this.draft = draft;
    }

    /** Whether {@code text} looks like a table rather than like sentences. */
    static boolean looksLike(String text) {
        return text.lines()
                .map(NoticeFile::trim)
                .anyMatch(line -> isHeader(line) || FIRST_CELL.matcher(line).matches());
    }

    void read(String text) {
        var lines = text.lines().map(NoticeFile::trim).toList();
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !isHeader(lines.get(i))) {
                readRow("第" + (i + 1) + "行", cells(lines.get(i)));
            }
        }
    }

    private void readRow(String where, List<String> cells) {
        if (cells.size() < 3 || cells.size() > 4) {
            draft.refuse(where, "应有3列或者4列（日期、类型、节日、文号），实有" + cells.size() + "列。");
            return;
        }
        var date = date(where, cells.get(0));
        var kind = KINDS.get(cells.get(1));
        if (kind == null) {
            draft.refuse(where, "类型“" + cells.get(1) + "”应写 holiday（放假）或者 workday（上班）。");
        }
        var occasion = Occasions.canonical(cells.get(2));
        if (!Occasions.areKnown(occasion)) {
            draft.refuse(
                    where, "不认识节日“" + cells.get(2) + "”，应为" + String.join("、", Occasions.STATUTORY) + "之一，合并放假的用顿号连写。");
        }
        var source = cells.size() == 4 ? NoticeNumber.canonical(cells.get(3)) : draft.number();
        if (source.length() > NoticeNumber.LONGEST) {
            draft.refuse(where, "文号不超过" + NoticeNumber.LONGEST + "字。");
        }
        if (date != null && kind != null) {
            draft.add(date, kind, occasion, source, where);
        }
    }

    private @Nullable LocalDate date(String where, String cell) {
        var parts = WHOLE_DATE.matcher(cell);
        try {
            if (parts.matches()) {
                return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            }
        } catch (DateTimeException e) {
            draft.refuse(where, "没有“" + cell + "”这一天。");
            return null;
        }
        draft.refuse(where, "日期“" + cell + "”应写成2027-01-01的样子。");
        return null;
    }

    private static boolean isHeader(String line) {
        return HEADER.matcher(line).matches();
    }

    /** Quotes around a cell and empty cells at the end, as spreadsheets leave them, do not count. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<>(Arrays.stream(CELLS.split(line))
                .map(cell -> cell.replace("\"", ""))
                .map(NoticeFile::trim)
                .toList());
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private static String trim(String text) {
        return text.replace("\uFEFF", "")
                .replace('\u3000', ' ')
                .replace('\u00A0', ' ')
                .strip();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
