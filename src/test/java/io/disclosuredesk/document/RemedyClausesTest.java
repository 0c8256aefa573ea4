package io.disclosuredesk.document;

import static io.disclosuredesk.decision.Remedy.R1;
import static io.disclosuredesk.decision.Remedy.R1_R2;
import static io.disclosuredesk.decision.Remedy.R2;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.decision.Remedy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The sentences in full: they are what a court reads (行政复议法第二十条、第二十三条、第三十四条; 行政诉讼法第四十五条、第四十六条). */
class RemedyClausesTest {

    private static final String GOVERNMENT = "云州市人民政府（地址：云州市望湖区示范大道8号，电话：0000-12345600）";
    private static final String COURT = "云州市望湖区人民法院（地址：云州市望湖区示范大道16号，电话：0000-12345611）";

    @Test
    void sendsARefusalToReconsiderationFirst() {
        assertThat(clauses("您", R1)).containsExactly(reconsiderationFirst("您", "本答复"));
        assertThat(clauses("您", R1, R1)).containsExactly(reconsiderationFirst("您", "本答复"));
    }

    @Test
    void leavesTheChoiceForEverythingElse() {
        assertThat(clauses("你单位", R2)).containsExactly(either("你单位", "本答复"));
        assertThat(clauses("你单位", R2, R2, R2)).containsExactly(either("你单位", "本答复"));
    }

    @Test
    void partsASinglePartialDisclosure() {
        assertThat(clauses("您", R1_R2))
                .containsExactly(reconsiderationFirst("您", "本答复中不予公开的部分"), either("您", "本答复的其他内容"));
    }

    @Test
    void namesTheItemsOfAMixedReply() {
        assertThat(clauses("您", R2, R1, R1_R2, R1))
                .containsExactly(reconsiderationFirst("您", "本答复第2项、第3项中不予公开的部分、第4项"), either("您", "本答复第1项、第3项的其他内容"));
        assertThat(clauses("您", R1_R2, R1_R2))
                .containsExactly(
                        reconsiderationFirst("您", "本答复第1项中不予公开的部分、第2项中不予公开的部分"), either("您", "本答复第1项的其他内容、第2项的其他内容"));
    }

    private static String reconsiderationFirst(String you, String what) {
        return "如" + you + "对" + what + "不服，应当先自收到本答复书之日起60日内向" + GOVERNMENT
                + "申请行政复议；对行政复议决定不服，或者行政复议机关决定不予受理、驳回申请、逾期不作出行政复议决定的，可以自收到决定书之日或者行政复议期限届满之日起15日内向" + COURT
                + "提起行政诉讼。";
    }

    private static String either(String you, String what) {
        return "如" + you + "对" + what + "不服，可以自收到本答复书之日起60日内向" + GOVERNMENT + "申请行政复议，或者自知道或者应当知道作出本答复之日起6个月内直接向"
                + COURT + "提起行政诉讼。";
    }

    private static List<String> clauses(String you, Remedy... remedies) {
        Map<Integer, Remedy> ofItems = new TreeMap<>();
        for (var i = 0; i < remedies.length; i++) {
            ofItems.put(i + 1, remedies[i]);
        }
        return RemedyClauses.of(ofItems, SampleAgency.YUNZHOU, you);
    }
}
