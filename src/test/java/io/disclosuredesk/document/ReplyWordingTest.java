package io.disclosuredesk.document;

import static io.disclosuredesk.document.ReplyFixture.draft;
import static io.disclosuredesk.document.ReplyFixture.letter;
import static io.disclosuredesk.document.ReplyFixture.lines;
import static io.disclosuredesk.document.ReplyFixture.words;
import static io.disclosuredesk.request.SampleCase.answer;
import static io.disclosuredesk.request.SampleCase.item;
import static io.disclosuredesk.request.SampleCase.record;
import static io.disclosuredesk.request.SampleCase.unsearched;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.decision.AnswerElement;
import io.disclosuredesk.decision.AnswerValues;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.decision.SampleElements;
import io.disclosuredesk.request.CheckConclusion;
import io.disclosuredesk.request.FoundRecord;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.Release;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SearchRecord;
import io.disclosuredesk.request.StepRefusedException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the letters say to each outcome, with the wordings that ship. */
class ReplyWordingTest {

    private static final FoundRecord APPROVAL = record(1, "征地批复");

    /** Proofs for a court, and what was looked into: the letter does not repeat them word by word. */
    private static final Set<AnswerElement> NOT_PRINTED = Set.of(
            AnswerElement.SECRECY_BASIS,
            AnswerElement.SECRECY_LEVEL,
            AnswerElement.SECRECY_TERM,
            AnswerElement.STILL_SECRET,
            AnswerElement.PUBLIC_INTEREST,
            AnswerElement.NO_RULE_TO_DISCLOSE,
            AnswerElement.INSEPARABLE,
            AnswerElement.WITHHELD_GROUND,
            AnswerElement.CONSULTATION,
            AnswerElement.ABSENCE,
            AnswerElement.RESPONSIBLE_KNOWN);

    @ParameterizedTest
    @EnumSource
    void citesItsArticleOnceAndSaysEverythingTheAnswerSays(Outcome outcome) {
        for (var applicant : List.of(SampleCase.person(), SampleCase.company())) {
            var text = words(letter(SampleCase.of(applicant, item(1, answer(outcome), APPROVAL))));
            var rule = DecisionFile.table().rule(outcome);
            assertThat(text.split(rule.article(), -1)).as("article in %s", text).hasSize(2);
            var you = applicant.type().isOrganisation() ? "你单位" : "您";
            assertThat(text)
                    .contains(you)
                    .doesNotContain(you.equals("您") ? "你单位" : "您")
                    .doesNotContain("。。", "；。", "：。", "，。", "null", "【待填写】", "{{", "[[", "Passage")
                    .endsWith("提起行政诉讼。");
            // that a fee was not paid says all: its answer holds no reason
            if (outcome != Outcome.UNPAID_FEE) {
                assertThat(text).contains(answer(outcome).reason() + "。");
            }
            if (outcome == Outcome.PARTIALLY_GRANTED) {
                assertThat(text).contains(answer(outcome).withheld() + "。");
            }
            if (rule.accessRequired() || rule.releases()) {
                assertThat(text).contains(answer(outcome).access() + "。");
            }
            answer(outcome).elements().byElement().forEach((element, value) -> {
                if (!NOT_PRINTED.contains(element)) {
                    assertThat(text)
                            .as(element.label())
                            .contains(element.form() == AnswerElement.Form.DATE ? "2026年3月12日" : value);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsThePlaceOfWhatADraftLacks(Outcome outcome) {
        var empty = unsearched(item(1, new ItemAnswer(outcome, null, null, null)));
        assertThat(words(draft(empty))).contains("【待填写】").doesNotContain("null", "。。", "-999999999");
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> letter(empty))
                .withMessageStartingWith("第1项缺少“")
                .withMessageEndingWith("请退回拟稿补填。");
    }

    @ParameterizedTest
    @EnumSource
    void issuesNothingThatLacksAnElement(Outcome outcome) {
        var whole = answer(outcome);
        for (var element : whole.elements().byElement().keySet()) {
            if (NOT_PRINTED.contains(element) || element == AnswerElement.PUBLISHED_ON) {
                continue;
            }
            var less = new EnumMap<AnswerElement, String>(AnswerElement.class);
            less.putAll(whole.elements().byElement());
            less.remove(element);
            assertThatExceptionOfType(StepRefusedException.class)
                    .as("%s without %s", outcome, element)
                    .isThrownBy(() -> letter(item(1, whole.with(new AnswerValues(less)), APPROVAL)))
                    .withMessageContaining("缺少“" + element.label() + "”");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DENIED_STATE_SECRET     | 属于依法确定的国家秘密，至今没有解密。          | 本机关决定不予公开。
            DENIED_LAW_PROHIBITED   | 禁止公开的规定是《中华人民共和国招标投标法》第四十四条第三款。 | 本机关决定不予公开。
            DENIED_SECURITY         | 公开后可能危及公共安全。                        | 本机关决定不予公开。
            DENIED_THIRD_PARTY      | 会损害第三方的合法权益（个人隐私）。            | 本机关决定不予公开。
            DENIED_INTERNAL         | 属于行政机关的内部事务信息（后勤管理）。        | 本机关决定不予公开。
            DENIED_DELIBERATIVE     | 形成的过程性信息（过程稿）。                    | 本机关决定不予公开。
            DENIED_ENFORCEMENT_FILE | 属于行政执法案卷信息，所在案卷为关于案卷名称的示例。 | 本机关决定不予公开。
            NEEDS_CREATION          | 需要对现有的政府信息进行加工、分析：            | 对需要加工、分析的该项内容不予提供。
            STILL_UNCLEAR           | 补正以后，该项申请的内容仍不明确。              | 申请内容不明确，本机关无法提供该信息。
            NO_CORRECTION           | 本机关于2026年3月12日将补正告知书送达您          | 视为放弃申请，本机关不再处理该政府信息公开申请。
            UNPAID_FEE              | 期限届满，本机关没有收到缴费。                  | 视为放弃申请，本机关不再处理该政府信息公开申请。
            REPEAT                  | 本机关于2026年3月12日作出答复（文号：云自然资规公开答〔2025〕31号）。 | 本机关不予重复处理。
            EXCESSIVE               | 数量、频次明显超过合理范围：                    | 本机关不予处理。
            RECONFIRM               | 对已经获取的政府信息予以确认或者重新出具。      | 本机关不予处理。
            PETITION                | 以政府信息公开申请的形式进行投诉活动。          | 该项申请不作为政府信息公开申请处理。
            NOT_EXISTING            | 没有检索到您申请公开的信息。                    | 该政府信息不存在。
            """)
    void findsInTheStatutesTerms(Outcome outcome, String finding, String consequence) {
        assertThat(words(letter(item(1, answer(outcome))))).contains(finding, consequence);
    }

    @Test
    void readsAsAnOfficialWouldWriteIt() {
        assertThat(lines(letter(item(1, answer(Outcome.NOT_EXISTING)))))
                .containsSequence(
                        "现告知如下：",
                        "收到申请后，本机关于2026年3月12日在局档案室征地卷、OA公文系统范围内，以“样板村”“第三批次”为关键词进行检索，没有检索到您申请公开的信息。",
                        "经核实，本机关没有制作或者获取过该信息。",
                        "这是结合本件事实写明的具体理由，足以让申请人知道为什么。",
                        "根据《中华人民共和国政府信息公开条例》第三十六条第（四）项的规定，现告知您：本机关没有该政府信息，该政府信息不存在。");
        assertThat(lines(letter(item(1, new ItemAnswer(Outcome.GRANTED, null, null, null), APPROVAL))))
                .containsSequence(
                        "现答复如下：",
                        "经检索，本机关保存有您申请公开的信息，属于可以公开的政府信息。",
                        "根据《中华人民共和国政府信息公开条例》第三十六条第（二）项的规定，本机关予以公开，随本答复书提供：",
                        "《征地批复》（云自然资〔2018〕12号，共3页）。",
                        "上述信息的提供形式为电子文件，获取途径为电子邮件。");
    }

    /** 定密依据、密级 and 保密期限 are for the file: a stranger learns nothing about the secret from the letter. */
    @Test
    void keepsTheMarksOfASecretOutOfTheLetter() {
        var text = words(letter(item(1, answer(Outcome.DENIED_STATE_SECRET))));
        assertThat(SampleElements.of(Outcome.DENIED_STATE_SECRET).byElement())
                .containsKeys(AnswerElement.SECRECY_BASIS, AnswerElement.SECRECY_TERM);
        assertThat(text).doesNotContain("绝密", "定密依据", "保密期限");
    }

    @Test
    void saysWhatCameOfAskingTheThirdParty() {
        assertThat(words(letter(third(Map.of(AnswerElement.CONSULTATION, "第三方逾期没有提出意见")))))
                .contains("第三方于2026年3月12日收到征求意见书。", "没有提出意见，依法由本机关决定是否公开。")
                .doesNotContain("第三方不同意", "没有能够征求");
        assertThat(words(letter(third(
                        Map.of(AnswerElement.CONSULTATION, "无法征求意见", AnswerElement.NOT_CONSULTED, "第三方已经注销，没有承继的单位")))))
                .contains("没有能够征求第三方的意见，原因是：\n第三方已经注销，没有承继的单位。")
                .doesNotContain("收到征求意见书", "第三方不同意");
    }

    @Test
    void namesEveryGroundOfAPartialDisclosureWithItsArticle() {
        var grounds = with(
                SampleElements.of(Outcome.PARTIALLY_GRANTED),
                Map.of(
                        AnswerElement.WITHHELD_GROUND, "过程性信息；会损害第三方合法权益；国家秘密",
                        AnswerElement.DELIBERATIVE_KIND, "磋商信函；过程稿"));
        var text = words(letter(item(1, answer(Outcome.PARTIALLY_GRANTED).with(grounds), APPROVAL)));
        assertThat(text)
                .contains(
                        "上述内容中有依法确定的国家秘密，至今没有解密。",
                        "公开上述内容会损害第三方的个人隐私。",
                        "形成的过程性信息（磋商信函、过程稿）。",
                        "根据《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条第二款、第三十六条第（三）项的规定，上述内容不予公开。")
                .doesNotContain("内部事务", "执法案卷", "可能危及");
    }

    @Test
    void quotesWithinQuotesAndTitlesWithinTitles() {
        var search = new SearchRecord("档案室。\n移交清单；", "示例厂；曾用名“第二机修厂”", "某科", SampleCase.RECEIVED, "无", null);
        var item = new RequestItem(1, 1, "划拨决定书", search, List.of(), answer(Outcome.NOT_EXISTING));
        assertThat(words(letter(item))).contains("在档案室、移交清单范围内，以“示例厂”“曾用名‘第二机修厂’”为关键词");
        assertThat(ReleasedRecords.inWords(record(1, "关于印发《征地办法》的通知"))).startsWith("《关于印发〈征地办法〉的通知》（");
        assertThat(ReleasedRecords.inWords(record(1, "《征地办法》"))).startsWith("《征地办法》（");
    }

    @Test
    void givesALongReasonItsParagraphs() {
        var answer = new ItemAnswer(
                Outcome.DENIED_INTERNAL,
                "理由有两点：\n一是用于内部管理；\r\n\n  二是不对外产生影响",
                null,
                null,
                SampleElements.of(Outcome.DENIED_INTERNAL));
        assertThat(lines(letter(item(1, answer)))).containsSequence("理由有两点：", "一是用于内部管理；", "二是不对外产生影响。");
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
        assertThat(AnswerFacts.sentence(reason)).isEqualTo(ending);
    }

    @Test
    void admitsThatItCannotTellWhoIsResponsible() {
        var unknown = new ItemAnswer(
                Outcome.NOT_RESPONSIBLE,
                "本机关没有该项职责",
                "机构几经调整，档案里没有移交的记载",
                null,
                new AnswerValues(Map.of(AnswerElement.RESPONSIBLE_KNOWN, "不能确定")));
        assertThat(words(letter(item(1, unknown)))).contains("由哪个行政机关负责公开，本机关不能确定：\n机构几经调整，档案里没有移交的记载。");
        assertThat(words(letter(item(1, answer(Outcome.NOT_RESPONSIBLE)))))
                .contains("现告知您：该信息由关于负责机关的示例负责公开，联系方式为：\n云州市政务大厅一楼查阅点，电话0000-12345678。");
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
        assertThat(ReleasedRecords.of(item)).extracting(FoundRecord::number).containsExactly(1, 2);
        assertThat(lines(letter(item)))
                .contains("（1）《征地批复》（云自然资〔2018〕12号，共3页）；", "（2）《明细表》（云自然资〔2018〕12号，共3页）。")
                .noneMatch(line -> line.contains("会议纪要") || line.contains("控制点成果"));
    }

    private static RequestItem third(Map<AnswerElement, String> values) {
        return item(
                1,
                answer(Outcome.DENIED_THIRD_PARTY).with(with(SampleElements.of(Outcome.DENIED_THIRD_PARTY), values)));
    }

    private static AnswerValues with(AnswerValues values, Map<AnswerElement, String> others) {
        var changed = new EnumMap<AnswerElement, String>(AnswerElement.class);
        changed.putAll(values.byElement());
        changed.putAll(others);
        return new AnswerValues(changed);
    }
}
