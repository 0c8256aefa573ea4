package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.Outcome;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/** 2008年条例 as a basis: its number, its condition of special needs, its article numbers. */
final class OldRegulation implements LetterTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2019, 5, 15);
    private static final Pattern WORDS = Pattern.compile(
            "第?492号|(三|3)需要|(自身)?生产、生活、科研等(特殊)?需要|特殊需要的?(证明|说明|要求)|政府信息公开条例》?（2008|2008年.{0,8}政府信息公开条例");
    private static final Set<Integer> OLD_ARTICLES = Set.of(20, 21, 22, 23, 24);
    /** In these replies today's articles of that number may be meant: what is published and where. */
    private static final Set<Outcome> OF_PUBLICATION =
            Set.of(Outcome.ALREADY_PUBLIC, Outcome.PUBLICATION, Outcome.GRANTED);

    @Override
    public void judge(Reading letter, Findings findings) {
        if (letter.letter().date().isBefore(IN_FORCE)) {
            findings.unconcerned("成文于现行条例施行以前");
            return;
        }
        for (var piece : letter.own()) {
            var old = WORDS.matcher(piece.text());
            if (old.find()) {
                findings.add(piece.where(), "“" + old.group() + "”出自2008年条例，已不适用。", "请依现行条例改写；现行条例没有申请用途的条件。");
            }
        }
        letter.parts()
                .filter(part -> !OF_PUBLICATION.contains(part.rule().outcome()))
                .forEach(part -> Citations.of(part.text())
                        .filter(one -> OLD_ARTICLES.contains(one.article()))
                        .forEach(one -> findings.add(
                                part.where(),
                                "引用的条例" + one + "是2008年条例的条号。",
                                "请改引现行条例的条款：" + part.rule().article() + "。")));
    }
}
