package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.document.pdf.LetterWords;
import io.disclosuredesk.request.Agent;
import io.disclosuredesk.request.Assistances;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseEvent;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.CaseStage;
import io.disclosuredesk.request.Dictation;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.EventType;
import io.disclosuredesk.request.Extension;
import io.disclosuredesk.request.ExtensionStatus;
import io.disclosuredesk.request.Extensions;
import io.disclosuredesk.request.IdType;
import io.disclosuredesk.request.Lateness;
import io.disclosuredesk.request.LatenessCategory;
import io.disclosuredesk.request.LatenessReasons;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseSheetsTest {

    private static String nameOf(String id) {
        return id + "的姓名";
    }

    private final List<CaseEvent> events = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Lateness> lateness = new ArrayList<>();
    private @Nullable Agent agent;
    private @Nullable Dictation dictation;

    @Test
    void hasNoSheetBeforeItsStepAndSaysWhen() {
        var request = at(CaseStage.REGISTRATION);
        assertThat(sheets().kinds(request)).isEmpty();
        assertThat(sheets().files(request, CaseSheetsTest::nameOf)).isEmpty();
        Stream.of(
                        LetterKind.REGISTRATION_SHEET,
                        LetterKind.SEARCH_RECORD_SHEET,
                        LetterKind.CONFIDENTIALITY_SHEET,
                        LetterKind.SIGN_OFF_SHEET,
                        LetterKind.EXTENSION_SHEET,
                        LetterKind.LATENESS_SHEET,
                        LetterKind.SEAL_SHEET)
                .forEach(kind -> assertThatExceptionOfType(StepRefusedException.class)
                        .isThrownBy(() -> sheets().file(request, kind, CaseSheetsTest::nameOf))
                        .withMessageContaining(kind.label()));
    }

    @Test
    void tellsARegisteredCaseWithMaskedNumbers() {
        happened(EventType.REGISTERED, "registrar", "承办处室：征地事务科");
        var words = words(at(CaseStage.REVIEW), LetterKind.REGISTRATION_SHEET);
        assertThat(words)
                .contains("YZZRZY-2026-00012", "网上提交", "2026年3月9日", "registrar的姓名", "征地事务科", "样板村第三批次征地批复")
                .contains("110*************2X", "138******01")
                .contains("2026年3月18日（第7个工作日，条例第三十条）")
                .contains("2026年3月30日（第15个工作日，本机关承诺）")
                .contains("2026年4月7日（第20个工作日，条例第三十三条第二款）")
                .doesNotContain("11010519491231002X", "13800000001", "applicant@example.com", "虚构街1号");
    }

    @Test
    void namesAgentAndWriterWhereThereAreAny() {
        happened(EventType.REGISTERED, "registrar", "承办处室：征地事务科");
        var alone = words(at(CaseStage.REVIEW), LetterKind.REGISTRATION_SHEET);
        assertThat(alone).doesNotContain("代理", "代填");
        agent = new Agent("赵示例", null, "110101199003070011", "13800000003", "代为提交申请、接收答复");
        assertThat(words(at(CaseStage.REVIEW), LetterKind.REGISTRATION_SHEET))
                .contains("赵示例", "证件号码", "110*************11", "138******03", "代为提交申请、接收答复（附授权委托书）")
                .doesNotContain("110101199003070011", "13800000003", "代填");
        agent = new Agent("赵示例", IdType.PASSPORT, "E00000001", "13800000003", "提交");
        dictation = new Dictation("钱示例", "手部受伤", Dictation.Confirmation.SIGNED);
        assertThat(words(at(CaseStage.REVIEW), LetterKind.REGISTRATION_SHEET))
                .contains("护照", "E00****01", "钱示例（手部受伤）", "念给申请人听，申请人签名");
        agent = null;
        assertThat(words(at(CaseStage.REVIEW), LetterKind.REGISTRATION_SHEET))
                .contains("代填人", "钱示例（手部受伤）")
                .doesNotContain("代理");
    }

    @Test
    void recordsSearchAndCheckOnceTheyAreClosed() {
        happened(EventType.REGISTERED, "registrar", "登记");
        happened(EventType.REVIEWED, "handler", "逐项检索1项，检索到信息1件");
        happened(EventType.CONFIDENTIALITY_RETURNED, "checker", "退回承办岗：请补充页数");
        happened(EventType.CONFIDENTIALITY_PASSED, "checker", "逐项审查完毕");
        var request = at(CaseStage.DRAFT);
        assertThat(words(request, LetterKind.SEARCH_RECORD_SHEET))
                .contains("局档案室征地卷", "样板村；第三批次", "2026年3月12日", "未检索到申请所指的信息", "handler的姓名")
                .contains("征地批复原件", "云自然资〔2018〕12号", "全部公开");
        assertThat(words(request, LetterKind.CONFIDENTIALITY_SHEET))
                .contains("征地批复原件", "可以公开", "退回承办岗：请补充页数", "checker的姓名");
    }

    /** Sent back to the handler, the case has no search record and no check that stand. */
    @Test
    void takesTheSheetsBackWithTheCase() {
        happened(EventType.REGISTERED, "registrar", "登记");
        happened(EventType.REVIEWED, "handler", "检索");
        happened(EventType.CONFIDENTIALITY_PASSED, "checker", "逐项审查完毕");
        assertThat(sheets().kinds(at(CaseStage.REVIEW))).containsExactly(LetterKind.REGISTRATION_SHEET);
        assertThat(sheets().kinds(at(CaseStage.CONFIDENTIALITY)))
                .containsExactly(LetterKind.REGISTRATION_SHEET, LetterKind.SEARCH_RECORD_SHEET);
    }

    @Test
    void tellsWhoSaidWhatAboutTheDraft() {
        happened(EventType.DRAFTED, "drafter", "答复稿已拟，共1项");
        happened(EventType.LEGAL_RETURNED, "legal", "退回修改：条款不对");
        happened(EventType.DRAFTED, "drafter", "答复稿已拟，共1项");
        happened(EventType.LEGAL_PASSED, "legal", "同意");
        happened(EventType.APPROVED, "head", "同意签发");
        var words = words(at(CaseStage.ISSUE), LetterKind.SIGN_OFF_SHEET);
        assertThat(words).contains("云自然资规公开答〔2026〕5号", "退回修改：条款不对", "legal的姓名", "同意签发", "head的姓名");
        assertThat(words.indexOf("退回修改")).isLessThan(words.indexOf("同意签发"));
    }

    @Test
    void keepsEveryExtensionAndEveryReasonApart() {
        extensions.add(extension(ExtensionStatus.REFUSED, "材料可以按期查完"));
        extensions.add(extension(ExtensionStatus.EFFECTIVE, null));
        lateness.add(new Lateness(
                LocalDate.of(2026, 4, 7),
                LatenessCategory.LARGE_SEARCH,
                "三处库房的纸质案卷需要逐卷查找",
                "四月十日前答复并致歉",
                "handler",
                Instant.parse("2026-04-08T01:00:00Z")));
        var files = sheets().files(at(CaseStage.REVIEW), CaseSheetsTest::nameOf);
        assertThat(files)
                .extracting(CaseSheets.SheetFile::name)
                .containsExactly("D33-延期审批表.pdf", "D33-延期审批表（2）.pdf", "D35-逾期情况说明.pdf");
        assertThat(text(files.get(0).content())).contains("未同意", "材料可以按期查完");
        assertThat(words(at(CaseStage.REVIEW), LetterKind.EXTENSION_SHEET)).contains("已延期", "2026年4月21日");
        assertThat(text(files.get(2).content())).contains("检索量大", "三处库房", "致歉", "2026年4月7日", "尚未答复");
    }

    @Test
    void isTheSameFileWheneverItIsSet() {
        happened(EventType.REGISTERED, "registrar", "登记");
        var request = at(CaseStage.REVIEW);
        assertThat(sheets().file(request, LetterKind.REGISTRATION_SHEET, CaseSheetsTest::nameOf)
                        .content())
                .isEqualTo(sheets().file(request, LetterKind.REGISTRATION_SHEET, CaseSheetsTest::nameOf)
                        .content());
    }

    private void happened(EventType type, String actor, String detail) {
        var at = Instant.parse("2026-03-16T02:00:00Z").plusSeconds(3600L * events.size());
        events.add(new CaseEvent(events.size() + 1, type, at, actor, detail, "", ""));
    }

    private static Extension extension(ExtensionStatus status, @Nullable String note) {
        return new Extension(
                1,
                status,
                10,
                "需要到三处库房查找2003年以前的纸质案卷",
                "handler",
                LocalDate.of(2026, 3, 20),
                "head",
                LocalDate.of(2026, 3, 23),
                note,
                SampleCase.RECEIVED,
                LocalDate.of(2026, 4, 7),
                LocalDate.of(2026, 4, 21),
                null);
    }

    private static DisclosureRequest at(CaseStage stage) {
        var item = SampleCase.item(1, SampleCase.answer(Outcome.GRANTED), SampleCase.record(1, "征地批复原件"));
        return SampleCase.at(stage, SampleCase.of(item));
    }

    private String words(DisclosureRequest request, LetterKind kind) {
        return text(sheets().file(request, kind, CaseSheetsTest::nameOf).content());
    }

    private static String text(byte[] pdf) {
        return LetterWords.of(pdf);
    }

    private CaseSheets sheets() {
        var requests = mock(Requests.class);
        when(requests.findingsOf(7)).thenReturn(List.of());
        var agencies = mock(Agencies.class);
        when(agencies.byId(1)).thenReturn(SampleAgency.YUNZHOU);
        var policies = mock(Policies.class);
        when(policies.byCode(1, "DEFAULT")).thenReturn(DeadlinePolicy.DEFAULT);
        var history = mock(CaseHistory.class);
        when(history.of(7)).thenReturn(events);
        var asked = mock(Extensions.class);
        when(asked.of(7)).thenReturn(extensions);
        var beside = mock(Assistances.class);
        when(beside.agentOf(7)).thenReturn(Optional.ofNullable(agent).map(by -> new Assistances.Authorised(by, 1)));
        when(beside.dictationOf(7)).thenReturn(Optional.ofNullable(dictation));
        var reasons = mock(LatenessReasons.class);
        when(reasons.of(7)).thenReturn(lateness);
        return new CaseSheets(
                requests,
                agencies,
                policies,
                history,
                mock(Attachments.class),
                beside,
                asked,
                reasons,
                DecisionFile.table(),
                ShippedLetters.letters(),
                new LetterTypesetter());
    }
}
