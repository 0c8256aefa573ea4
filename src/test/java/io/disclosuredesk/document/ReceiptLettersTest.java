package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Fact;
import io.disclosuredesk.document.letter.Letter.FactTable;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Attachments;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SearchRecord;
import io.disclosuredesk.request.StoredFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptLettersTest {

    private static final RequestItem ITEM = SampleCase.item(1, ItemAnswer.NONE);

    @Test
    void tellsNumberAndDates() {
        var letter = letter(SampleCase.of(ITEM));
        assertThat(letter.title()).isEqualTo("政府信息公开申请登记回执");
        assertThat(letter.number()).isNull();
        assertThat(letter.addressee()).isEqualTo("张示例");
        assertThat(letter.date()).isEqualTo(SampleCase.RECEIVED);
        assertThat(facts(letter))
                .containsExactly(
                        new Fact("登记编号", "YZZRZY-2026-00012"),
                        new Fact("收到日期", "2026年3月9日（网上提交）"),
                        new Fact("申请事项", "样板村第三批次征地批复"),
                        new Fact("附件", "1个"),
                        new Fact("获取方式", "电子邮件（电子文件）"),
                        new Fact("承诺答复日期", "2026年3月30日（15个工作日）"),
                        new Fact("法定届满日期", "2026年4月7日（20个工作日，条例第三十三条第二款）"));
    }

    /** The promise must not be passed off as the statute's period (law sheet §1.4). */
    @Test
    void neverCallsThePromiseStatutory() {
        assertThat(letter(SampleCase.of(ITEM)).body().toString())
                .contains("label=承诺答复日期", "label=法定届满日期", "20个工作日，条例第三十三条", "《政府信息公开条例》")
                .doesNotContain("法定15", "法定期限为15")
                .doesNotContain("行政复议", "行政诉讼"); // a receipt opens no remedy
    }

    @Test
    void keepsPersonalDataToTheName() {
        assertThat(letter(SampleCase.of(ITEM)).toString())
                .contains("张示例")
                .doesNotContain("13800000001", "11010519491231002X", "虚构街", "applicant@example.com");
    }

    @Test
    void listsSeveralItemsInBrief() {
        var letter = letter(SampleCase.of(SampleCase.company(), item(1, "一\n二"), item(2, "𬱖".repeat(61))));
        assertThat(facts(letter)).contains(new Fact("申请事项", "1. 一 二\n2. " + "𬱖".repeat(20) + "…"));
        assertThat(letter.body().get(0)).isEqualTo(new Letter.Paragraph("你单位依据《政府信息公开条例》提出的申请已收到并登记："));
    }

    /** The receipt is what a counter hands out: one sheet of paper, however much was asked for. */
    @Test
    void fitsOneSheet() {
        var items = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> item(number, "样板村第三批次征地批复及附图、附表和全部附件"))
                .toArray(RequestItem[]::new);
        assertThat(new LetterTypesetter().typeset(letter(SampleCase.of(items))).pages())
                .isLessThanOrEqualTo(2);
    }

    private static RequestItem item(int number, String description) {
        return new RequestItem(number, number, description, SearchRecord.NONE, List.of(), ItemAnswer.NONE);
    }

    private static List<Fact> facts(Letter letter) {
        return letter.body().stream()
                .filter(FactTable.class::isInstance)
                .map(FactTable.class::cast)
                .flatMap(table -> table.facts().stream())
                .toList();
    }

    private static Letter letter(DisclosureRequest request) {
        var attachments = mock(Attachments.class);
        when(attachments.of(request.id())).thenReturn(List.of(new StoredFile(1, "a.pdf", "application/pdf", 1, "00")));
        var policies = mock(Policies.class);
        when(policies.byCode(request.agencyId(), request.policy())).thenReturn(DeadlinePolicy.DEFAULT);
        var agencies = mock(Agencies.class);
        when(agencies.byId(request.agencyId())).thenReturn(SampleAgency.YUNZHOU);
        return new ReceiptLetters(
                        mock(Requests.class),
                        agencies,
                        attachments,
                        ShippedLetters.letters(),
                        mock(Issuing.class),
                        mock(CaseHistory.class),
                        policies)
                .composed(request)
                .letter();
    }
}
