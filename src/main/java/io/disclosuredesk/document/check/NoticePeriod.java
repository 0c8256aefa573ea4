package io.disclosuredesk.document.check;

import io.disclosuredesk.deadline.AnswerPeriod;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 告知的期限: the last day a notice names lies after the notice; a fee notice gives the days to pay from its receipt. */
final class NoticePeriod implements LetterTest {

    private static final Pattern LAST_DAY =
            Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日(?:（暂定）)?(?:以前|之前|前|届满|为止|止)");

    /** The day a fee notice arrives is not known when it is made, so its period is counted from there. */
    private static final Pattern FROM_RECEIPT = Pattern.compile("自收到本通知书次日起(\\d{1,3})个工作日内");

    @Override
    public void judge(Reading letter, Findings findings) {
        if (letter.checked().scope() == CheckedLetter.Scope.FEE_NOTICE) {
            judgeDaysToPay(letter, findings);
        } else {
            judgeLastDay(letter, findings);
        }
    }

    private static void judgeDaysToPay(Reading letter, Findings findings) {
        var days = AnswerPeriod.FEE_PAYMENT.workingDays();
        var stated = letter.own().stream()
                .flatMap(piece -> FROM_RECEIPT.matcher(piece.text()).results())
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
        if (!stated.contains(days)) {
            findings.add("正文", "没有写明自收到本通知书次日起" + days + "个工作日内缴费。", "请使用规定的缴费期限（国办函〔2020〕109号）。");
        }
    }

    private static void judgeLastDay(Reading letter, Findings findings) {
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
