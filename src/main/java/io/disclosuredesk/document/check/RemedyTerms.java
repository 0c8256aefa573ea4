package io.disclosuredesk.document.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** 救济期限: 60日 and 15日 where reconsideration comes first, 60日 and 6个月 elsewhere. */
final class RemedyTerms implements LetterTest {

    private static final Pattern DATE = Pattern.compile("\\d{4}年(\\d{1,2}月)?(\\d{1,2}日)?");
    private static final Pattern TERM = Pattern.compile("([一二三四五六七八九十百\\d]+)(?:个)?(工作日|日|天|月|年)(?!内部)");

    @Override
    public void judge(Reading letter, Findings findings) {
        for (var remedy : StatedRemedy.in(letter)) {
            var due = remedy.first() ? Set.of("60日", "15日") : Set.of("60日", "6月");
            var stated = new TreeSet<String>();
            TERM.matcher(DATE.matcher(remedy.text()).replaceAll(""))
                    .results()
                    .forEach(match -> stated.add(Numerals.value(match.group(1)) + match.group(2)));
            if (!stated.equals(due)) {
                findings.add(
                        Reading.REMEDIES,
                        "“" + remedy.name() + "”的期限不对。",
                        remedy.first() ? "应当写明60日内申请复议、15日内起诉，没有别的期限。" : "应当写明60日内申请复议、6个月内起诉，没有别的期限。");
            }
        }
    }
}
