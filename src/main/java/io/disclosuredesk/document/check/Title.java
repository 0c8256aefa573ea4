package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** 标题: where it names a result, it is the one of the reply. */
final class Title implements LetterTest {

    private static final Map<String, Predicate<Outcome>> RESULTS = results();

    private static Map<String, Predicate<Outcome>> results() {
        var results = new LinkedHashMap<String, Predicate<Outcome>>();
        results.put("予以公开", Outcome.GRANTED::equals);
        results.put("部分公开", Outcome.PARTIALLY_GRANTED::equals);
        results.put("不予公开", outcome -> outcome.name().startsWith("DENIED_"));
        results.put("主动公开", Outcome.ALREADY_PUBLIC::equals);
        results.put("不存在", Outcome.NOT_EXISTING::equals);
        results.put("非本机关", Outcome.NOT_RESPONSIBLE::equals);
        results.put("不予提供", Outcome.NEEDS_CREATION::equals);
        results.put("无法提供", Set.of(Outcome.STILL_UNCLEAR, Outcome.NEEDS_CREATION)::contains);
        results.put("不作为", Outcome.PETITION::equals);
        results.put("重复申请", Outcome.REPEAT::equals);
        results.put("出版物", Outcome.PUBLICATION::equals);
        results.put("不予处理", Set.of(Outcome.EXCESSIVE, Outcome.RECONFIRM, Outcome.REPEAT)::contains);
        results.put("不再处理", Outcome::isGivenUp);
        results.put("查询", Outcome.ADMIN_QUERY::equals);
        return results;
    }

    @Override
    public void judge(Reading letter, Findings findings) {
        var title = letter.letter().title();
        letter.parts()
                .forEach(part -> RESULTS.forEach((words, fits) -> {
                    if (title.contains(words) && !fits.test(part.rule().outcome())) {
                        findings.add(
                                "标题",
                                "标题写“" + words + "”，" + part.where() + "的结果是“"
                                        + part.rule().label() + "”。",
                                "请使用与结果对应的文书。");
                    }
                }));
    }
}
