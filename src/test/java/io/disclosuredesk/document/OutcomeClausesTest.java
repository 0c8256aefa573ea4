package io.disclosuredesk.document;

import static io.disclosuredesk.request.SampleCase.answer;
import static io.disclosuredesk.request.SampleCase.item;
import static io.disclosuredesk.request.SampleCase.record;
import static io.disclosuredesk.request.SampleCase.unsearched;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SearchRecord;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeClausesTest {

    private static final FoundRecord APPROVAL = record(1, "征地批复");

    @ParameterizedTest
    @EnumSource
    void citesItsArticleOnceAndSaysEverythingTheAnswerSays(Outcome outcome) {
        for (var you : List.of("您", "你单位")) {
            var text = String.join("\n", clauses(item(1, answer(outcome), APPROVAL), you));
            assertThat(text.split(DecisionFile.table().rule(outcome).article(), -1))
                    .as("article in %s", text)
                    .hasSize(2);
            assertThat(text)
                    .contains(you)
                    .doesNotContain(you.equals("您") ? "你单位" : "您")
                    .doesNotContain("。。", "；。", "：。", "，。", "null", "【待填写】")
                    .matches("(?s).*[。]");
            if (outcome == Outcome.PARTIALLY_GRANTED) {
                assertThat(text).contains(answer(outcome).withheld() + "。");
            }
            assertThat(text).contains(answer(outcome).reason() + "。");
            if (DecisionFile.table().rule(outcome).accessRequired()
                    || DecisionFile.table().rule(outcome).releases()) {
                assertThat(text).contains(answer(outcome).access() + "。");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsThePlaceOfWhatADraftLacks(Outcome outcome) {
        var empty = unsearched(item(1, new ItemAnswer(outcome, null, null, null)));
        var lines = clauses(empty, "您");
        var rule = DecisionFile.table().rule(outcome);
        var owes = rule.reasonRequired() || rule.accessRequired() || rule.releases() || outcome == Outcome.NOT_EXISTING;
        assertThat(String.join("", lines).contains("【待填写】")).isEqualTo(owes);
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).isNotBlank().doesNotContain("null", "。。"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DENIED_STATE_SECRET     | 属于依法确定为国家秘密的政府信息。              | 本机关决定不予公开。
            DENIED_LAW_PROHIBITED   | 属于法律、行政法规禁止公开的政府信息。          | 本机关决定不予公开。
            DENIED_SECURITY         | 公开后可能危及国家安全、公共安全、经济安全、社会稳定 | 本机关决定不予公开。
            DENIED_THIRD_PARTY      | 公开会对第三方合法权益造成损害的政府信息。      | 本机关决定不予公开。
            DENIED_INTERNAL         | 属于行政机关的内部事务信息。                    | 本机关决定不予公开。
            DENIED_DELIBERATIVE     | 讨论记录、过程稿、磋商信函、请示报告等过程性信息。 | 本机关决定不予公开。
            DENIED_ENFORCEMENT_FILE | 属于行政执法案卷信息。                          | 本机关决定不予公开。
            NEEDS_CREATION          | 需要对现有政府信息进行加工、分析。              | 本机关无法提供。
            STILL_UNCLEAR           | 经补正后，内容仍不明确。                        | 本机关无法提供。
            NO_CORRECTION           | 经本机关告知补正，您无正当理由逾期不补正。      | 视为放弃申请，本机关不再处理该政府信息公开申请。
            REPEAT                  | 属于对相同政府信息的重复申请。                  | 本机关不予重复处理。
            EXCESSIVE               | 数量、频次明显超过合理范围，且申请理由不合理。  | 本机关不予处理。
            RECONFIRM               | 要求本机关确认或者重新出具已经获取的政府信息。  | 本机关不予处理。
            PETITION                | 以政府信息公开申请的形式进行信访、投诉、举报等活动。 | 该项申请不作为政府信息公开申请处理。
            NOT_EXISTING            | 未检索到您申请公开的信息。                      | 该政府信息不存在。
            """)
    void findsInTheStatutesTerms(Outcome outcome, String finding, String consequence) {
        assertThat(String.join("", clauses(item(1, answer(outcome)), "您"))).contains(finding, consequence);
    }

    @Test
    void readsAsAnOfficialWouldWriteIt() {
        assertThat(clauses(item(1, answer(Outcome.NOT_EXISTING)), "您"))
                .containsExactly(
                        "收到申请后，本机关于2026年3月12日在局档案室征地卷、OA公文系统范围内，以“样板村”“第三批次”为关键词进行检索，未检索到您申请公开的信息。",
                        "这是结合本件事实写明的具体理由，足以让申请人知道为什么。",
                        "根据《中华人民共和国政府信息公开条例》第三十六条第（四）项的规定，现告知您：本机关不掌握该政府信息，该政府信息不存在。");
        assertThat(clauses(item(1, new ItemAnswer(Outcome.GRANTED, null, null, null), APPROVAL), "你单位"))
                .containsExactly(
                        "经检索，本机关保存有你单位申请公开的信息，可以公开。",
                        "根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，现予以公开，随本答复书提供：",
                        "《征地批复》（云自然资〔2018〕12号，共3页）。");
    }

    @Test
    void quotesWithinQuotesAndTitlesWithinTitles() {
        var search = new SearchRecord("档案室。\n移交清单；", "示例厂；曾用名“第二机修厂”", "某科", SampleCase.RECEIVED, "无", null);
        var item = new RequestItem(1, 1, "划拨决定书", search, List.of(), answer(Outcome.NOT_EXISTING));
        assertThat(clauses(item, "您").get(0)).contains("在档案室、移交清单范围内，以“示例厂”“曾用名‘第二机修厂’”为关键词");
        assertThat(OutcomeClauses.inWords(record(1, "关于印发《征地办法》的通知"))).startsWith("《关于印发〈征地办法〉的通知》（");
        assertThat(OutcomeClauses.inWords(record(1, "《征地办法》"))).startsWith("《征地办法》（");
    }

    @Test
    void givesALongReasonItsParagraphs() {
        var answer = new ItemAnswer(Outcome.DENIED_INTERNAL, "理由有两点：\n一是用于内部管理；\r\n\n  二是不对外产生影响", null, null);
        assertThat(clauses(item(1, answer), "您"))
                .containsExactly(
                        "经审查，您申请公开的信息属于行政机关的内部事务信息。理由有两点：",
                        "一是用于内部管理；",
                        "二是不对外产生影响。",
                        "根据《中华人民共和国政府信息公开条例》第十六条第一款、第三十六条第（三）项的规定，本机关决定不予公开。");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            写明了具体理由     | 写明了具体理由。
            写明了具体理由。   | 写明了具体理由。
            写明了具体理由；   | 写明了具体理由。
            写明了具体理由.    | 写明了具体理由。
            写明了“具体理由。” | 写明了“具体理由。”
            写明了（见附件。） | 写明了（见附件。）
            见《某办法》       | 见《某办法》。
            难道不是吗？       | 难道不是吗？
            """)
    void endsWithOneFullStop(String reason, String ending) {
        var lines = clauses(item(1, new ItemAnswer(Outcome.STILL_UNCLEAR, reason, null, null)), "您");
        assertThat(lines.get(0)).endsWith("仍不明确。" + ending);
    }

    @Test
    void admitsThatItCannotTellWhoIsResponsible() {
        var unknown = new ItemAnswer(Outcome.NOT_RESPONSIBLE, "本机关没有该项职责", "机构几经调整，目前不能确定负责公开的行政机关", null);
        assertThat(clauses(item(1, unknown), "您").get(1)).endsWith("的规定，现告知您：该信息不由本机关负责公开。机构几经调整，目前不能确定负责公开的行政机关。");
        assertThat(clauses(item(1, answer(Outcome.NOT_RESPONSIBLE)), "您").get(1))
                .endsWith("的规定，现将负责公开该信息的行政机关及其联系方式告知您：云州市政务大厅一楼查阅点，电话0000-12345678。");
    }

    @Test
    void handsOutOnlyWhatBothHandlerAndCheckAllow() {
        var item = item(
                1,
                answer(Outcome.PARTIALLY_GRANTED),
                APPROVAL,
                record(record(2, "明细表"), Release.PART, CheckConclusion.DISCLOSE_IN_PART),
                record(record(3, "会议纪要"), Release.NONE, CheckConclusion.MAY_BE_DISCLOSED),
                record(record(4, "控制点成果"), Release.FULL, CheckConclusion.MUST_NOT_BE_DISCLOSED));
        assertThat(OutcomeClauses.released(item))
                .extracting(FoundRecord::number)
                .containsExactly(1, 2);
        assertThat(clauses(item, "您"))
                .contains("（1）《征地批复》（云自然资〔2018〕12号，共3页）；", "（2）《明细表》（云自然资〔2018〕12号，共3页）。")
                .noneMatch(line -> line.contains("会议纪要") || line.contains("控制点成果"));
    }

    private static List<String> clauses(RequestItem item, String you) {
        var outcome = Objects.requireNonNull(item.answer().outcome());
        return OutcomeClauses.of(item, DecisionFile.table().rule(outcome), you);
    }
}
