package io.disclosuredesk.document.check;

import java.util.regex.Pattern;

/** 文中日期: they exist and are written as official documents write them. */
final class DatesInText implements LetterTest {

    private static final Pattern QUOTED = Pattern.compile("《[^》]*》|“[^”]*”");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{2,4})年(\\d{1,2})月(?:(\\d{1,2})日)?");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(?<!\\d年)(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern DASHED =
            Pattern.compile("(?<!\\d)(19|20)\\d{2}[-/.](0?[1-9]|1[0-2])[-/.]\\d{1,2}(?!\\d)");

    @Override
    public void judge(Reading letter, Findings findings) {
        for (var piece : letter.own()) {
            // names and quoted words stay as they are
            var text = QUOTED.matcher(piece.text()).replaceAll("");
            DASHED.matcher(text)
                    .results()
                    .forEach(date -> findings.add(piece.where(), "日期“" + date.group() + "”的写法不对。", "请写成2026年5月1日的样式。"));
            DATE.matcher(text).results().forEach(date -> {
                var day = date.group(3);
                if (date.group(1).length() != 4
                        || date.group(2).startsWith("0")
                        || (day != null && day.startsWith("0"))) {
                    findings.add(piece.where(), "日期“" + date.group() + "”的写法不对。", "年份写全称，月、日不编虚位。");
                } else if (day == null ? Integer.parseInt(date.group(2)) > 12 : Dates.date(date) == null) {
                    findings.add(piece.where(), "没有“" + date.group() + "”这一天。", "请核对日期。");
                }
            });
            DAY.matcher(text).results().forEach(date -> {
                if (date.group(1).startsWith("0") || date.group(2).startsWith("0")) {
                    findings.add(piece.where(), "日期“" + date.group() + "”的写法不对。", "月、日不编虚位。");
                } else if (Dates.in("2024年" + date.group()).isEmpty()) {
                    findings.add(piece.where(), "没有“" + date.group() + "”这一天。", "请核对日期。");
                }
            });
        }
    }
}
