package io.disclosuredesk.document.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates as letters write them: 2026年5月1日. */
final class Dates {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private Dates() {}

    static String of(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** The dates that stand in the text and exist. */
    static List<LocalDate> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .flatMap(match -> Stream.ofNullable(date(match)))
                .toList();
    }

    static @Nullable LocalDate date(MatchResult match) {
        try {
            return LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
