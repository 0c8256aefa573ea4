package io.disclosuredesk.metrics;

import io.disclosuredesk.deadline.Channel;
import io.disclosuredesk.request.ApplicantType;
import io.disclosuredesk.request.InputText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks one row of a ledger; says everything that is wrong with it, not only the first. */
final class LedgerRowCheck {

    /** The regulation of 2008 came into force: there was no request before. */
    static final LocalDate FIRST = LocalDate.of(2008, 5, 1);

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\-—_/〔〕\\[\\]【】（）()·.#]{0,39}");
    private static final Pattern UNIT = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{Zs}\\-—、（）()·]{0,99}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final int MOST_USED = 2000;

    private final LocalDate today;
    private final List<LedgerProblem> problems = new ArrayList<>();
    private LedgerReader.@Nullable Cells cells;

    LedgerRowCheck(LocalDate today) {
        this.today = today;
    }

    /** The row, if nothing is wrong with it; otherwise see {@link #problems}. */
    Optional<LedgerRow> check(LedgerReader.Cells row) {
        cells = row;
        problems.clear();
        if (row.tooMany()) {
            wrong(null, "这一行的格数比表头多", "含有逗号的内容请整格用双引号括起");
        }
        var number = matching(LedgerColumn.CASE_NUMBER, NUMBER, "不超过40个字，以字母、数字或者汉字开头，不含逗号、等号");
        var received = date(LedgerColumn.RECEIVED_ON);
        var channel = named(LedgerColumn.CHANNEL, Channel.values(), Channel::label, Channel::name);
        var type =
                named(LedgerColumn.APPLICANT_TYPE, ApplicantType.values(), ApplicantType::label, ApplicantType::name);
        var unit = matching(LedgerColumn.UNIT, UNIT, "不超过100个字，写处室名称，不含逗号、等号、星号");
        var processed = date(LedgerColumn.PROCESSED_ON);
        var result = named(LedgerColumn.RESULT, ReportRow.values(), ReportRow::label, ReportRow::key);
        var used = days(LedgerColumn.USED_DAYS, MOST_USED);
        var extension = days(LedgerColumn.EXTENSION_DAYS, 20);
        if (received != null && processed != null) {
            span(received, processed, used);
        }
        if (!problems.isEmpty()
                || number == null
                || received == null
                || channel == null
                || type == null
                || unit == null
                || processed == null
                || result == null) {
            return Optional.empty();
        }
        return Optional.of(new LedgerRow(
                row.number(),
                number,
                received,
                channel,
                type,
                unit,
                processed,
                result,
                used,
                extension == null ? 0 : extension));
    }

    /** What was wrong with the last row. */
    List<LedgerProblem> problems() {
        return List.copyOf(problems);
    }

    private void span(LocalDate received, LocalDate processed, @Nullable Integer used) {
        if (processed.isBefore(received)) {
            wrong(LedgerColumn.PROCESSED_ON, "办结日期" + processed + "早于收到日期" + received, "请核对两个日期");
        } else if (used != null && used > ChronoUnit.DAYS.between(received, processed)) {
            wrong(
                    LedgerColumn.USED_DAYS,
                    "已用" + used + "个工作日，而收到到办结只有" + ChronoUnit.DAYS.between(received, processed) + "天",
                    "请核对；收到当日不计");
        }
    }

    private @Nullable String matching(LedgerColumn column, Pattern pattern, String mend) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        if (!pattern.matcher(text).matches()) {
            wrong(column, "“" + text + "”不能作为" + column.heading(), mend);
            return null;
        }
        return text;
    }

    private @Nullable LocalDate date(LedgerColumn column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            wrong(column, "“" + text + "”不是日期", "写成2024-03-09的样子");
            return null;
        }
        try {
            var day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            if (day.isAfter(today)) {
                wrong(column, day + "还没有到", "请核对年份；台账只导入已经办结的申请");
            } else if (day.isBefore(FIRST)) {
                wrong(column, day + "早于《政府信息公开条例》施行之日2008-05-01", "请核对年份");
            } else {
                return day;
            }
        } catch (DateTimeException impossible) {
            wrong(column, "“" + text + "”这一天不存在", "请核对月份和日期");
        }
        return null;
    }

    private <T> @Nullable T named(LedgerColumn column, T[] values, Function<T, String> label, Function<T, String> key) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        for (var value : values) {
            if (plain(text).equals(plain(label.apply(value))) || text.equalsIgnoreCase(key.apply(value))) {
                return value;
            }
        }
        wrong(
                column,
                "“" + text + "”不在可选的范围内",
                values.length > 10
                        ? "见导入页面的对照表"
                        : "填写以下之一：" + Arrays.stream(values).map(label).collect(Collectors.joining("、")));
        return null;
    }

    /** Without what people write one way or the other. */
    private static String plain(String text) {
        return text.replaceAll("[\\s“”\"，,、]", "");
    }

    private @Nullable Integer days(LedgerColumn column, int most) {
        var text = row().of(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) > most) {
            wrong(column, "“" + text + "”不是0至" + most + "之间的整数", "填写工作日数，没有的不填");
            return null;
        }
        return Integer.valueOf(text);
    }

    private @Nullable String text(LedgerColumn column) {
        var text = InputText.line(row().of(column));
        if (text == null) {
            wrong(column, "没有填写", "请补上");
        }
        return text;
    }

    private LedgerReader.Cells row() {
        var current = cells;
        if (current == null) {
            throw new IllegalStateException("no row");
        }
        return current;
    }

    private void wrong(@Nullable LedgerColumn column, String wrong, String mend) {
        problems.add(
                new LedgerProblem(row().number(), column == null ? "" : column.heading(), wrong, mend).shortened());
    }
}
