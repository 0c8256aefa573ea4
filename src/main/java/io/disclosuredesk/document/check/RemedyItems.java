package io.disclosuredesk.document.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** 救济分项: where both ways are open, which one is for what. */
final class RemedyItems implements LetterTest {

    private static final Pattern OF_ITEM = Pattern.compile("第(\\d+)项");

    @Override
    public void judge(Reading letter, Findings findings) {
        var stated = StatedRemedy.in(letter);
        if (stated.stream().map(StatedRemedy::first).distinct().count() < 2) {
            findings.unconcerned("没有并存的救济途径");
            return;
        }
        var several = letter.request().items().size() > 1;
        for (var remedy : stated) {
            var numbers = new TreeSet<Integer>();
            OF_ITEM.matcher(remedy.against()).results().forEach(match -> numbers.add(Integer.valueOf(match.group(1))));
            var due = RemediesDue.items(letter, remedy.first());
            if (several
                    ? !numbers.equals(due)
                    : remedy.first() && !remedy.against().contains("不予公开")) {
                findings.add(
                        Reading.REMEDIES,
                        "“" + remedy.name() + "”没有正确写明适用于哪些内容。",
                        several ? "应为第" + join(due) + "项。" : "应写明是对不予公开的部分不服。");
            }
        }
    }

    private static String join(Set<Integer> numbers) {
        return String.join("项、第", numbers.stream().map(String::valueOf).toList());
    }
}
