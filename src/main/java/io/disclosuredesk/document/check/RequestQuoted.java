package io.disclosuredesk.document.check;

import io.disclosuredesk.document.letter.Letter.Quote;
import java.util.ArrayList;
import java.util.List;

/** 引用申请内容: the applicant's own words, item by item, and what was corrected. */
final class RequestQuoted implements LetterTest {

    @Override
    public void judge(Reading letter, Findings findings) {
        var quotes = new ArrayList<>(letter.quotes());
        var several = letter.request().items().size() > 1;
        for (var item : letter.request().items()) {
            var words = new Quote(legible(letter, item.description())).text();
            var expected =
                    several ? List.of(item.number() + ". " + words, item.number() + "." + words) : List.of(words);
            if (quotes.isEmpty()) {
                findings.add(Reading.OPENING, "没有引用第" + item.number() + "项申请内容。", "请逐项引用申请的原文。");
            } else if (!expected.contains(quotes.remove(0))) {
                findings.add(Reading.OPENING, "引用的第" + item.number() + "项申请内容与申请原文不一致。", "请照录申请原文，不增不减。");
            }
        }
        var correction = letter.checked().circumstances().correction();
        if (correction != null
                && correction.answer() != null
                && letter.checked().scope() == CheckedLetter.Scope.REPLY) {
            var words = new Quote(legible(letter, correction.answer())).text();
            if (quotes.isEmpty() || !quotes.remove(0).equals(words)) {
                findings.add(Reading.OPENING, "没有照录申请人补正的内容。", "请引用补正的原文。");
            }
        }
        if (letter.checked().scope() == CheckedLetter.Scope.CONFIRMATION) {
            if (quotes.isEmpty()) {
                findings.add(Reading.OPENING, "没有引用申请人撤回申请的话。", "请照录申请人的原话。");
            } else {
                quotes.remove(0);
            }
        }
        if (!quotes.isEmpty()) {
            findings.add(Reading.OPENING, "引用了申请里没有的内容。", "请删去多引的部分。");
        }
    }

    private static String legible(Reading letter, String text) {
        return letter.checked().circumstances().printable().apply(text);
    }
}
