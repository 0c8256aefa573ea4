package io.disclosuredesk.document.check;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 告知的期限: the last day a notice names lies after the notice. */
final class NoticePeriod implements LetterTest {

    private static final Pattern LAST_DAY =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:（暂定）)?(?:以前|之前|前|届满|为止|止)");

    @Override
    public void judge(Reading letter, Findings findings) {
        var date = letter.letter().date();
        var latest = letter.own().stream()
                .flatMap(piece -> LAST_DAY.matcher(piece.text()).results())
                .flatMap(match -> Stream.ofNullable(Dates.date(match)))
                .max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            findings.add("正文", "没有写明期限届满的日期。", "请写明到哪一天为止。");
        } else if (!latest.get().isAfter(date)) {
            findings.add("正文", "期限" + Dates.of(latest.get()) + "在成文日期" + Dates.of(date) + "当天或者以前。", "请核对期限。");
        }
    }
}
