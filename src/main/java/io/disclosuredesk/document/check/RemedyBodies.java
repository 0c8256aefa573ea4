package io.disclosuredesk.document.check;

import io.disclosuredesk.agency.Agency.RemedyBody;
import java.util.regex.Pattern;

/** 救济机关: who hears the applicant, where they are, each in its place. */
final class RemedyBodies implements LetterTest {

    private static final Pattern TO_RECONSIDER = Pattern.compile("向([^，。；（向]+)(?:（[^。；向]*?）)?申请行政复议");
    private static final Pattern TO_SUE = Pattern.compile("向([^，。；（向]+)(?:（[^。；向]*?）)?(?:提起|起诉)");

    @Override
    public void judge(Reading letter, Findings findings) {
        var text = String.join("\n", letter.remedies());
        if (StatedRemedy.in(letter).isEmpty()) {
            findings.unconcerned("没有救济条款");
            return;
        }
        var heard = letter.agency().reconsiderationBody();
        var court = letter.agency().court();
        stated(text, "复议机关", heard, findings);
        stated(text, "人民法院", court, findings);
        inPlace(text, TO_RECONSIDER, heard, "申请行政复议", findings);
        inPlace(text, TO_SUE, court, "提起行政诉讼", findings);
    }

    private static void stated(String text, String which, RemedyBody body, Findings findings) {
        if (!text.contains(body.name())) {
            findings.add(Reading.REMEDIES, "没有写明" + which + body.name() + "。", "请照机关设置写全称。");
        } else if (!text.contains(body.address())) {
            findings.add(Reading.REMEDIES, "没有写明" + which + "的地址" + body.address() + "。", "请照机关设置写明。");
        } else if (!text.contains(body.phone())) {
            findings.add(Reading.REMEDIES, "没有写明" + which + "的电话" + body.phone() + "。", "请照机关设置写明。");
        }
    }

    private static void inPlace(String text, Pattern road, RemedyBody body, String deed, Findings findings) {
        road.matcher(text)
                .results()
                .map(match -> match.group(1).strip())
                .filter(named -> !named.equals(body.name()))
                .forEach(named ->
                        findings.add(Reading.REMEDIES, "写成了向“" + named + "”" + deed + "。", "应为" + body.name() + "。"));
    }
}
