package io.disclosuredesk.document;

import static io.disclosuredesk.document.ReplyFixture.correction;
import static io.disclosuredesk.document.ReplyFixture.letter;
import static io.disclosuredesk.document.ReplyFixture.words;
import static io.disclosuredesk.request.SampleCase.answer;
import static io.disclosuredesk.request.SampleCase.item;
import static io.disclosuredesk.request.SampleCase.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.disclosuredesk.decision.Outcome;
import io.disclosuredesk.document.letter.Letter;
import io.disclosuredesk.document.letter.Letter.Heading;
import io.disclosuredesk.document.letter.Letter.Paragraph;
import io.disclosuredesk.document.letter.Letter.Quote;
import io.disclosuredesk.request.ItemAnswer;
import io.disclosuredesk.request.RequestItem;
import io.disclosuredesk.request.SampleCase;
import io.disclosuredesk.request.SearchRecord;
import io.disclosuredesk.request.StepRefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReplyLettersTest {

    private static final RequestItem GRANTED =
            item(1, new ItemAnswer(Outcome.GRANTED, null, null, null), record(1, "征地批复"));

    @Test
    void answersASingleItemWithItsOwnLetter() {
        var letter = letter(GRANTED);
        assertThat(letter.issuer()).isEqualTo("云州市自然资源和规划局");
        assertThat(letter.number()).isEqualTo("云自然资规公开答〔2026〕5号");
        assertThat(letter.title()).isEqualTo("政府信息公开申请予以公开答复书");
        assertThat(letter.addressee()).isEqualTo("张示例");
        assertThat(letter.date()).isEqualTo(SampleCase.SIGNED);
        assertThat(letter.format()).isEqualTo(Letter.Format.CORRESPONDENCE);
        assertThat(letter.note()).isEqualTo("联系电话：0000-12345678");
        assertThat(letter.annexes()).containsExactly(new Letter.Annex("《征地批复》（云自然资〔2018〕12号）", 3, List.of()));
        assertThat(letter.draft()).isFalse();
        assertThat(letter.body())
                .startsWith(
                        new Paragraph("本机关于2026年3月9日收到您提出的政府信息公开申请（登记编号：YZZRZY-2026-00012），申请内容为："),
                        new Quote("样板村第三批次征地批复"),
                        new Paragraph("现答复如下："))
                .noneMatch(Heading.class::isInstance);
        assertThat(words(letter)).contains("如您对本答复书不服，可以自收到本答复书之日起60日内").doesNotContain("15个工作日");
    }

    @Test
    void namesTheLetterAfterItsOutcome() {
        assertThat(letter(item(1, answer(Outcome.DENIED_SECURITY))).title()).isEqualTo("政府信息公开申请不予公开决定书");
        assertThat(letter(item(1, answer(Outcome.NOT_EXISTING))).title()).isEqualTo("政府信息不存在告知书");
        assertThat(letter(item(1, answer(Outcome.REPEAT)), item(2, answer(Outcome.REPEAT)))
                        .title())
                .isEqualTo("政府信息公开申请答复书");
    }

    @Test
    void quotesWhatNoFontShowsWithoutStopping() {
        var emoji = new RequestItem(1, 1, "样板村征地批复😀", GRANTED.search(), GRANTED.records(), GRANTED.answer());
        assertThat(letter(emoji).body()).contains(new Quote("样板村征地批复〓"), new Paragraph("（申请内容中有无法显示的符号，以“〓”代替。）"));
    }

    @Test
    void quotesTheCorrectionAfterTheItems() {
        var corrected = correction(LocalDate.of(2026, 3, 20), "是2018年度的\n第三批次😀");
        assertThat(letter(SampleCase.of(GRANTED), corrected).body())
                .containsSequence(
                        new Quote("样板村第三批次征地批复"), new Paragraph("2026年3月20日收到您的补正，内容为："), new Quote("是2018年度的\n第三批次〓"));
        assertThat(words(letter(SampleCase.of(GRANTED), correction(null, null))))
                .doesNotContain("补正");
    }

    @Test
    void numbersSeveralItemsAndStatesTheRemediesLast() {
        var letter = letter(SampleCase.of(
                SampleCase.company(),
                GRANTED,
                item(2, answer(Outcome.DENIED_INTERNAL)),
                item(3, answer(Outcome.PARTIALLY_GRANTED), record(1, "明细表"))));
        assertThat(headings(letter)).containsExactly("一、关于第1项申请", "二、关于第2项申请", "三、关于第3项申请", "四、救济途径");
        assertThat(letter.body())
                .filteredOn(Quote.class::isInstance)
                .extracting(block -> ((Quote) block).text())
                .containsExactly("1. 样板村第三批次征地批复", "2. 样板村第三批次征地批复", "3. 样板村第三批次征地批复");
        assertThat(words(letter))
                .contains("如你单位对本答复书第2项、第3项中不予公开的部分不服，应当先", "如你单位对本答复书第1项、第3项的其他内容不服，可以")
                .doesNotContain("您");
        assertThat(letter.annexes()).hasSize(2);
    }

    @Test
    void answersSilenceOnceForTheWholeRequest() {
        var letter = letter(item(1, answer(Outcome.NO_CORRECTION)), item(2, answer(Outcome.NO_CORRECTION)));
        assertThat(letter.title()).isEqualTo("政府信息公开申请不再处理告知书");
        assertThat(letter.body())
                .contains(new Quote("1. 样板村第三批次征地批复"), new Quote("2. 样板村第三批次征地批复"))
                .noneMatch(Heading.class::isInstance);
        assertThat(words(letter).split("视为放弃申请", -1)).hasSize(2);
        assertThat(words(letter)).contains("如您对本告知书不服，可以");
    }

    @Test
    void numbersFortyItemsInChinese() {
        var items = IntStream.rangeClosed(1, 40)
                .mapToObj(n -> item(n, answer(Outcome.REPEAT)))
                .toArray(RequestItem[]::new);
        assertThat(headings(letter(items)))
                .contains("十、关于第10项申请", "十一、关于第11项申请", "二十、关于第20项申请", "三十九、关于第39项申请", "四十、关于第40项申请", "四十一、救济途径");
    }

    @Test
    void listsAnAnnexOnceAndAtTheLengthThereIsRoomFor() {
        var longTitle = record(2, "长".repeat(300));
        var letter = letter(
                item(1, answer(Outcome.GRANTED), record(1, "征地批复"), longTitle),
                item(2, answer(Outcome.GRANTED), record(1, "征地批复")));
        assertThat(letter.annexes())
                .extracting(Letter.Annex::name)
                .containsExactly("《征地批复》（云自然资〔2018〕12号）", "《" + "长".repeat(198) + "…");
        assertThat(words(letter)).contains("长".repeat(300));
    }

    @Test
    void answersTheLongestRequest() {
        var longest = "字".repeat(20_000);
        var first = new RequestItem(1, 1, longest, SearchRecord.NONE, List.of(), answer(Outcome.REPEAT));
        var second = new RequestItem(2, 2, longest, SearchRecord.NONE, List.of(), answer(Outcome.REPEAT));
        assertThat(letter(first, second).body()).contains(new Quote("2. " + longest));
    }

    @Test
    void refusesToPreviewAnUnansweredItem() {
        assertThatExceptionOfType(StepRefusedException.class)
                .isThrownBy(() -> letter(GRANTED, item(2, ItemAnswer.NONE)))
                .withMessageContaining("第2项还没有选择答复结果");
    }

    private static List<String> headings(Letter letter) {
        return letter.body().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).text())
                .toList();
    }
}
