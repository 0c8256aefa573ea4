package io.disclosuredesk.document;

import static io.disclosuredesk.request.SampleCase.answer;
import static io.disclosuredesk.request.SampleCase.item;
import static io.disclosuredesk.request.SampleCase.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.disclosuredesk.agency.Agencies;
import io.disclosuredesk.agency.SampleAgency;
import io.disclosuredesk.decision.DecisionFile;
import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.document.pdf.LetterTypesetter;
import io.disclosuredesk.request.Correction;
import io.disclosuredesk.request.Corrections;
import io.disclosuredesk.request.DisclosureRequest;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.Requests;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SearchRecord;
import io.disclosuredesk.request.StepRefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplyLettersTest {

    private static final RequestItem GRANTED =
            item(1, new ItemAnswer(Outcome.GRANTED, null, null, null), record(1, "征地批复"));

    @Test
    void answersASingleItemWithoutHeadings() {
        var letter = letter(SampleCase.of(GRANTED));
        assertThat(letter.issuer()).isEqualTo("云州市自然资源和规划局");
        assertThat(letter.number()).isEqualTo("云自然资规公开答〔2026〕5号");
        assertThat(letter.title()).isEqualTo("政府信息公开申请答复书");
        assertThat(letter.addressee()).isEqualTo("张示例");
        assertThat(letter.date()).isEqualTo(SampleCase.SIGNED);
        assertThat(letter.note()).isEqualTo("云州市自然资源和规划局政府信息公开办公室电话：0000-12345678");
        assertThat(letter.annexes()).extracting(Letter.Annex::name).containsExactly("《征地批复》（云自然资〔2018〕12号，共3页）");
        assertThat(letter.draft()).isFalse();
        assertThat(letter.body())
                .startsWith(
                        new Paragraph("本机关于2026年3月9日收到您提出的政府信息公开申请（登记编号：YZZRZY-2026-00012），申请内容为："),
                        new Quote("样板村第三批次征地批复"),
                        new Paragraph("根据《中华人民共和国政府信息公开条例》的规定，现答复如下："))
                .noneMatch(Heading.class::isInstance);
        assertThat(words(letter)).contains("如您对本答复不服，可以自收到本答复书之日起60日内").doesNotContain("15个工作日");
    }

    @Test
    void quotesWhatNoFontShowsWithoutStopping() {
        var emoji = new RequestItem(1, 1, "样板村征地批复😀", GRANTED.search(), GRANTED.records(), GRANTED.answer());
        assertThat(letter(SampleCase.of(emoji)).body())
                .contains(new Quote("样板村征地批复〓"), new Paragraph("（申请内容中有无法显示的符号，以“〓”代替。）"));
    }

    @Test
    void quotesTheCorrectionAfterTheItems() {
        var correction = correction("请补正年份😀", LocalDate.of(2026, 3, 20), "是2018年度的\n第三批次😀");
        assertThat(letter(SampleCase.of(GRANTED), correction).body())
                .containsSequence(
                        new Quote("样板村第三批次征地批复"), new Paragraph("2026年3月20日收到补正："), new Quote("是2018年度的\n第三批次〓"));
        assertThat(words(letter(SampleCase.of(GRANTED), correction("请补正年份", null, null))))
                .doesNotContain("收到补正");
    }

    private static Correction correction(String what, @Nullable LocalDate answeredOn, @Nullable String answer) {
        return new Correction(
                what,
                15,
                SampleCase.RECEIVED,
                LocalDate.of(2026, 3, 30),
                SampleCase.RECEIVED,
                false,
                answeredOn,
                answer,
                false);
    }

    @Test
    void numbersSeveralItemsAndStatesTheRemediesLast() {
        var letter = letter(SampleCase.of(
                SampleCase.company(),
                GRANTED,
                item(2, answer(Outcome.DENIED_INTERNAL)),
                item(3, answer(Outcome.PARTIALLY_GRANTED), record(1, "明细表"))));
        assertThat(letter.body())
                .filteredOn(Heading.class::isInstance)
                .extracting(block -> ((Heading) block).text())
                .containsExactly("一、关于第1项申请", "二、关于第2项申请", "三、关于第3项申请", "四、救济途径");
        assertThat(letter.body())
                .filteredOn(Quote.class::isInstance)
                .extracting(block -> ((Quote) block).text())
                .containsExactly("1. 样板村第三批次征地批复", "2. 样板村第三批次征地批复", "3. 样板村第三批次征地批复");
        assertThat(words(letter))
                .contains("如你单位对本答复第2项、第3项中不予公开的部分不服，应当先", "如你单位对本答复第1项、第3项的其他内容不服，可以")
                .doesNotContain("您");
        assertThat(letter.annexes()).hasSize(2);
    }

    @Test
    void numbersFortyItemsInChinese() {
        var items = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> item(n, answer(Outcome.REPEAT)))
                .toArray(RequestItem[]::new);
        assertThat(letter(SampleCase.of(items)).body())
                .filteredOn(Heading.class::isInstance)
                .extracting(block -> ((Heading) block).text())
                .contains("十、关于第10项申请", "十一、关于第11项申请", "二十、关于第20项申请", "三十九、关于第39项申请", "四十、关于第40项申请", "四十一、救济途径");
    }

    @Test
    void listsAnAnnexOnceAndAtTheLengthThereIsRoomFor() {
        var longTitle = record(2, "长".repeat(300));
        var letter = letter(SampleCase.of(
                item(1, answer(Outcome.GRANTED), record(1, "征地批复"), longTitle),
                item(2, answer(Outcome.GRANTED), record(1, "征地批复"))));
        assertThat(letter.annexes())
                .extracting(Letter.Annex::name)
                .containsExactly("《征地批复》（云自然资〔2018〕12号，共3页）", "《" + "长".repeat(198) + "…");
        assertThat(words(letter)).contains("长".repeat(300));
    }

    @Test
    void answersTheLongestRequest() {
        var longest = "字".repeat(20_000);
        var first = new RequestItem(1, 1, longest, SearchRecord.NONE, List.of(), answer(Outcome.REPEAT));
        var second = new RequestItem(2, 40, longest, SearchRecord.NONE, List.of(), answer(Outcome.REPEAT));
        assertThat(letter(SampleCase.of(first, second)).body()).contains(new Quote("40. " + longest));
    }

    @Test
    void refusesToPreviewAnUnansweredItem() {
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> letter(SampleCase.of(GRANTED, item(2, ItemAnswer.NONE))))
                .withMessageContaining("第2项还没有选择答复结果");
    }

    private static Letter letter(DisclosureRequest request) {
        return letter(request, null);
    }

    private static Letter letter(DisclosureRequest request, @Nullable Correction correction) {
        var corrections = mock(Corrections.class);
        when(corrections.of(request.id())).thenReturn(Optional.ofNullable(correction));
        var agencies = mock(Agencies.class);
        when(agencies.byId(request.agencyId())).thenReturn(SampleAgency.YUNZHOU);
        return new ReplyLetters(
                        mock(Requests.class),
                        agencies,
                        corrections,
                        DecisionFile.table(),
                        mock(LetterTypesetter.class),
                        mock(Issuing.class),
                        Clock.systemUTC())
                .letter(request, false);
    }

    private static String words(Letter letter) {
        return letter.body().toString();
    }
}
