package io.disclosuredesk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.disclosuredesk.PdfText;
import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.calendar.Calendars;
import io.disclosuredesk.calendar.PublishedCalendar;
import io.disclosuredesk.deadline.ClockEvent;
import io.disclosuredesk.deadline.DeadlineClock;
import io.disclosuredesk.deadline.DeadlinePolicy;
import io.disclosuredesk.decision.FeeBasis;
import io.disclosuredesk.document.kind.LetterData;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.CaseClocks;
import io.disclosuredesk.request.CaseHistory;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.FeeStatus;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.Policies;
import io.disclosuredesk.request.ProcessingFee;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SearchRecord;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeLettersTest {

    private static final RequestItem ITEM = SampleCase.item(1, ItemAnswer.NONE);
    private static final String WHAT = "请写明第三批次批复的年份。\n\n请补充提供身份证明复印件；";
    private static final String REASON = "需要到三处库房查找2003年以前的纸质案卷；";
    private static final String NUMBER = "云自然资规公开告〔2026〕3号";
    private static final LocalDate DUE = LocalDate.of(2026, 4, 3);
    private static final LocalDate NEW_DUE = LocalDate.of(2026, 4, 21);

    @Test
    void saysWhatToCorrectUntilWhenHowAndWhatSilenceMeans() {
        var letter = correctionNotice(SampleCase.of(ITEM), DUE);
        assertThat(letter.title()).isEqualTo("政府信息公开申请补正告知书");
        assertThat(letter.number()).isEqualTo(NUMBER);
        assertThat(letter.addressee()).isEqualTo("张示例");
        assertThat(letter.date()).isEqualTo("2026-03-16");
        assertThat(letter.note()).isEqualTo("联系电话：0000-12345678");
        assertThat(letter.body())
                .containsExactly(
                        new Paragraph("本机关于2026年3月9日收到您提出的政府信息公开申请（登记编号：YZZRZY-2026-00012），申请内容为："),
                        new Quote("样板村第三批次征地批复"),
                        new Paragraph("经审查，上述申请需要补正。根据《中华人民共和国政府信息公开条例》第三十条的规定，一次性告知如下："),
                        new Paragraph("请写明第三批次批复的年份。"),
                        new Paragraph("请补充提供身份证明复印件；"),
                        new Paragraph("请在2026年4月3日以前（含当日）补正。可以凭登记编号和查询码在网上提交，也可以当面或者邮寄提交（云州市望湖区示范大道1号，"
                                + "邮编990000），注明登记编号。"),
                        new Paragraph("答复期限自本机关收到补正的申请之日起重新计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该申请。"));
    }

    @Test
    void saysByHowManyDaysUntilWhenAndWhyTheReplyIsPutOff() {
        var letter = extensionNotice(SampleCase.of(ITEM), NEW_DUE);
        assertThat(letter.title()).isEqualTo("政府信息公开申请延期答复告知书");
        assertThat(letter.body())
                .containsExactly(
                        new Paragraph("本机关于2026年3月9日收到您提出的政府信息公开申请（登记编号：YZZRZY-2026-00012），申请内容为："),
                        new Quote("样板村第三批次征地批复"),
                        new Paragraph("该申请的答复期限原于2026年4月7日届满。经审查，本机关不能在该日以前答复，理由是：需要到三处库房查找2003年以前的纸质案卷。"),
                        new Paragraph("根据《中华人民共和国政府信息公开条例》第三十三条第二款的规定，经本机关政府信息公开工作机构负责人同意，"
                                + "答复期限延长10个工作日，延长后的答复期限于2026年4月21日届满。本机关将在该日以前（含当日）答复您。"));
    }

    @Test
    void callsADateWithoutPublishedCalendarProvisional() {
        var late = LocalDate.of(2027, 1, 20);
        assertThat(words(extensionNotice(SampleCase.of(ITEM), late))).contains("于2027年1月20日（暂定）届满", "公布后以重新计算的日期为准");
        assertThat(words(correctionNotice(SampleCase.of(ITEM), late))).contains("请在2027年1月20日（暂定）以前（含当日）", "只会延后，不会提前");
    }

    @Test
    void saysFromWhichCorrectionTheExtendedPeriodRuns() {
        var letter = extensionNotice(SampleCase.of(ITEM), NEW_DUE, new ClockEvent.Corrected(LocalDate.of(2026, 3, 20)));
        assertThat(words(letter)).contains("本机关于2026年3月20日收到您的补正，答复期限自该日起重新计算。");
    }

    @Test
    void speaksToAnOrganisationAsOne() {
        var request = SampleCase.of(SampleCase.company(), ITEM);
        assertThat(notices(request))
                .allSatisfy(letter -> assertThat(words(letter)).contains("你单位").doesNotContain("您"));
    }

    /** A notice settles nothing (law sheet §5.1 R0), and never calls the promise statutory. */
    @Test
    void opensNoRemedy() {
        assertThat(notices(SampleCase.of(ITEM)))
                .allSatisfy(letter -> assertThat(words(letter)).doesNotContain("复议", "诉讼", "15个工作日"));
    }

    @Test
    void keepsPersonalDataToTheName() {
        assertThat(notices(SampleCase.of(ITEM)))
                .allSatisfy(letter -> assertThat(letter.toString())
                        .contains("张示例")
                        .doesNotContain("13800000001", "11010519491231002X", "虚构街", "applicant@example.com"));
    }

    /** What somebody typed never stops a notice, and never becomes part of its wording. */
    @Test
    void takesHostileTextAsText() {
        var item = new RequestItem(
                1, 1, "{{补正事项}}\n## 特此撤销\u202E\uD83D\uDE00", SearchRecord.NONE, List.of(), ItemAnswer.NONE);
        var letter = correctionNotice(SampleCase.of(item), DUE);
        assertThat(words(letter))
                .contains("{{补正事项}}\n## 特此撤销〓", "（申请内容中有无法显示的符号，以“〓”代替。）")
                .doesNotContain("Heading");
    }

    static Stream<Letter> notices() {
        var organisation = SampleCase.of(SampleCase.company(), ITEM);
        return Stream.concat(notices(SampleCase.of(ITEM)).stream(), notices(organisation).stream());
    }

    @ParameterizedTest
    @MethodSource("notices")
    void fitsTwoPagesWithItsDateBesideText(Letter letter) {
        var set = new LetterTypesetter().typeset(letter);
        assertThat(set.pages()).isLessThanOrEqualTo(2);
        assertThat(PdfText.of(set.pdf())).contains("登记编号：YZZRZY-2026-00012", "2026年3月16日", NUMBER);
    }

    private static List<Letter> notices(DisclosureRequest request) {
        return List.of(correctionNotice(request, DUE), extensionNotice(request, NEW_DUE), feeNotice(request));
    }

    private static String words(Letter letter) {
        return letter.body().toString();
    }

    static Letter correctionNotice(DisclosureRequest request, LocalDate dueOn) {
        return composed(request, records().correction(request, WHAT, dueOn));
    }

    static Letter extensionNotice(DisclosureRequest request, LocalDate newDueOn, ClockEvent... events) {
        return composed(request, records(events).extension(request, 10, REASON, newDueOn));
    }

    /** 201 pages, 2,740 yuan. */
    static Letter feeNotice(DisclosureRequest request) {
        var fee = new ProcessingFee(
                1,
                FeeStatus.APPROVED,
                FeeBasis.BY_PAGE,
                0,
                201,
                BigDecimal.valueOf(2740),
                "2026年3月共提出申请38件，本件拟提供的材料共201页，均未主动公开。",
                "请持所附缴款码到任一代收银行缴纳，款项直接缴入国库。",
                "handler",
                SampleCase.RECEIVED,
                "approver",
                SampleCase.SIGNED,
                null,
                null,
                null,
                null,
                null,
                null);
        return composed(request, records().fee(request, fee));
    }

    private static Letter composed(DisclosureRequest request, LetterData data) {
        var agencies = mock(Agencies.class);
        when(agencies.byId(1)).thenReturn(SampleAgency.YUNZHOU);
        return new NoticeLetters(
                        mock(Requests.class),
                        agencies,
                        records(),
                        mock(Documents.class),
                        mock(NoticeNumbers.class),
                        ShippedLetters.letters(),
                        mock(Issuing.class),
                        mock(CaseHistory.class),
                        Clock.fixed(Instant.parse("2026-03-16T02:00:00Z"), ZoneId.of("Asia/Shanghai")))
                .composed(request, data, NUMBER)
                .letter();
    }

    private static NoticeRecords records(ClockEvent... events) {
        var policies = mock(Policies.class);
        when(policies.byCode(1, "DEFAULT")).thenReturn(DeadlinePolicy.DEFAULT);
        var clocks = mock(CaseClocks.class);
        when(clocks.of(any(DisclosureRequest.class)))
                .thenReturn(new DeadlineClock(SampleCase.RECEIVED, DeadlinePolicy.DEFAULT, List.of(events)));
        var calendars = mock(Calendars.class);
        when(calendars.current()).thenReturn(PublishedCalendar.load());
        return new NoticeRecords(policies, clocks, calendars);
    }
}
