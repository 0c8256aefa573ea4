package io.disclosuredesk.document;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.decision.Remedy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The remedy clause (救济条款): what may be done against the reply, where and until when. Which way an item goes comes from the
 * decision table; the bodies come from the organ's settings (行政复议法第二十条、第二十三条、第三十四条; 行政诉讼法第四十五条、第四十六条).
 */
final class RemedyClauses {

    private RemedyClauses() {}

    /** The clause for a reply whose items, by position, have these remedies. */
    static List<String> of(Map<Integer, Remedy> ofItems, Agency agency, String you) {
        var stated = Remedy.stated(ofItems.values());
        if (!stated.contains(Remedy.R1)) {
            return List.of(either(agency, you, "本答复"));
        }
        if (!stated.contains(Remedy.R2)) {
            return List.of(reconsiderationFirst(agency, you, "本答复"));
        }
        var first = new LinkedHashMap<Integer, String>();
        var rest = new LinkedHashMap<Integer, String>();
        ofItems.forEach((number, remedy) -> {
            if (remedy != Remedy.R2) {
                first.put(number, remedy == Remedy.R1_R2 ? "中不予公开的部分" : "");
            }
            if (remedy != Remedy.R1) {
                rest.put(number, remedy == Remedy.R1_R2 ? "的其他内容" : "");
            }
        });
        var single = ofItems.size() == 1;
        return List.of(
                reconsiderationFirst(agency, you, single ? "本答复中不予公开的部分" : "本答复" + named(first)),
                either(agency, you, single ? "本答复的其他内容" : "本答复" + named(rest)));
    }

    private static String named(Map<Integer, String> items) {
        var parts = new ArrayList<String>();
        items.forEach((number, part) -> parts.add("第" + number + "项" + part));
        return String.join("、", parts);
    }

    private static String reconsiderationFirst(Agency agency, String you, String what) {
        return "如" + you + "对" + what + "不服，应当先自收到本答复书之日起60日内向" + body(agency.reconsiderationBody())
                + "申请行政复议；对行政复议决定不服，或者行政复议机关决定不予受理、驳回申请、逾期不作出行政复议决定的，可以自收到决定书之日或者行政复议期限届满之日起15日内向"
                + body(agency.court()) + "提起行政诉讼。";
    }

    private static String either(Agency agency, String you, String what) {
        return "如" + you + "对" + what + "不服，可以自收到本答复书之日起60日内向" + body(agency.reconsiderationBody())
                + "申请行政复议，或者自知道或者应当知道作出本答复之日起6个月内直接向" + body(agency.court()) + "提起行政诉讼。";
    }

    private static String body(Agency.RemedyBody body) {
        return body.name() + "（地址：" + body.address() + "，电话：" + body.phone() + "）";
    }
}
