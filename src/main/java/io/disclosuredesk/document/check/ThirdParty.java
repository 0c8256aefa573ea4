package io.disclosuredesk.document.check;

import io.disclosuredesk.decision.AnswerElements;
import io.disclosuredesk.decision.Outcome;
import java.util.regex.Pattern;

/** 第三方: whose interest, and what they said when asked. */
final class ThirdParty implements LetterTest {

    private static final Pattern INTEREST = Pattern.compile("商业秘密|个人隐私|技术秘密|经营信息|肖像|名誉|合法权益");
    private static final Pattern ASKED = Pattern.compile("征求.{0,20}意见|不同意公开|逾期未(答复|提出意见)|(书面)?(答复|回复|表示)不同意");

    @Override
    public void judge(Reading letter, Findings findings) {
        var concerned = letter.parts().filter(ThirdParty::isConcerned).toList();
        if (concerned.isEmpty()) {
            findings.unconcerned("没有因保护第三方而不予公开的项");
        }
        for (var part : concerned) {
            if (!INTEREST.matcher(part.text()).find()) {
                findings.add(part.where(), "没有写明涉及第三方的什么权益。", "请写明是商业秘密、个人隐私还是其他合法权益。");
            }
            if (!ASKED.matcher(part.text()).find()) {
                findings.add(part.where(), "没有写明征求第三方意见的情况。", "请写明何时、怎样征求意见，第三方怎样答复（条例第三十二条）。");
            }
        }
    }

    private static boolean isConcerned(Reading.Part part) {
        return part.rule().outcome() == Outcome.DENIED_THIRD_PARTY
                || (part.rule().outcome() == Outcome.PARTIALLY_GRANTED
                        && AnswerElements.grounds(part.item().answer().elements())
                                .contains(Outcome.DENIED_THIRD_PARTY));
    }
}
