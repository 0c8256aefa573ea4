package io.disclosuredesk.document;

import static io.disclosuredesk.decision.Remedy.R1;
import static io.disclosuredesk.decision.Remedy.R1_R2;
import static io.disclosuredesk.decision.Remedy.R2;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.agency.Agency;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.decision.Remedy;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.template.Organ;
import io.disclosuredesk.document.template.Shipped;
import io.disclosuredesk.document.template.Template;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sentences in full: they are what a court reads (行政复议法第二十条、第二十三条、第三十四条; 行政诉讼法第四十五条、第四十六条). */
class RemedyClausesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final String GOVERNMENT =
            "云州市人民政府（地址：云州市望湖区示范大道8号，邮编：990001，电话：0000-12345600，网上申请：云州市行政复议在线平台（https://fuyi.example.com））";
    private static final String COURT = "云州市望湖区人民法院（地址：云州市望湖区示范大道16号，邮编：990002，电话：0000-12345611）";

    /** A refusal under 条例第十四条至第十六条 is 行政复议法第二十三条第一款第（四）项: all of it goes there first. */
    @Test
    void sendsARefusalToReconsiderationFirst() {
        assertThat(clauses("您", R1)).containsExactly(reconsiderationFirst("您", "本答复书"));
        assertThat(clauses("您", R1, R1)).containsExactly(reconsiderationFirst("您", "本答复书"));
    }

    /** Whatever else is answered is none of the four cases of that article: the applicant chooses. */
    @Test
    void leavesTheChoiceForEverythingElse() {
        assertThat(clauses("你单位", R2)).containsExactly(either("你单位", "本答复书"));
        assertThat(clauses("你单位", R2, R2, R2)).containsExactly(either("你单位", "本答复书"));
    }

    /** Only the withheld part of a partial disclosure is a refusal. */
    @Test
    void partsASinglePartialDisclosure() {
        assertThat(clauses("您", R1_R2))
                .containsExactly(reconsiderationFirst("您", "本答复书中不予公开的部分"), either("您", "本答复书的其他内容"));
    }

    /** Each item goes its own way, and no item is left out or named for both. */
    @Test
    void namesTheItemsOfAMixedReply() {
        assertThat(clauses("您", R2, R1, R1_R2, R1))
                .containsExactly(reconsiderationFirst("您", "本答复书第2项、第3项中不予公开的部分、第4项"), either("您", "本答复书第1项、第3项的其他内容"));
        assertThat(clauses("您", R1_R2, R1_R2))
                .containsExactly(
                        reconsiderationFirst("您", "本答复书第1项中不予公开的部分、第2项中不予公开的部分"), either("您", "本答复书第1项的其他内容、第2项的其他内容"));
        assertThat(clauses("您", R1, R2)).containsExactly(reconsiderationFirst("您", "本答复书第1项"), either("您", "本答复书第2项"));
    }

    /** The revised law has been in force since 1 January 2024; what was decided before it could always be sued at once. */
    @ParameterizedTest
    @CsvSource({"2023-12-31,false", "2024-01-01,true", "2019-05-15,false"})
    void followsTheLawOfTheDayTheReplyIsMade(LocalDate made, boolean reconsiderationFirst) {
        var clauses = words(
                RemedyClauses.of(Map.of(1, R1, 2, R1_R2), SampleAgency.YUNZHOU, "您", LetterKind.COMBINED_REPLY, made));
        if (reconsiderationFirst) {
            assertThat(clauses).hasSize(2).first().asString().contains("应当先");
        } else {
            assertThat(clauses).containsExactly(either("您", "本答复书"));
        }
    }

    /** Each reply is called what its title calls it, or the applicant would look for a letter that nobody sent. */
    @ParameterizedTest
    @CsvSource({"DENIAL_INTERNAL,决定书", "NOT_EXISTING,告知书", "GRANT,答复书", "PARTIAL_GRANT,答复书", "COMBINED_REPLY,答复书"})
    void callsTheLetterByItsName(LetterKind kind, String form) {
        var clauses = words(RemedyClauses.of(Map.of(1, R2), SampleAgency.YUNZHOU, "您", kind, TODAY));
        assertThat(clauses).first().asString().startsWith("如您对本" + form + "不服，可以自收到本" + form + "之日起60日内");
    }

    /** Postcode and channel online are the organ's to set; what is not set leaves no trace. */
    @Test
    void leavesOutWhatTheOrganHasNotSet() {
        var body = new Agency.RemedyBody("云州市人民政府", "云州市望湖区示范大道8号", "0000-12345600", null, null);
        var one = SampleAgency.YUNZHOU;
        var plain = new Agency(
                1,
                one.code(),
                one.name(),
                one.numberMark(),
                one.noticeMark(),
                one.office(),
                one.address(),
                one.postcode(),
                one.phone(),
                one.hours(),
                body,
                body);
        assertThat(words(RemedyClauses.of(Map.of(1, R1), plain, "您", LetterKind.GRANT, TODAY)))
                .first()
                .asString()
                .contains("云州市人民政府（地址：云州市望湖区示范大道8号，电话：0000-12345600）申请行政复议")
                .doesNotContain("邮编", "网上", "null");
    }

    private static String reconsiderationFirst(String you, String what) {
        return "如" + you + "对" + what + "不服，应当先自收到本答复书之日起60日内向" + GOVERNMENT
                + "申请行政复议；对行政复议决定不服，或者行政复议机关决定不予受理、驳回申请、逾期不作出行政复议决定的，可以自收到决定书之日或者行政复议期限届满之日起15日内向" + COURT
                + "提起行政诉讼。";
    }

    private static String either(String you, String what) {
        return "如" + you + "对" + what + "不服，可以自收到本答复书之日起60日内向" + GOVERNMENT + "申请行政复议，或者自知道或者应当知道本答复书作出之日起6个月内直接向"
                + COURT + "提起行政诉讼。";
    }

    private static List<String> clauses(String you, Remedy... remedies) {
        Map<Integer, Remedy> ofItems = new TreeMap<>();
        for (var i = 0; i < remedies.length; i++) {
            ofItems.put(i + 1, remedies[i]);
        }
        return words(RemedyClauses.of(ofItems, SampleAgency.YUNZHOU, you, LetterKind.COMBINED_REPLY, TODAY));
    }

    private static List<String> words(List<LetterData> clauses) {
        var organ = new Organ("机关", "地址", "990000", "电话", "机构", "时间");
        return clauses.stream()
                .flatMap(clause ->
                        Template.of(clause.kind(), Shipped.text(clause.kind())).clause(clause, organ).stream())
                .map(RemedyClausesTest::text)
                .toList();
    }

    private static String text(Letter.Block block) {
        return ((Paragraph) block).text();
    }
}
