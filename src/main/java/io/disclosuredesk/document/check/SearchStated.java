package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.Outcome;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 检索情况 of information that does not exist: where, for what, when. */
final class SearchStated implements LetterTest {

    private static final Pattern BETWEEN = Pattern.compile("[；;\\n]");

    @Override
    public void judge(Reading letter, Findings findings) {
        var concerned = letter.parts()
                .filter(part -> part.rule().outcome() == Outcome.NOT_EXISTING)
                .toList();
        if (concerned.isEmpty()) {
            findings.unconcerned("没有答复信息不存在的项");
        }
        for (var part : concerned) {
            var search = part.item().search();
            if (!search.isComplete()) {
                findings.add(part.where(), "检索记录不完整。", "须有检索的范围、关键词、检索人、日期和结果。");
                continue;
            }
            if (missing(letter, part, search.places())) {
                findings.add(part.where(), "没有写明检索的全部范围。", "请照检索记录写明。");
            }
            if (missing(letter, part, search.keywords())) {
                findings.add(part.where(), "没有写明检索的全部关键词。", "请照检索记录写明。");
            }
            var on = search.searchedOn();
            if (on != null && !part.text().contains(Dates.of(on))) {
                findings.add(part.where(), "没有写明检索的日期" + Dates.of(on) + "。", "请照检索记录写明。");
            }
        }
    }

    private static boolean missing(Reading letter, Reading.Part part, @Nullable String list) {
        return Stream.ofNullable(list)
                .flatMap(BETWEEN::splitAsStream)
                .anyMatch(entry -> !letter.saysBesides(part, entry));
    }
}
