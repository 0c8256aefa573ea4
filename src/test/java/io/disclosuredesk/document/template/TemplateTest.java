package io.disclosuredesk.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosuredesk.document.kind.LetterKind;
import io.disclosuredesk.document.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What templates become when a letter is filled. */
class TemplateTest {

    private static final String HEAD = "标题：样例告知书\n主送：{{申请人}}\n----\n";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
    private static final SampleData BARE = SampleData.of("张示例");
    private static final SampleData FULL =
            BARE.withTexts("数量很多", "第一段\n\n第二段", List.of("甲", "乙"), List.of("身份证明", "委托书"));

    @Test
    void writesDatesNumbersAndLabels() {
        assertThat(text("于{{收到日期}}收到，{{方式}}，{{金额}}元，{{时间}}，{{机关}}。", BARE))
                .isEqualTo("P于2026年5月1日收到，邮寄，120.50元，2026年5月1日9时5分，云州市样例局。");
    }

    @Test
    void setsHeadLines() {
        var letter = fill(
                "格式：公文\n用印：否\n标题：关于{{申请人}}的告知\n主送：{{申请人}}\n附件：{{附件}}\n附件：填写说明\n附注：电话{{电话}}\n抄送：{{材料}}\n印发：{{公开机构}}\n----\n正文",
                FULL);
        assertThat(letter.format()).isEqualTo(Letter.Format.OFFICIAL);
        assertThat(letter.sealed()).isFalse();
        assertThat(letter.title()).isEqualTo("关于张示例的告知");
        assertThat(letter.addressee()).isEqualTo("张示例");
        assertThat(letter.annexes())
                .containsExactly(new Letter.Annex("清单", 2, List.of()), Letter.Annex.enclosed("填写说明"));
        assertThat(letter.note()).isEqualTo("电话0000-12345678");
        assertThat(letter.imprint()).isEqualTo(new Letter.Imprint(List.of("身份证明", "委托书"), "样例局办公室", DAY));
        assertThat(letter.date()).isEqualTo(DAY);
        assertThat(letter.signer()).isEqualTo("云州市样例局");
    }

    @Test
    void leavesHeadLinesOutThatHaveNothingToSay() {
        var letter = fill(HEAD.replace("----", "附注：[[理由{{理由}}]]\n附件：{{附件}}\n----") + "正文", BARE);
        assertThat(letter.note()).isNull();
        assertThat(letter.annexes()).isEmpty();
        assertThat(letter.imprint()).isNull();
        assertThat(letter.sealed()).isTrue();
        assertThat(letter.format()).isEqualTo(Letter.Format.CORRESPONDENCE);
    }

    @Test
    void doesNotSealASheetUnlessItSaysSo() {
        assertThat(fill("标题：表\n格式：表单\n----\n{{申请人}}", BARE).sealed()).isFalse();
        assertThat(fill("标题：表\n格式：表单\n用印：是\n----\n{{申请人}}", BARE).sealed()).isTrue();
    }

    @Test
    void keepsWhatHangsOnAnElementOnlyIfItIsThere() {
        var template = "{{?理由}}\n有{{理由}}\n{{/理由}}\n{{!理由}}\n没有理由\n{{/理由}}\n{{?暂定}}\n暂定\n{{/暂定}}";
        assertThat(text(template, BARE)).isEqualTo("P没有理由");
        assertThat(text(template, FULL)).isEqualTo("P有数量很多\nP暂定");
    }

    @Test
    void dropsAPieceOfALineWithItsElement() {
        var template = "收到[[，理由：{{理由}}]][[?暂定：（暂定）]][[!暂定：（确定）]]。";
        assertThat(text(template, BARE)).isEqualTo("P收到（确定）。");
        assertThat(text(template, FULL)).isEqualTo("P收到，理由：数量很多（暂定）。");
    }

    @Test
    void setsValuesAloneInALineAsBlocks() {
        var template = "{{?说明}}\n{{说明}}\n{{/说明}}\n{{?引文}}\n{{引文}}\n{{/引文}}\n{{材料}}\n{{?表格}}\n{{表格}}\n{{/表格}}";
        assertThat(text(template, BARE)).isEmpty();
        assertThat(text(template, FULL)).isEqualTo("P第一段\nP第二段\nQ1. 甲\nQ2. 乙\nP身份证明\nP委托书\nF甲=乙");
    }

    @Test
    void joinsAListWithinALineAndRefusesAnEmptyOne() {
        assertThat(text("附{{材料}}。", FULL)).isEqualTo("P附身份证明、委托书。");
        assertThatThrownBy(() -> text("附{{材料}}。", BARE)).hasMessage("缺少必备要素：材料");
    }

    @Test
    void repeatsForEachRecord() {
        assertThat(text("{{*证据}}\n{{序号}}．{{名称}}[[（{{页数}}页）]]，{{申请人}}提交\n{{/证据}}", FULL))
                .isEqualTo("P1．登记表（1页），张示例提交\nP2．回执，张示例提交");
    }

    @Test
    void makesTablesOfRows() {
        assertThat(text("| 收到日期 | {{收到日期}} |\n| 理由 | [[{{理由}}]] |\n{{?暂定}}\n| 引文 | [[{{引文}}]] |\n{{/暂定}}\n完", FULL))
                .isEqualTo("F收到日期=2026年5月1日;理由=数量很多;引文=1. 甲\n2. 乙\nP完");
        var letter = fill(HEAD + "|= 序号 | 名称 *4 |\n{{*证据}}\n| {{序号}} | {{名称}} |\n{{/证据}}", FULL);
        assertThat(letter.body())
                .containsExactly(new Letter.Table(
                        List.of(new Letter.Column("序号", 1, true), new Letter.Column("名称", 4, false)),
                        List.of(List.of("1", "登记表"), List.of("2", "回执"))));
    }

    @Test
    void numbersHeadings() {
        assertThat(text("## 甲\n### 乙\n### 丙\n#### 丁\n##### 戊\n## 己\n### 庚", BARE))
                .isEqualTo("H1一、甲\nH2（一）乙\nH2（二）丙\nH31.丁\nH4（1）戊\nH1二、己\nH2（一）庚");
        assertThat(List.of(1, 10, 11, 20, 42, 99, 100).stream().map(Numerals::chinese))
                .containsExactly("一", "十", "十一", "二十", "四十二", "九十九", "100");
    }

    @Test
    void putsPartsWhereTheyBelong() {
        var parts = new Parts(
                List.of(new Letter.Heading(1, "救济"), new Letter.Paragraph("可以申请行政复议。")),
                List.of(new Letter.Paragraph("答复。")));
        var template =
                Template.of(LetterKind.GRANT, SampleData.class, HEAD + "## 一项\n@@答复\n{{申请人}}\n@@完\n{{>救济}}\n{{>答复}}");
        assertThat(shown(template.fill(BARE, SampleData.ORGAN, parts, DAY)
                        .build()
                        .body()))
                .isEqualTo("H1一、一项\nP张示例\nH1二、救济\nP可以申请行政复议。\nP答复。");
        assertThat(shown(template.answer(BARE, SampleData.ORGAN))).isEqualTo("P张示例");
    }

    @Test
    void refusesALetterWithoutItsParts() {
        var template = Template.of(LetterKind.GRANT, SampleData.class, HEAD + "@@答复\n甲\n@@完\n{{>救济}}");
        assertThatThrownBy(() -> template.fill(BARE, SampleData.ORGAN, Parts.NONE, DAY))
                .isInstanceOf(MissingElementException.class)
                .hasMessage("缺少必备要素：救济条款");
    }

    @Test
    void fillsAClause() {
        var clause = Template.of(LetterKind.REMEDY_FIRST, SampleData.class, "{{申请人}}可以申请行政复议。");
        assertThat(shown(clause.clause(BARE, SampleData.ORGAN))).isEqualTo("P张示例可以申请行政复议。");
    }

    @Test
    void refusesALetterWithoutANeededElement() {
        assertThatThrownBy(() -> text("正文", SampleData.of(" ")))
                .isInstanceOf(MissingElementException.class)
                .hasMessage("缺少必备要素：申请人");
        assertThatThrownBy(() -> text("正文", SampleData.of("\u200b"))).isInstanceOf(MissingElementException.class);
    }

    @Test
    void takesHostileValuesForWhatTheyAre() {
        var hostile = "{{机关}}[[x]]\n## 伪造\n@@完\n{{>救济}}<b>&amp;</b>\u202e";
        var data = SampleData.of(hostile).withTexts(hostile, hostile, List.of(hostile), List.of(hostile));
        var letter =
                fill(HEAD + "## {{申请人}}\n甲[[{{理由}}]]乙\n[[{{材料}}]]\n{{?引文}}\n{{引文}}\n{{/引文}}\n| 材料 | {{材料}} |", data);
        var lines = "{{机关}}[[x]]\n## 伪造\n@@完\n{{>救济}}<b>&amp;</b>";
        var oneLine = lines.replace('\n', ' ');
        assertThat(letter.addressee()).isEqualTo(oneLine);
        assertThat(shown(letter.body()))
                .isEqualTo("H1一、" + oneLine + "\nP甲" + oneLine + "乙\nP" + oneLine + "\nQ" + lines + "\nF材料=" + oneLine);
    }

    private static Letter fill(String template, SampleData data) {
        return Template.of(LetterKind.RECEIPT, SampleData.class, used(template))
                .fill(data, SampleData.ORGAN, Parts.NONE, DAY)
                .build();
    }

    /** The needed element, used where it shows nothing. */
    private static String used(String template) {
        return template + "\n[[!申请人：{{申请人}}]]";
    }

    private static String text(String template, SampleData data) {
        // a letter needs a text, so that one with nothing to say can be looked at
        return shown(fill(HEAD + template + "\n#### 末", data).body()).replaceFirst("\n?H3\\d\\.末$", "");
    }

    private static String shown(List<Letter.Block> blocks) {
        return blocks.stream().map(TemplateTest::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(Letter.Block block) {
        if (block instanceof Letter.Heading heading) {
            return "H" + heading.level() + heading.text();
        }
        if (block instanceof Letter.Paragraph paragraph) {
            return "P" + paragraph.text();
        }
        if (block instanceof Letter.FactTable table) {
            return "F"
                    + table.facts().stream()
                            .map(fact -> fact.label() + "=" + fact.value())
                            .collect(Collectors.joining(";"));
        }
        return block instanceof Letter.Quote quote ? "Q" + quote.text() : block.toString();
    }
}
